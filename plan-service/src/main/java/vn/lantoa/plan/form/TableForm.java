package vn.lantoa.plan.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.plan.document.Table;
import vn.lantoa.plan.document.Table.Cell;

/** A table of content: ruled, its columns' names again on each page. */
final class TableForm {

    /** Room beside the words of a cell, twips. */
    static final int PADDING = 80;

    private static final int SHORT = 6;
    private static final Pattern LINE = Pattern.compile("\n");

    private final Sheet sheet;
    private final int width;

    TableForm(Sheet sheet, int width) {
        this.sheet = sheet;
        this.width = width;
    }

    /**
     * @param bookmark round the words of its first cell
     */
    void write(Table table, String bookmark) {
        if (table.rows().isEmpty()) {
            return;
        }
        int size = Style.CELL.face(sheet.rules()).size().ours();
        int[] widths = ColumnWidths.of(table, width, size);
        boolean[] centred = centred(table, widths.length);
        sheet.beforeTable();
        open(widths);
        List<Grid.Line> rows = Grid.rows(table);
        Optional<String> name = Optional.of(bookmark);
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i < table.headerRows(), widths, centred, name);
            name = Optional.empty();
        }
        sheet.xml().close();
        sheet.afterTable();
    }

    private void open(int[] widths) {
        Xml xml = sheet.xml();
        xml.open("w:tbl").open("w:tblPr").value("w:tblStyle", StyleSheet.GRID);
        xml.leaf("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa");
        xml.value("w:jc", "center").leaf("w:tblLayout", "w:type", "fixed");
        xml.leaf("w:tblLook", "w:val", "0420", "w:firstRow", "1", "w:noVBand", "1").close();
        xml.open("w:tblGrid");
        for (int column : widths) {
            xml.leaf("w:gridCol", "w:w", String.valueOf(column));
        }
        xml.close();
    }

    private void row(
            Grid.Line line,
            boolean header,
            int[] widths,
            boolean[] centred,
            Optional<String> bookmark) {
        Xml xml = sheet.xml();
        xml.open("w:tr").open("w:trPr");
        leftOut("w:gridBefore", line.before());
        leftOut("w:gridAfter", line.after());
        xml.leaf("w:cantSplit");
        if (header) {
            xml.leaf("w:tblHeader");
        }
        xml.close();
        Optional<String> name = bookmark;
        for (Grid.Place place : line.places()) {
            Cell cell = place.cell();
            cellForm(place, widths, header);
            words(place.words(), style(cell, header, widths, centred), name);
            xml.close();
            name = Optional.empty();
        }
        xml.close();
    }

    private void leftOut(String name, int columns) {
        if (columns > 0) {
            sheet.xml().value(name, columns);
        }
    }

    private void cellForm(Grid.Place place, int[] widths, boolean header) {
        Xml xml = sheet.xml();
        Cell cell = place.cell();
        int sum = 0;
        for (int i = 0; i < cell.columns(); i++) {
            sum += widths[cell.column() + i];
        }
        xml.open("w:tc").open("w:tcPr");
        xml.leaf("w:tcW", "w:w", String.valueOf(sum), "w:type", "dxa");
        if (cell.columns() > 1) {
            xml.value("w:gridSpan", cell.columns());
        }
        if (cell.rows() > 1) {
            xml.value("w:vMerge", place.part() == Grid.Part.BEGINS ? "restart" : "continue");
        }
        if (header) {
            xml.value("w:vAlign", "center");
        }
        xml.close();
    }

    private void words(String text, Style style, Optional<String> bookmark) {
        Optional<String> name = bookmark;
        for (String line : LINE.split(text, -1)) {
            Paragraph paragraph = Paragraph.of(style, line);
            sheet.inCell(name.map(paragraph::named).orElse(paragraph));
            name = Optional.empty();
        }
    }

    private static Style style(Cell cell, boolean header, int[] widths, boolean[] centred) {
        if (header) {
            return Style.HEADER_CELL;
        }
        if (cell.columns() == widths.length && widths.length > 1) {
            return Style.GROUP_CELL;
        }
        return centred[cell.column()] ? Style.CENTRED_CELL : Style.CELL;
    }

    /** Columns of numbers and marks: nothing in them but a few characters. */
    private static boolean[] centred(Table table, int columns) {
        boolean[] centred = new boolean[columns];
        Arrays.fill(centred, true);
        table.rows().stream()
                .skip(table.headerRows())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.columns() == 1 && cell.text().length() > SHORT)
                .forEach(cell -> centred[cell.column()] = false);
        return centred;
    }
}
