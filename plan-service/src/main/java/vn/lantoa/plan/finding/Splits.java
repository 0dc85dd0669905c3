package vn.lantoa.plan.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that a page break had torn into two paragraphs; the reader has joined them. */
final class Splits {

    private static final Pattern GAP =
            Pattern.compile(
                    "\\R(?:[\\h>]*+(?:[-–]?\\h*+\\d{1,3}\\h*+[-–]?\\h*+)?\\R)+\\h*+|\\f\\s*+");
    private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*+");

    private Splits() {}

    /**
     * @param wordFile each paragraph is a line: any line break inside a node is a tear
     */
    static void check(Passage passage, String text, boolean wordFile, Report report) {
        if (passage.whole().isEmpty() || passage.inTable()) {
            return;
        }
        Matcher gap =
                (wordFile ? PARAGRAPH : GAP).matcher(text).region(passage.start(), passage.end());
        String words = passage.words();
        int at = 0;
        while (gap.find()) {
            if (gap.end() >= passage.end()) {
                return;
            }
            while (at < words.length() && passage.from(at) < gap.end()) {
                at++;
            }
            if (at > 1 && at < words.length() && Character.isLowerCase(words.codePointAt(at))) {
                String torn = words.substring(0, at).stripTrailing() + "\n" + words.substring(at);
                report.mended(
                        Code.SENTENCE_SPLIT,
                        passage,
                        wordStart(words, at - 1),
                        wordEnd(words, at),
                        torn);
            }
        }
    }

    private static int wordStart(String words, int blank) {
        return words.lastIndexOf(' ', blank - 1) + 1;
    }

    private static int wordEnd(String words, int from) {
        int end = words.indexOf(' ', from);
        return end < 0 ? words.length() : end;
    }
}
