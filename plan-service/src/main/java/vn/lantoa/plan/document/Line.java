package vn.lantoa.plan.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line that says something.
 *
 * @param from offset of its first character in the decoded text, {@code to} after its last
 * @param text NFC, without Markdown's marks, spaces collapsed
 * @param strong the whole line is bold or a Markdown heading
 * @param afterGap a blank line, a rule or a page number stands before it
 * @param table a table instead of words: then the text is empty
 * @param node the id of the node it begins, where this product wrote one beside it
 */
public record Line(
        int from,
        int to,
        String text,
        Label label,
        boolean strong,
        boolean afterGap,
        Optional<Table> table,
        Optional<String> node) {

    private static final Label NO_LABEL = new Label(Label.Form.NONE, "", "");

    private static final int NARROWEST_PAIR = 8;
    private static final Pattern GAP =
            Pattern.compile("(?<![\\t ])(?: *+\\t[\\t ]*+| {4,}+)(?=[\\p{Lu}*(])");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}|[-–] ?\\d{1,3} ?[-–]");

    /** A paragraph of a Word file; empty if it has no words. */
    static Optional<Line> of(String words, int from, boolean strong, Optional<String> node) {
        String text = Marks.squeeze(Normalizer.normalize(words, Normalizer.Form.NFC));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        words(
                                from,
                                from + words.length(),
                                new Marks.Cleaned(text, strong),
                                true,
                                node));
    }

    static Line of(Table table, int from, int to, Optional<String> node) {
        return new Line(from, to, "", NO_LABEL, false, true, Optional.of(table), node);
    }

    static Line words(int from, int to, Marks.Cleaned cleaned, boolean gap, Optional<String> node) {
        return new Line(
                from,
                to,
                cleaned.text(),
                Label.of(cleaned.text()),
                cleaned.strong(),
                gap,
                Optional.empty(),
                node);
    }

    boolean isPageNumber() {
        return table.isEmpty() && isPageNumber(text);
    }

    static boolean isPageNumber(String text) {
        return PAGE_NUMBER.matcher(text).matches();
    }

    /** A table that only places paragraphs: its cells' paragraphs, row by row. */
    Stream<Line> flattened() {
        return table.stream()
                .flatMap(cells -> cells.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.text().lines())
                .flatMap(words -> of(words, from, false, Optional.empty()).stream())
                .map(line -> line.within(from, to));
    }

    /** The halves of a line that a tab or a wide gap parts, as two columns side by side do. */
    List<Line> columns(String source) {
        if (table.isPresent() || to - from < NARROWEST_PAIR) {
            return List.of(this);
        }
        String[] halves = GAP.split(source.substring(from, to).strip(), 2);
        if (halves.length < 2) {
            return List.of(this);
        }
        List<Line> columns =
                Stream.of(halves)
                        .map(half -> Marks.clean(Normalizer.normalize(half, Normalizer.Form.NFC)))
                        .filter(half -> !half.text().isEmpty())
                        .map(half -> words(from, to, half, afterGap, node))
                        .toList();
        boolean whole =
                String.join(" ", columns.stream().map(Line::text).toList()).length()
                        == text.length();
        return whole && !columns.isEmpty() ? columns : List.of(this);
    }

    /** Where a table stands, without it. */
    Line withoutTable() {
        return new Line(from, from, "", NO_LABEL, false, true, Optional.empty(), Optional.empty());
    }

    private Line within(int start, int end) {
        return new Line(start, end, text, label, strong, afterGap, table, node);
    }

    /** There are letters, and all of them are capitals. */
    boolean inCapitals() {
        return inCapitals(text);
    }

    static boolean inCapitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
