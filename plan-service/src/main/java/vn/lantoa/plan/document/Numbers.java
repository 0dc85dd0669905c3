package vn.lantoa.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of documents: the State's "76/NQ-CP" and "30/2020/NĐ-CP", the Party's "12-NQ/TU", a law's
 * "91/2025/QH15"; those put in between, "30c/NQ-CP" and "66.4/2025/NQ-CP", count as 30 and 66. The
 * pattern's repetitions are bounded and possessive.
 */
public final class Numbers {

    private static final String TYPE = "\\p{Lu}\\p{L}{0,9}+";
    private static final String ISSUER =
            "\\p{Lu}[\\p{L}\\d]{0,14}+(?:[-–]\\p{Lu}[\\p{L}\\d]{0,14}+){0,3}+";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d/-])(?<sequence>\\d{1,6}+)(?:[a-zđ]|\\.\\d{1,2})?+(?:"
                            + (" ?/ ?(?:\\d{4}/)?(?<type>" + TYPE)
                            + (")[-–](?<issuer>" + ISSUER + ")")
                            + ("|[-–](?<partyType>" + TYPE + ")/(?<partyIssuer>" + ISSUER + ")")
                            + "|/\\d{4}/(?<law>\\p{Lu}{2,8}+\\d{1,2}+))");

    /**
     * @param number the law's issuer has no type: "" and "QH15"
     * @param from offset of the first figure, {@code to} after the issuer
     */
    public record Found(DocumentNumber number, int from, int to) {}

    private final Matcher matcher;

    private Numbers(String text) {
        this.matcher = NUMBER.matcher(text);
    }

    static Numbers in(String text) {
        return new Numbers(text);
    }

    /** All of them, in order. */
    public static List<Found> all(String text) {
        Numbers numbers = in(text);
        List<Found> all = new ArrayList<>();
        for (Optional<Found> next = numbers.next(); next.isPresent(); next = numbers.next()) {
            all.add(next.get());
        }
        return all;
    }

    /** The number that a text is, from its first character to its last. */
    public static Optional<DocumentNumber> whole(String text) {
        return in(text).next()
                .filter(found -> found.from() == 0 && found.to() == text.length())
                .map(Found::number);
    }

    /** The next one. */
    Optional<Found> next() {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String type = group("type").or(() -> group("partyType")).orElse("");
        String issuer =
                group("issuer").or(() -> group("partyIssuer")).or(() -> group("law")).orElse("");
        return Optional.of(
                new Found(
                        new DocumentNumber(
                                Integer.parseInt(matcher.group("sequence")),
                                type,
                                issuer,
                                matcher.group().replace(" ", "").replace('–', '-')),
                        matcher.start(),
                        matcher.end()));
    }

    private Optional<String> group(String name) {
        return Optional.ofNullable(matcher.group(name));
    }
}
