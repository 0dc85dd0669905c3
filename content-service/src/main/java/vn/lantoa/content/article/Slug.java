package vn.lantoa.content.article;

import java.text.Normalizer;
import java.util.Locale;

/** The last step of an article's address: its first title in a-z, 0-9 and hyphens, then its id. */
final class Slug {

    private static final int LONGEST = 80;
    private static final int OF_ID = 8;

    private Slug() {}

    /**
     * {@code Đề án một cửa} of 8a4e1d90-… is {@code de-an-mot-cua-8a4e1d90}; a title without any
     * Latin letter or digit leaves the id's part alone.
     */
    static String of(String title, String id) {
        String words = cut(folded(title));
        String unique = id.substring(0, Math.min(OF_ID, id.length()));
        return words.isEmpty() ? unique : words + "-" + unique;
    }

    private static String folded(String title) {
        return Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace('đ', 'd')
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Whole words only, unless the first one alone is too long. */
    private static String cut(String folded) {
        if (folded.length() <= LONGEST) {
            return folded;
        }
        int end = folded.lastIndexOf('-', LONGEST);
        return folded.substring(0, end > 0 ? end : LONGEST);
    }
}
