package vn.lantoa.plan.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.plan.document.Table;

/** A table of a Word file as a table of a plan: merged cells put together, columns named. */
final class Grids {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern COUNT = Pattern.compile("\\(?(\\d{1,2}|[A-Z])\\)?(?: ?=.*)?");
    private static final int LONGEST_COLUMN_NAME = 80;
    private static final int LEAST_COUNTED = 3;

    private Grids() {}

    /**
     * @param own this product wrote the table: its header is what Word repeats, no more, no less
     * @param aside takes words that a merged cell hides
     */
    static Table table(Block.Grid grid, boolean own, Consumer<String> aside) {
        List<List<Open>> rows = new ArrayList<>();
        Map<Integer, Open> above = new HashMap<>();
        for (Block.Row row : grid.rows()) {
            List<Open> cells = new ArrayList<>();
            for (Block.Cell cell : row.cells()) {
                place(cell, cells, above, aside);
            }
            rows.add(cells);
        }
        return new Table(
                own ? repeated(grid) : headerRows(grid, rows),
                rows.stream()
                        .map(cells -> new Table.Row(cells.stream().map(Open::cell).toList()))
                        .toList());
    }

    private static void place(
            Block.Cell cell, List<Open> row, Map<Integer, Open> above, Consumer<String> aside) {
        String text = text(cell);
        Open over = above.get(cell.column());
        if (cell.besides() && !row.isEmpty()) {
            row.getLast().columns += cell.columns();
            aside.accept(text);
        } else if (cell.continued() && over != null) {
            over.rows++;
            aside.accept(text);
        } else {
            Open open = new Open(cell, text);
            row.add(open);
            above.put(cell.column(), open);
        }
    }

    static String text(Block.Cell cell) {
        return cell.lines().stream()
                .map(Block.Piece::text)
                .map(Grids::squeezed)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static String squeezed(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /** The rows Word repeats, else those that look like names of columns. */
    private static int headerRows(Block.Grid grid, List<List<Open>> rows) {
        int repeated = repeated(grid);
        if (repeated > 0 && repeated < rows.size()) {
            return repeated;
        }
        int title = rows.size() > 2 && rows.getFirst().size() == 1 ? 1 : 0;
        int names = title;
        boolean named = namesColumns(texts(rows.get(title))) || bold(grid.rows().get(title));
        if (named) {
            int tallest = rows.get(title).stream().mapToInt(cell -> cell.rows).max().orElse(1);
            boolean grouped = rows.get(title).stream().anyMatch(cell -> cell.columns > 1);
            names += grouped ? tallest : 1;
        }
        if (names == title) {
            return 0;
        }
        if (names < rows.size() && counts(texts(rows.get(names)))) {
            names++;
        }
        return Math.min(names, rows.size());
    }

    private static int repeated(Block.Grid grid) {
        int repeated = 0;
        while (repeated < grid.rows().size() && grid.rows().get(repeated).header()) {
            repeated++;
        }
        return repeated;
    }

    private static List<String> texts(List<Open> row) {
        return row.stream().map(cell -> cell.text).toList();
    }

    static boolean namesColumns(List<String> cells) {
        return cells.stream()
                        .filter(text -> text.length() <= LONGEST_COLUMN_NAME)
                        .filter(WordWords.COLUMNS::start)
                        .count()
                >= 2;
    }

    private static boolean bold(Block.Row row) {
        return row.cells().size() > 1
                && row.cells().stream()
                        .allMatch(
                                cell ->
                                        !cell.lines().isEmpty()
                                                && cell.lines().stream()
                                                        .allMatch(Block.Piece::strong));
    }

    /** "(1) (2) (3)", "A B 1 2": the row that counts the columns. */
    private static boolean counts(List<String> cells) {
        return cells.size() >= LEAST_COUNTED
                && cells.stream().allMatch(text -> COUNT.matcher(text).matches())
                && (cells.getFirst().contains("1") || cells.getFirst().contains("A"))
                && cells.stream().distinct().count() == cells.size();
    }

    /** A cell that may yet grow. */
    private static final class Open {
        private final int column;
        private final String text;
        private int columns;
        private int rows = 1;

        private Open(Block.Cell cell, String text) {
            this.column = cell.column();
            this.columns = cell.columns();
            this.text = text;
        }

        private Table.Cell cell() {
            return new Table.Cell(column, columns, rows, text);
        }
    }
}
