package vn.lantoa.plan.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lantoa.plan.document.Table;
import vn.lantoa.plan.document.Table.Cell;

/**
 * A table as Word wants it: each row's cells in order, a cell that reaches down repeated in the
 * rows below.
 */
final class Grid {

    /** What of a cell stands in a row. */
    enum Part {
        BEGINS,
        /** It reaches down from the row above. */
        GOES_ON,
        /** The row has no cell here. */
        LEFT_OUT
    }

    /** One cell of one row. */
    record Place(Cell cell, Part part) {

        String words() {
            return part == Part.BEGINS ? cell.text() : "";
        }
    }

    /**
     * The cells of a row.
     *
     * @param before columns that the row leaves out at its start, {@code after} at its end
     */
    record Line(List<Place> places, int before, int after) {}

    private final Cell[] reachingDown;
    private final int[] rowsLeft;

    private Grid(int columns) {
        this.reachingDown = new Cell[columns];
        this.rowsLeft = new int[columns];
    }

    static int columns(Table table) {
        int columns = 1;
        for (Table.Row row : table.rows()) {
            int end = 0;
            for (Cell cell : row.cells()) {
                end = Math.max(end, cell.column()) + cell.columns();
            }
            columns = Math.max(columns, end);
        }
        return columns;
    }

    static List<Line> rows(Table table) {
        Grid grid = new Grid(columns(table));
        return table.rows().stream().map(row -> grid.row(row.cells())).toList();
    }

    private Line row(List<Cell> cells) {
        List<Place> places = new ArrayList<>();
        int next = 0;
        int at = 0;
        while (at < rowsLeft.length) {
            Place place;
            if (rowsLeft[at] > 0) {
                place = new Place(reachingDown[at], Part.GOES_ON);
            } else if (next < cells.size() && cells.get(next).column() <= at) {
                place = new Place(fitted(cells.get(next++), at), Part.BEGINS);
            } else {
                int end = next < cells.size() ? cells.get(next).column() : rowsLeft.length;
                place = new Place(new Cell(at, free(at, end - at), 1, ""), Part.LEFT_OUT);
            }
            places.add(place);
            at += place.cell().columns();
        }
        places.forEach(this::reachDown);
        return line(places);
    }

    /** What is left out at the ends stays so; a hole between cells, or a row of none, is a cell. */
    private static Line line(List<Place> places) {
        int from = 0;
        int to = places.size();
        while (from < to - 1 && isLeftOut(places.get(from))) {
            from++;
        }
        while (to > from + 1 && isLeftOut(places.get(to - 1))) {
            to--;
        }
        return new Line(
                List.copyOf(places.subList(from, to)),
                columns(places.subList(0, from)),
                columns(places.subList(to, places.size())));
    }

    private static int columns(List<Place> places) {
        return places.stream().mapToInt(place -> place.cell().columns()).sum();
    }

    private static boolean isLeftOut(Place place) {
        return place.part() == Part.LEFT_OUT;
    }

    private Cell fitted(Cell cell, int at) {
        return new Cell(at, free(at, cell.columns()), cell.rows(), cell.text());
    }

    /** How many columns are free from one on, up to a number. */
    private int free(int from, int most) {
        int free = 1;
        while (free < most && from + free < rowsLeft.length && rowsLeft[from + free] == 0) {
            free++;
        }
        return free;
    }

    private void reachDown(Place place) {
        int at = place.cell().column();
        int left =
                switch (place.part()) {
                    case BEGINS -> place.cell().rows() - 1;
                    case GOES_ON -> rowsLeft[at] - 1;
                    case LEFT_OUT -> 0;
                };
        reachingDown[at] = place.cell();
        Arrays.fill(rowsLeft, at, at + place.cell().columns(), left);
    }
}
