package vn.lantoa.notification.inbox;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.chassis.problem.Messages;

/**
 * Puts a notice into its reader's language.
 *
 * <p>In a text {@code {number}} stands for what the notice says; {@code [ số {number}]} is left out
 * when it says none, and of {@code [lần cuối {lastPublishedOn}|chưa có]} the second part is taken.
 */
@Component
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern IF_KNOWN = Pattern.compile("\\[([^\\]|]*)(?:\\|([^\\]]*))?]");

    private static final Pattern DECIMAL_POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");

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
        String text = messages.textOr(reader, "notice." + notice.kind(), "{title}");
        Arguments said = notice.arguments();
        String sentence =
                IF_KNOWN.matcher(text)
                        .replaceAll(part -> Matcher.quoteReplacement(known(part, said, reader)));
        return PLACE.matcher(sentence)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        value(place.group(1), said, reader).orElse("–")));
    }

    private String known(MatchResult part, Arguments said, Locale reader) {
        boolean complete =
                PLACE.matcher(part.group(1))
                        .results()
                        .allMatch(place -> value(place.group(1), said, reader).isPresent());
        return complete ? part.group(1) : Optional.ofNullable(part.group(2)).orElse("");
    }

    private Optional<String> value(String name, Arguments said, Locale reader) {
        return switch (name) {
            case "title" -> Optional.of(said.title());
            case "number" -> said.number();
            case "unit" -> said.unit();
            case "on" -> said.on().map(day -> WrittenTime.day(day, reader));
            case "dueDate" -> said.dueDate().map(day -> WrittenTime.day(day, reader));
            case "since" -> said.since().map(day -> WrittenTime.day(day, reader));
            case "completedOn" -> said.completedOn().map(day -> WrittenTime.day(day, reader));
            case "stretch" -> said.stretch().map(stretch -> Stretch.inWords(stretch, reader));
            case "lastPublishedOn" ->
                    said.lastPublishedOn().map(day -> WrittenTime.day(day, reader));
            case "reason" -> said.reason();
            case "letter" -> said.letter();
            case "by" -> said.by();
            case "outside" -> said.outside();
            case "units" -> said.units();
            case "unitBefore" -> said.unitBefore();
            case "before" -> said.before().map(day -> WrittenTime.day(day, reader));
            case "asked" -> said.asked().map(day -> WrittenTime.day(day, reader));
            case "until" -> said.until().map(day -> WrittenTime.day(day, reader));
            case "place" -> said.place();
            case "count" -> said.count().map(String::valueOf);
            case "measure" -> said.measure().map(measure -> figure(measure, reader));
            case "faulty" -> said.faulty().map(String::valueOf);
            case "change" -> said.change().map(change -> change(change, reader));
            default -> throw new IllegalStateException("no text can mention " + name);
        };
    }

    /** Vietnamese has a comma before decimals. */
    private static String figure(String measure, Locale reader) {
        return WrittenTime.isEnglish(reader)
                ? measure
                : DECIMAL_POINT.matcher(measure).replaceFirst(",");
    }

    /** A change this version has no words for is a change all the same. */
    private String change(String code, Locale reader) {
        return messages.textOr(
                reader, "change." + code, messages.textOr(reader, "change.OTHER", code));
    }
}
