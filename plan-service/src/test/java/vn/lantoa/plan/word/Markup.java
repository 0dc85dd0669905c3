package vn.lantoa.plan.word;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** WordprocessingML as strings, so that a test can write every form of it. */
public final class Markup {

    private Markup() {}

    /** A paragraph of runs, or of words, each a run. */
    public static String p(String... runs) {
        return "<w:p>" + runs(runs) + "</w:p>";
    }

    /** A paragraph with properties: {@code <w:jc w:val="center"/>}. */
    public static String pWith(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs(runs) + "</w:p>";
    }

    public static String centred(String... runs) {
        return pWith("<w:jc w:val=\"center\"/>", runs);
    }

    /** A paragraph of a list of numbering.xml. */
    public static String listed(int list, int level, String... runs) {
        return pWith(
                "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
                        .formatted(level, list),
                runs);
    }

    public static String r(String words) {
        return rWith("", words);
    }

    public static String b(String words) {
        return rWith("<w:b/>", words);
    }

    public static String i(String words) {
        return rWith("<w:i/>", words);
    }

    /** A run with properties. */
    public static String rWith(String properties, String words) {
        String look = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
        return "<w:r>" + look + t(words) + "</w:r>";
    }

    public static String br() {
        return "<w:r><w:br/></w:r>";
    }

    public static String tab() {
        return "<w:r><w:tab/></w:r>";
    }

    public static String inserted(String... runs) {
        return "<w:ins w:id=\"1\" w:author=\"A\">" + runs(runs) + "</w:ins>";
    }

    public static String deleted(String words) {
        return "<w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText xml:space=\"preserve\">"
                + escaped(words)
                + "</w:delText></w:r></w:del>";
    }

    /** A field with its result. */
    public static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + instruction
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + runs(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /** A table with lines. */
    public static String bordered(String... rows) {
        return "<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val=\"single\" w:sz=\"4\"/>"
                + "</w:tblBorders></w:tblPr>"
                + String.join("", rows)
                + "</w:tbl>";
    }

    /** A table without lines. */
    public static String plain(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    /** A row of cells, or of words, each a cell. */
    public static String tr(String... cells) {
        return "<w:tr>"
                + Stream.of(cells)
                        .map(cell -> cell.startsWith("<w:tc>") ? cell : tc(cell))
                        .collect(Collectors.joining())
                + "</w:tr>";
    }

    public static String header(String... cells) {
        return tr(cells).replaceFirst("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>");
    }

    /** A cell of paragraphs, or of words, each a paragraph. */
    public static String tc(String... paragraphs) {
        return tcWith("", paragraphs);
    }

    /** A cell with properties: {@code <w:gridSpan w:val="2"/>}. */
    public static String tcWith(String properties, String... paragraphs) {
        return "<w:tc><w:tcPr>"
                + properties
                + "</w:tcPr>"
                + Stream.of(paragraphs)
                        .map(words -> words.startsWith("<w:") ? words : p(words))
                        .collect(Collectors.joining())
                + "</w:tc>";
    }

    /** A paragraph that ends a section. */
    public static String sectionEnd(int width, int height, int margin) {
        return pWith(section(width, height, margin, ""));
    }

    /** In twentieths of a point. */
    public static String section(int width, int height, int margin, String more) {
        return ("<w:sectPr>%s<w:pgSz w:w=\"%d\" w:h=\"%d\"/>"
                        + "<w:pgMar w:top=\"%4$d\" w:bottom=\"%4$d\" w:left=\"%4$d\""
                        + " w:right=\"%4$d\"/></w:sectPr>")
                .formatted(more, width, height, margin);
    }

    static String t(String words) {
        return "<w:t xml:space=\"preserve\">" + escaped(words) + "</w:t>";
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String runs(String... runs) {
        return Stream.of(runs)
                .map(run -> run.startsWith("<") ? run : r(run))
                .collect(Collectors.joining());
    }
}
