package vn.lantoa.plan.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of the letterhead or of the closing; two columns side by side are two lines. */
record Zone(int from, int to, List<Line> lines) {

    /**
     * @param words NFC, without emphasis, blanks collapsed
     */
    record Line(String words, int from, int to) {}

    private static final Pattern PIECE =
            Pattern.compile("[^\\n\\r\\t\\f\\x0B\\u0085\\u2028\\u2029]+");
    private static final Pattern MARKS = Pattern.compile("[*#|]|(?<!\\p{L})_+|_+(?!\\p{L})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u200B]+");
    private static final Pattern DIACRITICS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");
    private static final int MOST_LINES = 2_000;

    static Zone of(String text, int from, int to) {
        List<Line> lines = new ArrayList<>();
        Matcher piece = PIECE.matcher(text).region(from, to);
        while (piece.find() && lines.size() < MOST_LINES) {
            String words = words(piece.group());
            if (!words.isEmpty()) {
                lines.add(new Line(words, piece.start(), piece.end()));
            }
        }
        return new Zone(from, to, lines);
    }

    private static String words(String raw) {
        String nfc = Normalizer.normalize(raw, Normalizer.Form.NFC);
        return BLANKS.matcher(MARKS.matcher(nfc).replaceAll("")).replaceAll(" ").strip();
    }

    String folded() {
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append(line.words()));
        return fold(all.toString());
    }

    /** Letters and figures only, without diacritics: "conghoaxahoichunghiavietnam". */
    static String fold(String words) {
        String decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);
        String plain = DIACRITICS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return NO_LETTER
                .matcher(plain.replace('đ', 'd').replace('ð', 'd').replace('ɖ', 'd'))
                .replaceAll("");
    }
}
