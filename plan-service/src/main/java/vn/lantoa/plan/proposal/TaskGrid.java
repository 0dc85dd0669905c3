package vn.lantoa.plan.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Table;

/** A table whose columns say what, who and when: its cells by row and column. */
final class TaskGrid {

    /**
     * @param begins whether it begins in this row, or is carried on from one above
     * @param columns how many columns it covers
     */
    record Cell(String text, boolean begins, int columns) {}

    private static final Table.Cell EMPTY = new Table.Cell(0, 1, 1, "");
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_HEADER_ROWS = 4;
    private static final Pattern COUNTING =
            Pattern.compile("\\(?\\d{1,2}\\)?(?:=.*)?|\\(?[a-zA-Z]\\)?");

    private final List<Map<Integer, Cell>> rows;
    private final Map<Integer, Column> columns;
    private final int firstTask;

    private TaskGrid(List<Map<Integer, Cell>> rows, Map<Integer, Column> columns, int firstTask) {
        this.rows = rows;
        this.columns = columns;
        this.firstTask = firstTask;
    }

    /** Empty if its head does not name tasks and who does them or by when. */
    static Optional<TaskGrid> of(Table table) {
        List<Map<Integer, Cell>> rows = spread(table);
        for (int header = 1; header <= Math.min(MOST_HEADER_ROWS, rows.size() - 1); header++) {
            Map<Integer, Column> columns = columns(rows.subList(0, header), width(rows));
            boolean open = rows.get(header).values().stream().anyMatch(TaskGrid::isCarried);
            if (!open && tellsTasks(columns)) {
                int first = header;
                while (first < rows.size() && isCounting(rows.get(first))) {
                    first++;
                }
                return Optional.of(new TaskGrid(rows, columns, first));
            }
        }
        return Optional.empty();
    }

    private static boolean isCarried(Cell cell) {
        return !cell.begins();
    }

    private static boolean tellsTasks(Map<Integer, Column> columns) {
        return columns.containsValue(Column.TASK)
                && (columns.containsValue(Column.LEAD) || columns.containsValue(Column.DUE));
    }

    /** Each row's cells by column, with those that hang down from rows above. */
    private static List<Map<Integer, Cell>> spread(Table table) {
        List<Map<Integer, Cell>> rows = new ArrayList<>();
        Map<Integer, Table.Cell> hanging = new HashMap<>();
        Map<Integer, Integer> left = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Map<Integer, Cell> cells = new TreeMap<>();
            left.replaceAll((column, rest) -> rest - 1);
            left.values().removeIf(rest -> rest <= 0);
            left.keySet().forEach(c -> cells.put(c, cell(hanging.getOrDefault(c, EMPTY), false)));
            for (Table.Cell cell : row.cells()) {
                if (cell.column() < MOST_COLUMNS) {
                    cells.put(cell.column(), cell(cell, true));
                    hanging.put(cell.column(), cell);
                    left.put(cell.column(), cell.rows());
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Cell cell(Table.Cell cell, boolean begins) {
        return new Cell(cell.text().strip(), begins, cell.columns());
    }

    private static int width(List<Map<Integer, Cell>> rows) {
        int width = 0;
        for (Map<Integer, Cell> row : rows) {
            for (Map.Entry<Integer, Cell> cell : row.entrySet()) {
                width =
                        Math.max(
                                width,
                                cell.getKey() + Math.min(cell.getValue().columns(), MOST_COLUMNS));
            }
        }
        return width;
    }

    /** The lowest name that says something counts; one over all columns is a title. */
    private static Map<Integer, Column> columns(List<Map<Integer, Cell>> header, int width) {
        Map<Integer, Column> columns = new TreeMap<>();
        for (int column = 0; column < Math.min(width, MOST_COLUMNS); column++) {
            Set<String> names = new LinkedHashSet<>();
            for (Map<Integer, Cell> row : header.reversed()) {
                over(row, column)
                        .filter(c -> c.columns() < width)
                        .ifPresent(c -> names.add(c.text()));
            }
            Optional<Column> named =
                    names.stream().flatMap(name -> Column.named(name).stream()).findFirst();
            if (named.isPresent()) {
                columns.put(column, named.get());
            }
        }
        return columns;
    }

    private static Optional<Cell> over(Map<Integer, Cell> row, int column) {
        for (Map.Entry<Integer, Cell> cell : row.entrySet()) {
            int from = cell.getKey();
            if (from <= column && column < from + cell.getValue().columns()) {
                return Optional.of(cell.getValue());
            }
        }
        return Optional.empty();
    }

    /** "(1) (2) (3)" below the head. */
    private static boolean isCounting(Map<Integer, Cell> row) {
        List<String> texts =
                row.values().stream().map(Cell::text).filter(text -> !text.isEmpty()).toList();
        return texts.size() > 1 && texts.stream().allMatch(t -> COUNTING.matcher(t).matches());
    }

    int firstTask() {
        return firstTask;
    }

    int size() {
        return rows.size();
    }

    boolean hasOrder() {
        return columns.containsValue(Column.ORDER);
    }

    /** The cells of a row under columns of a kind, from the left. */
    List<Cell> cells(int row, Column kind) {
        List<Cell> cells = new ArrayList<>();
        rows.get(row)
                .forEach(
                        (at, cell) -> {
                            if (columns.get(at) == kind) {
                                cells.add(cell);
                            }
                        });
        return cells;
    }

    /** The words of a row that has words in one cell only. */
    Optional<String> onlyWords(int row) {
        List<String> texts =
                rows.get(row).values().stream()
                        .filter(Cell::begins)
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .toList();
        return texts.size() == 1 ? Optional.of(texts.getFirst()) : Optional.empty();
    }
}
