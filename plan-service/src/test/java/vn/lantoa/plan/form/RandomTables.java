package vn.lantoa.plan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.lantoa.plan.document.Table;
import vn.lantoa.plan.document.Table.Cell;

/**
 * Tables of one to eight columns, with names above the rows or without, and with cells over several
 * columns or rows anywhere.
 */
final class RandomTables {

    private RandomTables() {}

    static Arbitrary<Table> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.randoms())
                .as(RandomTables::table);
    }

    private static Table table(int columns, int entries, int headerRows, Random random) {
        int rows = headerRows + entries;
        boolean[][] taken = new boolean[rows][columns];
        List<Table.Row> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int bottom = row < headerRows ? headerRows : rows;
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    cells.add(cell(taken, row, column, bottom, random));
                }
            }
            all.add(new Table.Row(cells));
        }
        return new Table(headerRows, all);
    }

    private static Cell cell(boolean[][] taken, int row, int column, int bottom, Random random) {
        int columns = 1;
        while (column + columns < taken[row].length
                && !taken[row][column + columns]
                && random.nextInt(6) == 0) {
            columns++;
        }
        int rows = 1;
        while (row + rows < bottom && random.nextInt(6) == 0) {
            rows++;
        }
        for (int i = row; i < row + rows; i++) {
            for (int j = column; j < column + columns; j++) {
                taken[i][j] = true;
            }
        }
        String words = random.nextInt(8) == 0 ? "" : "Ô %d.%d".formatted(row + 1, column + 1);
        return new Cell(
                column, columns, rows, random.nextInt(5) == 0 ? words + lines(words) : words);
    }

    private static String lines(String words) {
        return words.isEmpty() ? "" : "\nDòng sau";
    }
}
