package vn.lantoa.plan.sheet;

import java.util.regex.Pattern;
import vn.lantoa.plan.wordlist.FoldedText;

/** Titles and choices as offices retype them: without case, tone, blanks and marks. */
final class Folded {

    private static final int LONGEST = 300;
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        return REST.matcher(FoldedText.of(start)).replaceAll("");
    }
}
