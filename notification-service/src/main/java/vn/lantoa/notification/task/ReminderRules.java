package vn.lantoa.notification.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How long before a day people are reminded of it: the rules of {@code reminders.json}. */
@Component
final class ReminderRules {

    /**
     * One rule, in force until the next one of its kind.
     *
     * @param kind of the notices it makes
     * @param daysBefore calendar days
     * @param validFrom the first day it is followed
     * @param source who decided it
     */
    record Rule(String kind, Integer daysBefore, LocalDate validFrom, String source) {}

    private final List<Rule> newestFirst;

    ReminderRules() {
        this(read());
    }

    ReminderRules(List<Rule> rules) {
        newestFirst =
                rules.stream().sorted(Comparator.comparing(Rule::validFrom).reversed()).toList();
    }

    private static List<Rule> read() {
        try (InputStream file = new ClassPathResource("reminders.json").getInputStream()) {
            return List.of(JsonMapper.shared().readValue(file, Rule[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the rule in force on a day; empty when there is none yet. */
    OptionalInt daysBefore(String kind, LocalDate day) {
        return newestFirst.stream()
                .filter(rule -> rule.kind().equals(kind))
                .filter(rule -> !rule.validFrom().isAfter(day))
                .mapToInt(Rule::daysBefore)
                .findFirst();
    }
}
