package vn.lantoa.plan.proposal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.plan.deadline.Deadline;

/** Recurrences in words: of RFC 5545's rules those that deadlines are read as. */
final class RuleWords {

    private static final String LAST_DAY = "-1";

    private RuleWords() {}

    static String of(Deadline.Recurring recurring, Messages messages, Locale reader) {
        String days =
                recurring.rules().stream()
                        .map(rule -> words(rule, messages, reader))
                        .collect(Collectors.joining("; "));
        return recurring.before() ? messages.text(reader, "desk.rule.before", days) : days;
    }

    private static String words(String rule, Messages messages, Locale reader) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.split(";", -1)) {
            int at = part.indexOf('=');
            if (at > 0) {
                parts.put(part.substring(0, at), part.substring(at + 1));
            }
        }
        String days = days(parts, messages, reader);
        return Optional.ofNullable(parts.get("UNTIL"))
                .filter(until -> until.length() >= 8)
                .map(until -> until.substring(0, 8))
                .map(until -> LocalDate.parse(until, DateTimeFormatter.BASIC_ISO_DATE))
                .map(
                        until ->
                                messages.text(
                                        reader,
                                        "desk.rule.until",
                                        days,
                                        WrittenTime.day(until, reader)))
                .orElse(days);
    }

    private static String days(Map<String, String> parts, Messages messages, Locale reader) {
        String monthDays = parts.getOrDefault("BYMONTHDAY", LAST_DAY).replace(",", ", ");
        String months = parts.getOrDefault("BYMONTH", "").replace(",", ", ");
        boolean last = monthDays.equals(LAST_DAY);
        return switch (parts.getOrDefault("FREQ", "")) {
            case "DAILY" -> messages.text(reader, "desk.rule.daily");
            case "WEEKLY" ->
                    messages.text(
                            reader,
                            "desk.rule.weekly",
                            messages.textOr(
                                    reader,
                                    "desk.day." + parts.getOrDefault("BYDAY", ""),
                                    parts.getOrDefault("BYDAY", "")));
            case "MONTHLY", "YEARLY" ->
                    months.isEmpty()
                            ? messages.text(
                                    reader,
                                    last ? "desk.rule.month-end" : "desk.rule.monthly",
                                    monthDays)
                            : messages.text(
                                    reader,
                                    last ? "desk.rule.months-end" : "desk.rule.months",
                                    months,
                                    monthDays);
            default -> String.valueOf(parts.get("FREQ"));
        };
    }
}
