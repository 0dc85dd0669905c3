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
    private static final int WIDEST_WRAP = 120;

    private final int widest;

    private Flow(int widest) {
        this.widest = widest;
    }

    static Flow of(List<Line> lines) {
        return new Flow(lines.stream().mapToInt(line -> line.text().length()).max().orElse(0));
    }

    /** Whether a line without a label goes on with the text before it. */
    boolean continues(CharSequence before, Line last, Line next) {
        if (before.isEmpty() || ended(before)) {
            return false;
        }
        return Character.isLowerCase(next.text().codePointAt(0))
                || (!next.afterGap() && fills(last));
    }

    private boolean fills(Line line) {
        return widest >= NARROWEST
                && widest <= WIDEST_WRAP
                && line.text().length() * 4 >= widest * 3;
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
                paragraphs.getLast().append(' ').append(line.text());
            } else {
                paragraphs.add(new StringBuilder(line.text()));
            }
            last = line;
        }
        return paragraphs.stream().map(StringBuilder::toString).toList();
    }
}
