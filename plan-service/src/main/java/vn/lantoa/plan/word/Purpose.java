package vn.lantoa.plan.word;

import java.util.List;

/**
 * Whether a table carries content or only places paragraphs side by side. What it says decides; its
 * lines only where it says neither.
 */
final class Purpose {

    private static final int ROWS_OF_NAMES = 3;
    private static final int MOST_ROWS_OF_SIGNATURE = 6;

    private Purpose() {}

    /**
     * @param titled the line that says what the document is stands above
     * @param closing the recipients stand above
     */
    static boolean isContent(Block.Grid grid, boolean titled, boolean closing) {
        if (!titled || grid.columns() < 2 || placesHeadOrRecipients(grid)) {
            return false;
        }
        if (namesColumns(grid)) {
            return true;
        }
        if (signs(grid, closing)) {
            return false;
        }
        return grid.bordered() || tabulates(grid);
    }

    private static boolean placesHeadOrRecipients(Block.Grid grid) {
        boolean[] found = {false};
        grid.eachLine(
                line ->
                        found[0] |=
                                WordWords.RECIPIENTS.start(line.text())
                                        || WordWords.STATE.start(line.text())
                                        || WordWords.TYPE.is(line.text()));
        return found[0];
    }

    private static boolean namesColumns(Block.Grid grid) {
        return grid.rows().stream()
                .limit(ROWS_OF_NAMES)
                .anyMatch(
                        row -> Grids.namesColumns(row.cells().stream().map(Grids::text).toList()));
    }

    /** A signature beside another, or beside nothing. */
    private static boolean signs(Block.Grid grid, boolean closing) {
        if (grid.bordered() || grid.rows().size() > MOST_ROWS_OF_SIGNATURE) {
            return false;
        }
        return closing
                || grid.rows().getFirst().cells().stream()
                        .flatMap(cell -> cell.lines().stream())
                        .map(Block.Piece::text)
                        .anyMatch(line -> WordWords.SIGNATURES.start(line) && capitals(line));
    }

    private static boolean capitals(String line) {
        return line.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Most rows say something in two cells or more. */
    private static boolean tabulates(Block.Grid grid) {
        List<Block.Row> rows = grid.rows();
        long wide =
                rows.stream()
                        .filter(
                                row ->
                                        row.cells().stream()
                                                        .filter(cell -> !cell.lines().isEmpty())
                                                        .count()
                                                >= 2)
                        .count();
        return rows.size() >= 2 && wide * 2 > rows.size();
    }
}
