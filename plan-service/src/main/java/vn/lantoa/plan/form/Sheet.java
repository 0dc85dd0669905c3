package vn.lantoa.plan.form;

/** The flow of the part {@code document.xml}: paragraphs and the setup of pages, one by one. */
final class Sheet {

    private final Xml xml;
    private final FormRules rules;
    private int bookmarks;
    private boolean afterTable;

    Sheet(Xml xml, FormRules rules) {
        this.xml = xml;
        this.rules = rules;
    }

    Xml xml() {
        return xml;
    }

    FormRules rules() {
        return rules;
    }

    void open() {
        xml.open("w:document", "xmlns:w", Parts.WORD, "xmlns:r", Parts.RELATIONS).open("w:body");
    }

    /** Ends the last page's setup, and the flow. */
    void close(PageForm page) {
        page.write(xml, rules);
        xml.close().close();
    }

    void write(Style style, String words) {
        write(Paragraph.of(style, words));
    }

    /** Words directly below a table stand off from it. */
    void write(Paragraph paragraph) {
        int gap = rules.text().gap() * 20;
        inCell(afterTable ? paragraph.below(Math.max(gap, paragraph.before())) : paragraph);
        afterTable = false;
    }

    void inCell(Paragraph paragraph) {
        xml.open("w:p");
        layout(paragraph);
        String number = String.valueOf(bookmarks);
        paragraph
                .bookmark()
                .ifPresent(
                        name -> {
                            bookmarks++;
                            xml.leaf("w:bookmarkStart", "w:id", number, "w:name", name);
                        });
        words(paragraph.words());
        paragraph.bookmark().ifPresent(name -> xml.leaf("w:bookmarkEnd", "w:id", number));
        xml.close();
    }

    /** Word melts two tables into one unless something stands between them. */
    void beforeTable() {
        if (afterTable) {
            write(Style.THIN, "");
        }
    }

    void afterTable() {
        afterTable = true;
    }

    /** What follows begins on a new page of its own setup. */
    void endOf(PageForm page) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", Style.THIN.id());
        page.write(xml, rules);
        xml.close().close();
        afterTable = false;
    }

    private void layout(Paragraph paragraph) {
        xml.open("w:pPr").value("w:pStyle", paragraph.style().id());
        if (paragraph.keepNext()) {
            xml.leaf("w:keepNext");
        }
        if (paragraph.ruled()) {
            xml.open("w:pBdr");
            xml.leaf("w:top", "w:val", "single", "w:sz", "6", "w:space", "0", "w:color", "auto");
            xml.close();
        }
        if (paragraph.before() > 0) {
            xml.leaf("w:spacing", "w:before", String.valueOf(paragraph.before()));
        }
        if (paragraph.inset() > 0) {
            String inset = String.valueOf(paragraph.inset());
            xml.leaf("w:ind", "w:left", inset, "w:right", inset);
        }
        xml.close();
    }

    private void words(String words) {
        if (words.isEmpty()) {
            return;
        }
        xml.open("w:r");
        int from = 0;
        for (int at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', from)) {
            text(words.substring(from, at));
            xml.leaf("w:br");
            from = at + 1;
        }
        text(words.substring(from));
        xml.close();
    }

    private void text(String words) {
        if (!words.isEmpty()) {
            xml.open("w:t", "xml:space", "preserve").text(words).close();
        }
    }
}
