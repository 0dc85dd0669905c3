package vn.lantoa.plan.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as attributes hold them. */
final class Measure {

    private static final Pattern LENGTH =
            Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,9})?)(mm|cm|in|pt|pc|pi)?");

    private Measure() {}

    /** Empty for what is no number, or one that no document needs. */
    static Optional<Integer> number(String text) {
        return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** Tenths of a millimetre, from twentieths of a point or, in strict files, "2.54cm". */
    static Optional<Integer> tenthsOfMillimetre(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            return Optional.empty();
        }
        double count = Double.parseDouble(length.group(1));
        String unit = length.group(2) == null ? "" : length.group(2);
        double tenths =
                switch (unit) {
                    case "mm" -> 10;
                    case "cm" -> 100;
                    case "in" -> 254;
                    case "pt" -> 254 / 72.0;
                    case "pc", "pi" -> 254 / 6.0;
                    default -> 254 / 1440.0;
                };
        return Optional.of((int) Math.round(count * tenths));
    }
}
