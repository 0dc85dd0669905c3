package vn.lantoa.plan.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that says something.
 *
 * @param from offset of its first character in the decoded text, {@code to} after its last
 * @param text NFC, without Markdown's marks, spaces collapsed
 * @param strong the whole line is bold or a Markdown heading
 * @param afterGap a blank line, a rule or a page number stands before it
 */
record Line(int from, int to, String text, Label label, boolean strong, boolean afterGap) {

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
                Label label = Label.of(cleaned.text());
                lines.add(new Line(from, to, cleaned.text(), label, cleaned.strong(), gap));
                gap = false;
            }
            from = text.startsWith("\r\n", to) ? to + 2 : to + 1;
        }
        return new Split(lines, aside);
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
