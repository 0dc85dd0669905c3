package vn.lantoa.notification.inbox;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.problem.Messages;

/** Puts a notice into its reader's language. */
@Component
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Messages messages;

    Wording(Messages messages) {
        this.messages = messages;
    }

    /** The name of a kind of notices, e.g. "Giao nhiệm vụ". */
    String name(String kind, Locale reader) {
        return messages.textOr(reader, "kind." + kind, kind);
    }

    /** A kind this version does not know yet, stored by a newer one, is told by its title. */
    String text(Notice notice, Locale reader) {
        String sentence = messages.textOr(reader, "notice." + notice.kind(), "{title}");
        return PLACE.matcher(sentence)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        value(place.group(1), notice.arguments(), reader)
                                                .orElse("–")));
    }

    private static Optional<String> value(String name, Notice.Arguments arguments, Locale reader) {
        return switch (name) {
            case "title" -> Optional.of(arguments.title());
            case "unit" -> arguments.unit();
            case "dueDate" -> arguments.dueDate().map(day -> day(day, reader));
            case "completedOn" -> arguments.completedOn().map(day -> day(day, reader));
            case "reason" -> arguments.reason();
            default -> throw new IllegalStateException("no text can mention " + name);
        };
    }

    /**
     * In Vietnamese a zero goes before days under 10 and before January and February only (Decree
     * 30/2020/NĐ-CP, annex I): 05/3/2023.
     */
    private static String day(LocalDate day, Locale reader) {
        if (reader.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return ENGLISH_DAY.format(day);
        }
        String month = day.getMonthValue() <= 2 ? "%02d" : "%d";
        return ("%02d/" + month + "/%d")
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
