package vn.lantoa.plan.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines and tables of a text, and beside them the rules and page numbers between them. */
record TextLines(List<Line> lines, List<String> aside) {

    private static final Pattern RULE = Pattern.compile("[-–—_=*~\\s]{3,}+");

    static TextLines of(String text) {
        TextLines split = new TextLines(new ArrayList<>(), new ArrayList<>());
        boolean gap = true;
        boolean drawn = false;
        int from = 0;
        while (from < text.length()) {
            Optional<DrawnTable> table = drawn ? Optional.empty() : DrawnTable.at(text, from);
            int to = table.map(DrawnTable::to).orElse(endOfLine(text, from));
            if (table.isPresent()) {
                split.lines.add(Line.of(table.get().table(), from, to, Optional.empty()));
                gap = true;
            } else {
                gap = split.take(text, from, to, gap);
            }
            drawn = table.isEmpty() && DrawnTable.mayBegin(text, from, to);
            from = afterLine(text, to);
        }
        return split;
    }

    /** Whether the next line stands after a gap. */
    private boolean take(String text, int from, int to, boolean gap) {
        String raw = normal(text.substring(from, to));
        Marks.Cleaned cleaned = Marks.clean(raw);
        if (RULE.matcher(raw.strip()).matches()) {
            aside.add(raw.strip());
            return true;
        }
        if (cleaned.text().isEmpty()) {
            return true;
        }
        if (Line.isPageNumber(cleaned.text())) {
            aside.add(cleaned.text());
            return true;
        }
        lines.add(Line.words(from, to, cleaned, gap, Optional.empty()));
        return false;
    }

    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static int afterLine(String text, int to) {
        return text.startsWith("\r\n", to) ? to + 2 : to + 1;
    }

    static int endOfLine(String text, int from) {
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
}
