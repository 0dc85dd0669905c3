package vn.lantoa.plan.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.word.Markup.b;
import static vn.lantoa.plan.word.Markup.centred;
import static vn.lantoa.plan.word.Markup.field;
import static vn.lantoa.plan.word.Markup.p;
import static vn.lantoa.plan.word.Markup.pWith;
import static vn.lantoa.plan.word.Markup.r;
import static vn.lantoa.plan.word.Markup.rWith;
import static vn.lantoa.plan.word.Markup.section;
import static vn.lantoa.plan.word.Markup.sectionEnd;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.plan.document.Layout;
import vn.lantoa.plan.document.Layout.FontUse;
import vn.lantoa.plan.document.Layout.PageNumbers;
import vn.lantoa.plan.document.Layout.PageSetup;
import vn.lantoa.plan.document.Node;

/** How a file looks, as far as the decree on form asks. */
class WordLayoutTest {

    private static final String HEADER = "<w:headerReference w:type=\"default\" r:id=\"rId1\"/>";
    private static final String FIRST = "<w:headerReference w:type=\"first\" r:id=\"rId2\"/>";
    private static final String PAGE = field("PAGE \\* MERGEFORMAT", "2");

    private static Layout layout(Docx file) {
        return Plans.read(file).layout().orElseThrow();
    }

    private static Optional<PageNumbers> numbers(Docx file, String references) {
        return layout(file.section(section(11906, 16838, 1134, references))).pageNumbers();
    }

    @Test
    void eachSectionHasItsPaperAndMargins() {
        assertThat(
                        layout(
                                        Plans.open()
                                                .body(p("A"), sectionEnd(11906, 16838, 1134))
                                                .section(section(16838, 11906, 567, "")))
                                .pages())
                .containsExactly(
                        new PageSetup(2100, 2970, 200, 200, 200, 200),
                        new PageSetup(2970, 2100, 100, 100, 100, 100));
    }

    @ParameterizedTest
    @CsvSource({"1440, 254", "2.54cm, 254", "25.4mm, 254", "1in, 254", "72pt, 254", "-567, -100"})
    void measuresAreTenthsOfMillimetres(String written, int tenths) {
        assertThat(Measure.tenthsOfMillimetre(written)).contains(tenths);
    }

    @Test
    void fontsAreCountedByCharactersWhateverNamesThem() {
        String styles =
                "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/><w:sz"
                        + " w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style"
                        + " w:styleId=\"Nho\"><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:style>";

        assertThat(
                        layout(
                                        Docx.file()
                                                .lines("KẾ HOẠCH", "I. A")
                                                .body(
                                                        p(rWith("<w:rStyle w:val=\"Nho\"/>", "bé")),
                                                        p(
                                                                rWith(
                                                                        "<w:rFonts"
                                                                                + " w:ascii=\"Arial\"/>",
                                                                        "khác")))
                                                .styles(styles)
                                                .theme("Cambria"))
                                .fonts())
                .containsExactly(
                        new FontUse("Cambria", 28, 12),
                        new FontUse("Arial", 28, 4),
                        new FontUse("Cambria", 22, 2));
    }

    @Test
    void pageNumbersStandWhereTheirFieldDoes() {
        assertThat(numbers(Plans.open().header(centred(PAGE)), HEADER))
                .contains(new PageNumbers(true, true, true));
        assertThat(
                        numbers(
                                Plans.open().footer(pWith("<w:jc w:val=\"right\"/>", PAGE)),
                                "<w:footerReference r:id=\"rId1\"/>"))
                .contains(new PageNumbers(false, false, true));
        assertThat(numbers(Plans.open().header(p(field("NUMPAGES", "9"))), HEADER)).isEmpty();
    }

    @Test
    void theFirstPageMayHaveAHeaderOfItsOwn() {
        Docx without = Plans.open().header(centred(PAGE)).header(p());
        Docx with = Plans.open().header(centred(PAGE)).header(centred(PAGE));

        assertThat(numbers(without, "<w:titlePg/>" + HEADER + FIRST))
                .contains(new PageNumbers(true, true, false));
        assertThat(numbers(with, "<w:titlePg/>" + HEADER + FIRST))
                .contains(new PageNumbers(true, true, true));
    }

    @ParameterizedTest
    @CsvSource({
        "'', <w:b/>, HEADING",
        "'', '', TEXT",
        "Dam, '', HEADING",
        "Dam, <w:b w:val=\"0\"/>, TEXT",
        "Dam, <w:rStyle w:val=\"Manh\"/>, TEXT",
        "TieuDe, '', HEADING"
    })
    void aParagraphInBoldIsAHeadingHoweverItIsBold(String style, String run, String expected) {
        String styles =
                "<w:style w:styleId=\"G\"><w:rPr><w:b/></w:rPr></w:style>"
                        + "<w:style w:styleId=\"Dam\"><w:basedOn w:val=\"G\"/></w:style>"
                        + "<w:style w:styleId=\"Manh\"><w:rPr><w:b/></w:rPr></w:style>"
                        + "<w:style w:styleId=\"TieuDe\"><w:name w:val=\"heading 3\"/></w:style>";
        String words = "Đây là một câu dài đứng riêng, có dấu phẩy, và nói hết một ý cho trọn.";

        Node node =
                Plans.read(
                                Plans.open()
                                        .styles(styles)
                                        .body(
                                                pWith(
                                                        "<w:pStyle w:val=\"" + style + "\"/>",
                                                        r("1. "),
                                                        rWith(run, words))))
                        .nodes()
                        .getLast();

        assertThat(node.heading().isEmpty() ? "TEXT" : "HEADING").isEqualTo(expected);
    }

    @Test
    void aLoopOfStylesEnds() {
        String loop =
                "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                        + "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>";

        assertThat(
                        Plans.words(
                                Plans.read(
                                        Plans.open()
                                                .styles(loop)
                                                .body(
                                                        pWith(
                                                                "<w:pStyle w:val=\"A\"/>",
                                                                b("Xong."))))))
                .containsExactly("Xong.");
    }
}
