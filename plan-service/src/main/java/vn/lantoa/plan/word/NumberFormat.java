package vn.lantoa.plan.word;

import java.util.List;
import java.util.Locale;

/** How Word writes a count ({@code w:numFmt}). */
final class NumberFormat {

    private static final int HIGHEST_ROMAN = 3_999;
    private static final int LETTERS = 26;
    private static final int MOST_REPEATS = 30;

    private static final List<String> ROMAN =
            List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
    private static final int[] ROMAN_VALUES = {
        1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1
    };

    private NumberFormat() {}

    /** Forms no Vietnamese office uses are written as plain figures. */
    static String write(String format, int count) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> lower(roman(count));
            case "upperLetter" -> letters(count, 'A');
            case "lowerLetter" -> letters(count, 'a');
            default -> String.valueOf(count);
        };
    }

    private static String lower(String ascii) {
        return ascii.toLowerCase(Locale.ROOT);
    }

    private static String roman(int count) {
        if (count < 1 || count > HIGHEST_ROMAN) {
            return String.valueOf(count);
        }
        StringBuilder text = new StringBuilder();
        int left = count;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                text.append(ROMAN.get(i));
                left -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }

    /** a … z, then aa, bb, cc as Word goes on. */
    private static String letters(int count, char first) {
        if (count < 1 || count > LETTERS * MOST_REPEATS) {
            return String.valueOf(count);
        }
        char letter = (char) (first + (count - 1) % LETTERS);
        return String.valueOf(letter).repeat(1 + (count - 1) / LETTERS);
    }
}
