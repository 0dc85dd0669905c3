package vn.lantoa.plan.document;

import java.util.List;
import java.util.Locale;

/** Counting as labels do: 1 2 3, I II III, a b c d đ e g, "thứ nhất". */
final class Ordinals {

    private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

    private Ordinals() {}

    /** Of figures, Roman numerals, a capital letter or "thứ hai"; 0 if it is none of them. */
    static int of(String label) {
        if (Character.isDigit(label.charAt(0))) {
            return Integer.parseInt(label);
        }
        int word = label.lastIndexOf(' ');
        if (word > 0) {
            List<String> names = Words.ORDINALS.phrases().toList();
            return 1 + names.indexOf(label.substring(word + 1).toLowerCase(Locale.ROOT));
        }
        int roman = roman(label);
        return roman > 0 ? roman : letter(label);
    }

    /** The place in the Vietnamese alphabet; 0 for a letter it does not have. */
    static int letter(String letter) {
        return letter.length() == 1
                ? 1 + ALPHABET.indexOf(letter.toLowerCase(Locale.ROOT).charAt(0))
                : 0;
    }

    /** Of I, V and X only; 0 if there is another letter. */
    static int roman(String numeral) {
        int sum = 0;
        int last = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int value =
                    switch (Character.toUpperCase(numeral.charAt(i))) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X' -> 10;
                        default -> 0;
                    };
            if (value == 0) {
                return 0;
            }
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }
}
