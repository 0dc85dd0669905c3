package vn.lantoa.plan.form;

import vn.lantoa.plan.form.Style.Trait;

/** The part {@code styles.xml}. */
final class StyleSheet {

    static final String GRID = "TableGrid";
    static final String PLAIN = "TableNormal";

    private final Xml xml;
    private final FormRules rules;

    private StyleSheet(Xml xml, FormRules rules) {
        this.xml = xml;
        this.rules = rules;
    }

    static void write(Xml xml, FormRules rules) {
        StyleSheet sheet = new StyleSheet(xml, rules);
        xml.open("w:styles", "xmlns:w", Parts.WORD);
        sheet.defaults();
        sheet.normal();
        for (Style style : Style.values()) {
            sheet.paragraph(style);
        }
        sheet.tables();
        xml.close();
    }

    private void defaults() {
        String size = halfPoints(rules.face(FormRules.Component.BODY));
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.leaf(
                "w:rFonts",
                "w:ascii",
                rules.font(),
                "w:hAnsi",
                rules.font(),
                "w:eastAsia",
                rules.font(),
                "w:cs",
                rules.font());
        xml.value("w:sz", size).value("w:szCs", size);
        xml.leaf("w:lang", "w:val", Parts.LANGUAGE, "w:eastAsia", "en-US", "w:bidi", "ar-SA");
        xml.close().close();
        xml.open("w:pPrDefault").close().close();
    }

    private void normal() {
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.value("w:name", "Normal").leaf("w:qFormat");
        xml.open("w:pPr").leaf("w:widowControl");
        xml.leaf(
                "w:spacing",
                "w:before",
                "0",
                "w:after",
                "0",
                "w:line",
                "240",
                "w:lineRule",
                "auto");
        xml.close().close();
    }

    private void paragraph(Style style) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", style.id());
        xml.value("w:name", style.label()).value("w:basedOn", "Normal");
        style.level().ifPresent(level -> xml.value("w:next", Style.BODY.id()));
        xml.leaf("w:qFormat");
        layout(style);
        letters(style);
        xml.close();
    }

    private void layout(Style style) {
        xml.open("w:pPr");
        if (style.has(Trait.LEADING)) {
            xml.leaf("w:keepNext");
        }
        FormRules.Text text = rules.text();
        if (style.has(Trait.RUNNING)) {
            xml.leaf(
                    "w:spacing",
                    "w:after",
                    String.valueOf(text.gap() * 20),
                    "w:line",
                    String.valueOf(text.lines().ours() * 240 / 100),
                    "w:lineRule",
                    "auto");
        }
        if (style.has(Trait.THIN)) {
            xml.leaf("w:spacing", "w:line", "40", "w:lineRule", "exact");
        }
        if (style.has(Trait.INDENTED)) {
            xml.leaf("w:ind", "w:firstLine", String.valueOf(Measure.twips(text.indent())));
        }
        xml.value("w:jc", style.align().word());
        style.level().ifPresent(level -> xml.value("w:outlineLvl", level));
        xml.close();
    }

    private void letters(Style style) {
        FormRules.Face face = style.face(rules);
        String size = style.has(Trait.THIN) ? "2" : halfPoints(face);
        xml.open("w:rPr");
        if (face.bold() || style.has(Trait.BOLD)) {
            xml.leaf("w:b").leaf("w:bCs");
        }
        if (face.italic()) {
            xml.leaf("w:i").leaf("w:iCs");
        }
        xml.value("w:sz", size).value("w:szCs", size).close();
    }

    private void tables() {
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", PLAIN);
        xml.value("w:name", "Normal Table").value("w:uiPriority", "99");
        xml.open("w:tblPr").leaf("w:tblInd", "w:w", "0", "w:type", "dxa");
        margins(0, 0);
        xml.close().close();
        xml.open("w:style", "w:type", "table", "w:styleId", GRID);
        xml.value("w:name", "Table Grid").value("w:basedOn", PLAIN);
        xml.open("w:tblPr").open("w:tblBorders");
        for (String edge : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.leaf(
                    "w:" + edge, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.close();
        margins(TableForm.PADDING, TableForm.PADDING / 2);
        xml.close().close();
    }

    private void margins(int beside, int above) {
        xml.open("w:tblCellMar");
        margin("w:top", above);
        margin("w:left", beside);
        margin("w:bottom", above);
        margin("w:right", beside);
        xml.close();
    }

    private void margin(String edge, int twips) {
        xml.leaf(edge, "w:w", String.valueOf(twips), "w:type", "dxa");
    }

    private static String halfPoints(FormRules.Face face) {
        return String.valueOf(face.size().ours() * 2);
    }
}
