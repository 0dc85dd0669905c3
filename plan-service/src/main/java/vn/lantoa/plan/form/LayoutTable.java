package vn.lantoa.plan.form;

/** A table without borders that only places words beside each other. */
final class LayoutTable {

    private final Xml xml;
    private final int[] widths;

    /**
     * @param widths of its columns, twips
     */
    LayoutTable(Xml xml, int... widths) {
        this.xml = xml;
        this.widths = widths.clone();
    }

    void open() {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        xml.open("w:tbl").open("w:tblPr").value("w:tblStyle", StyleSheet.PLAIN);
        xml.leaf("w:tblW", "w:w", String.valueOf(sum), "w:type", "dxa");
        xml.leaf("w:tblLayout", "w:type", "fixed").close();
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.leaf("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.close();
    }

    /** A row that stays on one page, a cell for each column. */
    void row(Runnable... cells) {
        row(true, cells);
    }

    void row(boolean whole, Runnable... cells) {
        xml.open("w:tr");
        if (whole) {
            xml.open("w:trPr").leaf("w:cantSplit").close();
        }
        for (int i = 0; i < cells.length; i++) {
            xml.open("w:tc").open("w:tcPr");
            xml.leaf("w:tcW", "w:w", String.valueOf(widths[i]), "w:type", "dxa").close();
            cells[i].run();
            xml.close();
        }
        xml.close();
    }

    void close() {
        xml.close();
    }
}
