package vn.lantoa.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table drawn in a text: Markdown's pipes, a grid of "+" and "-", or columns parted by tabs below
 * a "TT". A lone "|" is text.
 *
 * @param to offset after its last line
 */
record DrawnTable(Table table, int to) {

    private static final Pattern RULE = Pattern.compile("[ :|+=-]++");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BREAK = Pattern.compile("(?i)<br ?/?>|\n");

    private static final int LONGEST_FIRST_COLUMN = 16;

    /** A line of the drawing, {@code cells} empty for a rule. */
    private record Drawn(List<String> cells, boolean grid, boolean framed) {

        boolean rule() {
            return cells.isEmpty();
        }
    }

    /** The table whose first line begins at an offset. */
    static Optional<DrawnTable> at(String text, int from) {
        int end = TextLines.endOfLine(text, from);
        if (!mayBegin(text, from, end)) {
            return Optional.empty();
        }
        boolean tabs =
                text.charAt(first(text, from, end)) != '|'
                        && text.charAt(first(text, from, end)) != '+';
        List<Drawn> lines = new ArrayList<>();
        int to = from;
        int next = from;
        while (next < text.length()) {
            end = TextLines.endOfLine(text, next);
            String line = text.substring(next, end).strip();
            if (tabs ? line.indexOf('\t') < 0 : !line.startsWith("|") && !line.startsWith("+")) {
                break;
            }
            lines.add(drawn(line, tabs));
            to = end;
            next = TextLines.afterLine(text, end);
        }
        return isTable(lines, tabs)
                ? Optional.of(new DrawnTable(table(lines), to))
                : Optional.empty();
    }

    /** Whether a line looks like one of a table. */
    static boolean mayBegin(String text, int from, int to) {
        int first = first(text, from, to);
        if (first == to) {
            return false;
        }
        char c = text.charAt(first);
        if (c == '|' || (c == '+' && first + 1 < to && "-=".indexOf(text.charAt(first + 1)) >= 0)) {
            return true;
        }
        int tab = text.indexOf('\t', first, Math.min(to, first + LONGEST_FIRST_COLUMN));
        return tab > 0
                && Words.FIRST_COLUMNS.isOneOf(Marks.clean(text.substring(first, tab)).text());
    }

    private static int first(String text, int from, int to) {
        int first = from;
        while (first < to && (text.charAt(first) == ' ' || text.charAt(first) == '\uFEFF')) {
            first++;
        }
        return first;
    }

    private static Drawn drawn(String line, boolean tabs) {
        boolean drawn = line.contains("--") || line.contains("==");
        if (!tabs && drawn && RULE.matcher(line).matches()) {
            return new Drawn(List.of(), line.startsWith("+"), true);
        }
        String inner = line.startsWith("|") ? line.substring(1) : line;
        inner =
                inner.endsWith("|") && !inner.endsWith("\\|")
                        ? inner.substring(0, inner.length() - 1)
                        : inner;
        return new Drawn(
                (tabs ? TAB : BAR).splitAsStream(inner).map(String::strip).toList(),
                false,
                line.startsWith("|") && line.endsWith("|"));
    }

    private static boolean isTable(List<Drawn> lines, boolean tabs) {
        List<Integer> widths =
                lines.stream()
                        .filter(line -> !line.rule())
                        .map(line -> line.cells().size())
                        .toList();
        if (widths.isEmpty() || widths.getFirst() < (tabs ? 3 : 2)) {
            return false;
        }
        boolean ruled = lines.size() > widths.size();
        boolean framed = !tabs && lines.stream().allMatch(Drawn::framed);
        return ruled || framed || (tabs && widths.size() > 1);
    }

    private static Table table(List<Drawn> lines) {
        boolean grid = lines.getFirst().grid();
        long rules = lines.stream().filter(Drawn::rule).count();
        boolean apart = grid && rules > 3;
        List<List<String>> rows = new ArrayList<>();
        boolean fresh = true;
        int headerRows = 0;
        for (Drawn line : lines) {
            if (line.rule()) {
                headerRows = headerRows == 0 ? rows.size() : headerRows;
                fresh = true;
            } else if (apart && !fresh) {
                rows.add(joined(rows.removeLast(), line.cells()));
            } else {
                rows.add(line.cells());
                fresh = false;
            }
        }
        boolean named =
                headerRows == 0 && Words.FIRST_COLUMNS.isOneOf(words(rows.getFirst().getFirst()));
        return new Table(named ? 1 : headerRows, rows.stream().map(DrawnTable::row).toList());
    }

    private static List<String> joined(List<String> above, List<String> below) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
            String upper = i < above.size() ? above.get(i) : "";
            String lower = i < below.size() ? below.get(i) : "";
            cells.add((upper + " " + lower).strip());
        }
        return cells;
    }

    private static Table.Row row(List<String> texts) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(new Table.Cell(i, 1, 1, words(texts.get(i))));
        }
        return new Table.Row(cells);
    }

    private static String words(String cell) {
        return BREAK.splitAsStream(TextLines.normal(cell))
                .map(part -> Marks.clean(part).text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
