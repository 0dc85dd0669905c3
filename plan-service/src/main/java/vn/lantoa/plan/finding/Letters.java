package vn.lantoa.plan.finding;

import java.text.Normalizer;

/** Letters that look right and are not: another alphabet's Đ, letters in two pieces. */
final class Letters {

    private static final char ETH = '\u00D0';
    private static final char AFRICAN_D = '\u0189';
    private static final char SMALL_ETH = '\u00F0';
    private static final char D_STROKE = 'Đ';
    private static final char SMALL_D_STROKE = 'đ';

    private Letters() {}

    static void check(Passage passage, Report report) {
        String words = passage.words();
        int at = wrong(words, 0, words.length());
        if (at >= 0) {
            report.propose(Code.D_STROKE, passage, at, wordEnd(words, at), mended(words));
        }
    }

    /** Letterhead or closing. */
    static void check(String text, int from, int to, Report report) {
        int at = wrong(text, from, to);
        if (at >= 0) {
            int end = Math.min(to, wordEnd(text, at));
            report.add(Code.D_STROKE, at, end, text.substring(at, end));
        }
    }

    static void decomposed(String text, Report report) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return;
        }
        int first = -1;
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
                first = first < 0 ? Math.max(0, at - 1) : first;
                count++;
            }
        }
        if (count > 0) {
            report.add(Code.UNICODE_NFD, first, first + 2, "", String.valueOf(count));
        }
    }

    private static int wrong(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == ETH || c == AFRICAN_D || c == SMALL_ETH) {
                return at;
            }
        }
        return -1;
    }

    private static int wordEnd(String text, int from) {
        int end = from + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String mended(String words) {
        return words.replace(ETH, D_STROKE)
                .replace(AFRICAN_D, D_STROKE)
                .replace(SMALL_ETH, SMALL_D_STROKE);
    }
}
