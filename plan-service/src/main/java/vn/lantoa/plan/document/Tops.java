package vn.lantoa.plan.document;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the sections of a text are labelled by.
 *
 * @param first the index of the first section's line; the number of lines if there is no section
 * @param above by divisions, capitals or Roman numerals; else by numbers
 * @param capitals whether "A." is a label
 * @param headings by nothing: lines in bold or in capitals head them
 */
record Tops(int first, boolean above, boolean capitals, boolean headings) {

    private static final int LONGEST_HEADING = 150;

    static Tops of(List<Line> lines) {
        boolean capitals = countsCapitals(lines);
        int above = first(lines, line -> isAbove(line, capitals));
        int number = first(lines, Tops::isTopNumber);
        if (above < lines.size() && (number > above || lines.get(above).label().ordinal() == 1)) {
            return new Tops(above, true, capitals, false);
        }
        if (number < lines.size()) {
            return new Tops(number, false, capitals, false);
        }
        List<Integer> headings =
                IntStream.range(0, lines.size())
                        .filter(i -> isHeading(lines.get(i)))
                        .boxed()
                        .toList();
        boolean several = headings.size() > 1;
        return new Tops(several ? headings.getFirst() : lines.size(), false, capitals, several);
    }

    private static boolean countsCapitals(List<Line> lines) {
        List<Label> capitals =
                lines.stream()
                        .map(Line::label)
                        .filter(label -> label.form() == Label.Form.CAPITAL)
                        .limit(100)
                        .toList();
        return capitals.stream().anyMatch(label -> label.ordinal() == 1)
                && capitals.stream().anyMatch(label -> label.ordinal() == 2);
    }

    private static boolean isAbove(Line line, boolean capitals) {
        return switch (line.label().form()) {
            case DIVISION, ROMAN -> true;
            case CAPITAL -> capitals;
            case STEP,
                    NUMBER,
                    BRACKETED,
                    PARENTHESISED,
                    LETTER_NUMBER,
                    SMALL_ROMAN,
                    LETTER,
                    BULLET,
                    NONE ->
                    false;
        };
    }

    private static boolean isTopNumber(Line line) {
        return line.label().form() == Label.Form.NUMBER && line.label().depth() == 1;
    }

    private static boolean isHeading(Line line) {
        return line.label().form() == Label.Form.NONE
                && line.table().isEmpty()
                && line.text().length() <= LONGEST_HEADING
                && ".;,".indexOf(line.text().charAt(line.text().length() - 1)) < 0
                && (line.strong() || (line.inCapitals() && line.text().contains(" ")));
    }

    private static int first(List<Line> lines, Predicate<Line> wanted) {
        int at = 0;
        while (at < lines.size() && !wanted.test(lines.get(at))) {
            at++;
        }
        return at;
    }

    /** A capital with a dot that begins no list is somebody's initial. */
    Label labelOf(Line line) {
        Label label = line.label();
        return label.form() == Label.Form.CAPITAL && !capitals ? Label.none(line.text()) : label;
    }

    boolean heads(Line line) {
        return headings && isHeading(line);
    }
}
