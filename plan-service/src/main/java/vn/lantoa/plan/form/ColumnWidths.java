package vn.lantoa.plan.form;

import java.util.regex.Pattern;
import vn.lantoa.plan.document.Table;
import vn.lantoa.plan.document.Table.Cell;

/** Columns as wide as their words need: no word is broken, long texts get what is left. */
final class ColumnWidths {

    private static final Pattern LINE = Pattern.compile("\n");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final double WIDEST_SHARE = 0.45;
    private static final int NARROWEST = 400;

    private final int room;
    private final int size;
    private final double[] least;
    private final double[] wanted;

    private ColumnWidths(int columns, int room, int size) {
        this.room = room;
        this.size = size;
        this.least = new double[columns];
        this.wanted = new double[columns];
    }

    /**
     * @param room for all columns, twips
     * @param size of the type, points
     */
    static int[] of(Table table, int room, int size) {
        ColumnWidths widths = new ColumnWidths(Grid.columns(table), room, size);
        for (int i = 0; i < table.rows().size(); i++) {
            boolean bold = i < table.headerRows();
            table.rows().get(i).cells().stream()
                    .filter(cell -> cell.columns() == 1)
                    .forEach(cell -> widths.measure(cell, bold));
        }
        return widths.shared();
    }

    private void measure(Cell cell, boolean bold) {
        if (cell.column() >= least.length) {
            return;
        }
        int padding = 2 * TableForm.PADDING + 30;
        for (String line : LINE.split(cell.text())) {
            double width = LetterWidths.of(line, bold, size) * 20 + padding;
            // a column's name may stand in two or three lines, its entries are read along
            double reading = bold ? width / 2 : width;
            wanted[cell.column()] = Math.max(wanted[cell.column()], reading);
        }
        for (String word : SPACE.split(cell.text())) {
            double width = LetterWidths.of(word, bold, size) * 20 + padding;
            least[cell.column()] = Math.max(least[cell.column()], width);
        }
    }

    private int[] shared() {
        double leastSum = 0;
        double wantedSum = 0;
        double squares = 0;
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.max(NARROWEST, Math.min(least[i], room * WIDEST_SHARE));
            wanted[i] = Math.max(least[i], Math.min(wanted[i], room * WIDEST_SHARE));
            leastSum += least[i];
            wantedSum += wanted[i];
            squares += wanted[i] * wanted[i];
        }
        int[] widths = new int[least.length];
        int used = 0;
        for (int i = 0; i < least.length; i++) {
            widths[i] = (int) width(i, leastSum, wantedSum, squares);
            used += widths[i];
        }
        widths[widths.length - 1] += room - used;
        return widths;
    }

    /** Room to spare goes to the columns of text, not to those of a figure or two. */
    private double width(int column, double leastSum, double wantedSum, double squares) {
        if (leastSum >= room) {
            return least[column] * room / leastSum;
        }
        if (wantedSum <= room) {
            double spare = room - wantedSum;
            return wanted[column] + spare * wanted[column] * wanted[column] / squares;
        }
        double share = (wanted[column] - least[column]) / (wantedSum - leastSum);
        return least[column] + (room - leastSum) * share;
    }
}
