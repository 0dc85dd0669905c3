package vn.lantoa.plan.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A paragraph or a table, as it stands in the file. */
sealed interface Block {

    /** A line of a paragraph, number and bullet included; a tab stands where the file has one. */
    record Piece(String text, boolean strong) {}

    /**
     * @param lines split at the line breaks within it; none is blank
     * @param node the id this product wrote beside it
     */
    record Paragraph(List<Piece> lines, Optional<String> node) implements Block {

        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param bordered lines are drawn between its cells
     */
    record Grid(List<Row> rows, boolean bordered) implements Block {

        public Grid {
            rows = List.copyOf(rows);
        }

        int columns() {
            return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        }
    }

    /**
     * @param header repeated at the top of each page
     */
    record Row(List<Cell> cells, boolean header) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param column from 0, in columns of the grid
     * @param columns how many it covers
     * @param continued belongs to the cell above
     * @param besides belongs to the cell to the left
     */
    record Cell(int column, int columns, boolean continued, boolean besides, List<Block> blocks) {

        public Cell {
            blocks = List.copyOf(blocks);
        }

        /** Its lines in the order of reading, those of tables inside included. */
        List<Piece> lines() {
            List<Piece> lines = new ArrayList<>();
            blocks.forEach(block -> block.eachLine(lines::add));
            return lines;
        }
    }

    default void eachLine(Consumer<Piece> line) {
        switch (this) {
            case Paragraph paragraph -> paragraph.lines().forEach(line);
            case Grid grid ->
                    grid.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> cell.blocks().stream())
                            .forEach(block -> block.eachLine(line));
        }
    }
}
