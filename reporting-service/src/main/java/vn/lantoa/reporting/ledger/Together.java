package vn.lantoa.reporting.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several values that one entry has at once in one dimension, as one text: sorted, each once,
 * joined by {@code +}, e.g. {@code BUSINESS+CITIZEN}. One entry for all of them keeps a fold a
 * plain sum.
 */
public final class Together {

    private Together() {}

    /** Empty when there is none. */
    public static Optional<String> of(Collection<String> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        values.stream()
                                .distinct()
                                .sorted()
                                .map(Together::escaped)
                                .collect(Collectors.joining("+")));
    }

    /** The values again, in order. */
    static List<String> values(String together) {
        return Stream.of(together.split("\\+", -1))
                .map(value -> value.replace("%2B", "+").replace("%25", "%"))
                .toList();
    }

    /** Matches the texts of all sets that have a value. */
    static String patternOf(String value) {
        return "(^|\\+)" + Pattern.quote(escaped(value)) + "(\\+|$)";
    }

    private static String escaped(String value) {
        return value.replace("%", "%25").replace("+", "%2B");
    }
}
