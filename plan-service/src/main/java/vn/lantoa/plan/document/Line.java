package vn.lantoa.plan.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern RULE = Pattern.compile("[-–—_=*~\\s]{3,}+");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}|[-–] ?\\d{1,3} ?[-–]");

    /** The lines of a text, and beside them the rules and page numbers between them. */
    record Split(List<Line> lines, List<String> aside) {}

    static Split split(String text) {
        List<Line> lines = new ArrayList<>();
        List<String> aside = new ArrayList<>();
        boolean gap = true;
        int from = 0;
        while (from < text.length()) {
            int to = endOfLine(text, from);
            String raw = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
            Marks.Cleaned cleaned = Marks.clean(raw);
            if (RULE.matcher(raw.strip()).matches()) {
                aside.add(raw.strip());
                gap = true;
            } else if (cleaned.text().isEmpty()) {
                gap = true;
            } else if (PAGE_NUMBER.matcher(cleaned.text()).matches()) {
                aside.add(cleaned.text());
                gap = true;
            } else {
                lines.add(words(from, to, cleaned, gap, Optional.empty()));
                gap = false;
            }
            from = text.startsWith("\r\n", to) ? to + 2 : to + 1;
        }
        return new Split(lines, aside);
    }

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

    private static Line words(
            int from, int to, Marks.Cleaned cleaned, boolean gap, Optional<String> node) {
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
        return table.isEmpty() && PAGE_NUMBER.matcher(text).matches();
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !endsLine(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean endsLine(char c) {
        return switch (c) {
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
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
