package vn.lantoa.plan.form;

/**
 * The setup of a run of pages. Page numbers begin at 1 in the document and again in each annex; the
 * first page shows none.
 */
record PageForm(boolean landscape) {

    private static final int HEADER_FROM_EDGE = 100;

    /** How wide the words may run, twips. */
    int textWidth(FormRules rules) {
        FormRules.Margins margins = rules.margins();
        return Measure.twips(width(rules) - margins.left().ours() - margins.right().ours());
    }

    private int width(FormRules rules) {
        return landscape ? rules.paper().height() : rules.paper().width();
    }

    private int height(FormRules rules) {
        return landscape ? rules.paper().width() : rules.paper().height();
    }

    void write(Xml xml, FormRules rules) {
        FormRules.Margins margins = rules.margins();
        xml.open("w:sectPr");
        xml.leaf("w:headerReference", "w:type", "default", "r:id", Parts.PAGE_NUMBER);
        xml.leaf("w:headerReference", "w:type", "first", "r:id", Parts.NO_PAGE_NUMBER);
        xml.value("w:type", "nextPage");
        String width = twips(width(rules));
        String height = twips(height(rules));
        if (landscape) {
            xml.leaf("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.leaf("w:pgSz", "w:w", width, "w:h", height);
        }
        xml.leaf(
                "w:pgMar",
                "w:top",
                twips(margins.top().ours()),
                "w:right",
                twips(margins.right().ours()),
                "w:bottom",
                twips(margins.bottom().ours()),
                "w:left",
                twips(margins.left().ours()),
                "w:header",
                twips(HEADER_FROM_EDGE),
                "w:footer",
                twips(HEADER_FROM_EDGE),
                "w:gutter",
                "0");
        xml.leaf("w:pgNumType", "w:start", "1").leaf("w:titlePg").close();
    }

    private static String twips(int tenths) {
        return String.valueOf(Measure.twips(tenths));
    }
}
