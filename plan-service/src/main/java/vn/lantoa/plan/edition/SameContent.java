package vn.lantoa.plan.edition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lantoa.plan.edition.EditionDiff.Difference;

/**
 * Whether two wordings say the same and differ in form only: capitals, marks, spaces, the placement
 * of tone marks, Ð for Đ. Every other letter and every figure is content.
 */
public final class SameContent {

    private static final Pattern NO_CONTENT = Pattern.compile("[^\\p{L}\\p{N}%]+");
    private static final Pattern TONE_ON_SECOND =
            Pattern.compile("(o|u)([aey])([\\u0300\\u0301\\u0303\\u0309\\u0323])");

    private SameContent() {}

    /** A node that came, went or moved is another content. */
    public static boolean in(Difference difference) {
        return switch (difference.kind()) {
            case ADDED, REMOVED, MOVED -> false;
            case CHANGED -> of(difference.before(), difference.after());
        };
    }

    static boolean of(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** "hoà" and "hóa" end with the tone on the same vowel here. */
    private static String bare(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u00F0', 'đ');
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        String first = TONE_ON_SECOND.matcher(apart).replaceAll("$1$3$2");
        return NO_CONTENT
                .matcher(Normalizer.normalize(first, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
