package vn.lantoa.plan.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Titles and choices as offices retype them: without case, tone, blanks and marks. */
final class Folded {

    private static final int LONGEST = 300;
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        String apart = Normalizer.normalize(start, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return REST.matcher(apart.replace('đ', 'd')).replaceAll("");
    }
}
