package vn.lantoa.plan.document;

import java.util.List;

/**
 * A table of a plan, cell by cell as it stands: a cell over several columns or rows is listed once,
 * where it begins.
 *
 * @param headerRows how many of the first rows name the columns
 */
public record Table(int headerRows, List<Row> rows) {

    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param column from 0, counted in columns of the whole table
     * @param columns how many it covers, 1 or more
     * @param rows how many rows it covers, 1 or more
     * @param text NFC, paragraphs split by a line feed; may be empty
     */
    public record Cell(int column, int columns, int rows, String text) {

        public Cell saying(String other) {
            return new Cell(column, columns, rows, other);
        }
    }

    public Table {
        rows = List.copyOf(rows);
    }

    /** Its words, a line a row, cells split by tabs. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        for (Row row : rows) {
            if (!lines.isEmpty()) {
                lines.append('\n');
            }
            for (int i = 0; i < row.cells().size(); i++) {
                lines.append(i == 0 ? "" : "\t").append(row.cells().get(i).text());
            }
        }
        return lines.toString();
    }
}
