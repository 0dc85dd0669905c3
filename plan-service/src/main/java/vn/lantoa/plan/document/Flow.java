package vn.lantoa.plan.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells a sentence that goes on in the next line from a new paragraph: the text before is not ended
 * and the next line begins in lower case, or the file is wrapped by hand and the line before is
 * full.
 */
final class Flow {

    private static final int NARROWEST = 40;
    private static final int WIDEST_WRAP = 130;
    private static final int FULL = 64;
    private static final int LONGEST_WORD = 12;

    private final int widest;

    private Flow(int widest) {
        this.widest = widest;
    }

    /** A few lines longer than the rest are no measure. */
    static Flow of(List<Line> lines) {
        int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        return new Flow(lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 19 / 20]);
    }

    /** Whether a line without a label goes on with the text before it. */
    boolean continues(CharSequence before, Line last, Line next) {
        if (before.isEmpty() || ended(before)) {
            return false;
        }
        return startsLow(next.text())
                || Words.UNFINISHED.lengthAtEnd(tail(before)) > 0
                || (!next.afterGap() && (fills(last) || before.charAt(before.length() - 1) == '-'));
    }

    private static String tail(CharSequence text) {
        return text.subSequence(Math.max(0, text.length() - LONGEST_WORD), text.length())
                .toString();
    }

    /** In lower case, in brackets or not. */
    private static boolean startsLow(String text) {
        int first = text.codePointAt(0);
        return Character.isLowerCase(
                first == '(' && text.length() > 1 ? text.codePointAt(1) : first);
    }

    /**
     * Puts a line behind the words it goes on with; a symbol broken behind its "-" is whole again.
     */
    static void join(StringBuilder words, String next) {
        int length = words.length();
        boolean broken =
                length > 1
                        && words.charAt(length - 1) == '-'
                        && Character.isLetter(words.charAt(length - 2))
                        && Character.isUpperCase(next.codePointAt(0));
        if (length > 0 && !broken) {
            words.append(' ');
        }
        words.append(next);
    }

    private boolean fills(Line line) {
        return widest >= NARROWEST
                && widest <= WIDEST_WRAP
                && (line.text().length() * 4 >= widest * 3 || line.text().length() >= FULL);
    }

    static boolean ended(CharSequence text) {
        return ".;:!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Lines put together to paragraphs. */
    List<String> paragraphs(List<Line> lines) {
        List<StringBuilder> paragraphs = new ArrayList<>();
        Line last = null;
        for (Line line : lines) {
            if (last != null
                    && line.label().form() == Label.Form.NONE
                    && continues(paragraphs.getLast(), last, line)) {
                join(paragraphs.getLast(), line.text());
            } else {
                paragraphs.add(new StringBuilder(line.text()));
            }
            last = line;
        }
        return paragraphs.stream().map(StringBuilder::toString).toList();
    }
}
