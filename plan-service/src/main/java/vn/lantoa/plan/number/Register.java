package vn.lantoa.plan.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A yearly register: the documents of one type that one office issues in a year have numbers from
 * 01 on, each once (Decree 30/2020/NĐ-CP, Annex I).
 *
 * @param issuer symbol of the office, {@code SNgV}
 * @param type symbol of the type, {@code KH}
 * @param year of issue, which need not be the planned one
 */
public record Register(String issuer, String type, int year) {

    private static final Pattern PLACE = Pattern.compile("(.+)/([^/]*)/(\\d{4})/(\\d{1,9})");

    /** A number's place in its register. */
    public record Place(Register register, int sequence) {

        /** {@code SNgV/KH/2023/42}, by which it is known everywhere. */
        public String text() {
            return register.text() + "/" + sequence;
        }

        /** As a document bears it: {@code 42/KH-SNgV}; below ten with a zero before it. */
        public String number() {
            return "%02d/%s-%s".formatted(sequence, register.type(), register.issuer());
        }
    }

    /** {@code SNgV/KH/2023}. */
    public String text() {
        return issuer + "/" + type + "/" + year;
    }

    public Place at(int sequence) {
        return new Place(this, sequence);
    }

    /** The place that {@link Place#text} names. */
    public static Optional<Place> place(String text) {
        Matcher matcher = PLACE.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new Register(
                                        matcher.group(1),
                                        matcher.group(2),
                                        Integer.parseInt(matcher.group(3)))
                                .at(Integer.parseInt(matcher.group(4))))
                : Optional.empty();
    }
}
