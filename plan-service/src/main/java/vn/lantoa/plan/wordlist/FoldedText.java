package vn.lantoa.plan.wordlist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as it is compared: without case, tone, diacritics and doubled blanks; đ is d. */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("\\s+");

    private FoldedText() {}

    public static String of(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String bare = MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
        return GAP.matcher(bare).replaceAll(" ").strip();
    }
}
