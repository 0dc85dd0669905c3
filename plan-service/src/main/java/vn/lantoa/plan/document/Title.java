package vn.lantoa.plan.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What the plan is about (trích yếu).
 *
 * @param lines how many lines below the type it takes
 */
record Title(String text, int lines) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST = 500;

    /**
     * @param behind what stands in the line of the type
     */
    static Title of(String behind, List<Line> below) {
        List<String> parts = new ArrayList<>();
        if (!behind.isEmpty()) {
            parts.add(behind);
        }
        int taken = 0;
        int length = behind.length();
        while (taken < below.size()) {
            Line line = below.get(taken);
            length += line.text().length();
            if (!mayBelong(line) || length > LONGEST) {
                break;
            }
            boolean first = parts.isEmpty();
            boolean goesOn =
                    first
                            || (taken == 0
                                    ? goesOn(behind, line)
                                    : goesOn(below.get(taken - 1), line));
            if (!goesOn) {
                break;
            }
            parts.add(line.text());
            taken++;
        }
        return new Title(String.join(" ", parts), taken);
    }

    private static boolean goesOn(String behind, Line next) {
        return !opensPreamble(next)
                && (!next.afterGap()
                        || startsLow(next)
                        || (Line.inCapitals(behind) && next.inCapitals()));
    }

    private static boolean goesOn(Line last, Line next) {
        if (last.strong() != next.strong()) {
            return last.strong() ? false : startsLow(next) && !next.afterGap();
        }
        return last.strong()
                || (last.inCapitals() && next.inCapitals())
                || (startsLow(next) && !Flow.ended(last.text()))
                || (!opensPreamble(next) && !next.afterGap() && !last.inCapitals());
    }

    private static boolean startsLow(Line line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    private static boolean mayBelong(Line line) {
        return line.table().isEmpty()
                && line.label().form() == Label.Form.NONE
                && line.text().length() <= LONGEST_LINE
                && (!Flow.ended(line.text()) || isBlankAtEnd(line.text()))
                && !isNote(line.text());
    }

    /** Dots to be filled in, as forms have them. */
    private static boolean isBlankAtEnd(String text) {
        int last = text.length() - 1;
        return (last > 0 && "….".indexOf(text.charAt(last - 1)) >= 0) || text.endsWith("…");
    }

    private static boolean isNote(String text) {
        return text.startsWith("(") && Words.TITLE_NOTES.lengthAtStart(text.substring(1)) > 0;
    }

    private static boolean opensPreamble(Line line) {
        return !startsLow(line) && Words.PREAMBLE_OPENERS.lengthAtStart(line.text()) > 0;
    }
}
