package vn.lantoa.plan.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.word.Markup.br;
import static vn.lantoa.plan.word.Markup.deleted;
import static vn.lantoa.plan.word.Markup.field;
import static vn.lantoa.plan.word.Markup.inserted;
import static vn.lantoa.plan.word.Markup.p;
import static vn.lantoa.plan.word.Markup.pWith;
import static vn.lantoa.plan.word.Markup.r;
import static vn.lantoa.plan.word.Markup.rWith;
import static vn.lantoa.plan.word.Markup.tab;

import org.junit.jupiter.api.Test;
import vn.lantoa.plan.document.PlanDocument;

/** The words of a paragraph are those a reader of the file sees. */
class DisplayedWordsTest {

    private static final String BOX =
            "<w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent>";

    @Test
    void runsCutAnywhereAreOneText() {
        assertThat(Plans.wordsOf(p("Tuyên", " tr", "uyền."))).containsExactly("Tuyên truyền.");
    }

    @Test
    void tabsAndPageBreaksAreGapsAndHyphensThatDoNotBreakAreHyphens() {
        assertThat(
                        Plans.wordsOf(
                                p(
                                        r("Số"),
                                        tab(),
                                        r("01"),
                                        "<w:r><w:br w:type=\"page\"/><w:t>trang</w:t></w:r>",
                                        "<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t>"
                                                + "<w:softHyphen/><w:t>C</w:t></w:r>")))
                .containsExactly("Số 01 trangA-BC");
    }

    @Test
    void theResultOfAFieldIsReadAndItsInstructionIsNot() {
        assertThat(
                        Plans.wordsOf(
                                p(
                                        r("Ngày "),
                                        field("DATE \\@ dd", "05"),
                                        "<w:fldSimple w:instr=\"NUMPAGES\">"
                                                + r("/7")
                                                + "</w:fldSimple>")))
                .containsExactly("Ngày 05/7");
    }

    @Test
    void theInstructionOfAFieldMayHoldAField() {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        PlanDocument plan =
                Plans.withBody(p(begin, field("MERGEFIELD x", "1"), separate, r("Kết quả"), end));

        assertThat(Plans.words(plan)).containsExactly("Kết quả");
        assertThat(plan.remainder()).containsExactly("1");
    }

    @Test
    void linksTagsAndContentControlsAreLookedThrough() {
        assertThat(
                        Plans.wordsOf(
                                p(
                                        "<w:hyperlink>" + r("một ") + "</w:hyperlink>",
                                        "<w:smartTag>" + r("hai ") + "</w:smartTag>",
                                        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr>"
                                                + "<w:sdtContent>"
                                                + r("ba")
                                                + "</w:sdtContent></w:sdt>"),
                                "<w:sdt><w:sdtContent>" + p("Bốn") + "</w:sdtContent></w:sdt>"))
                .containsExactly("một hai ba", "Bốn");
    }

    @Test
    void trackedInsertionsAreReadAndDeletionsStandBeside() {
        PlanDocument plan =
                Plans.withBody(p(r("Trước "), deleted("ngày 18"), inserted("ngày 20"), r(".")));

        assertThat(Plans.words(plan)).containsExactly("Trước ngày 20.");
        assertThat(plan.remainder()).containsExactly("ngày 18");
        assertThat(plan.layout().orElseThrow().inserted()).isEqualTo("ngày 20".length());
        assertThat(plan.layout().orElseThrow().deleted()).isEqualTo("ngày 18".length());
    }

    @Test
    void aParagraphWhoseEndIsDeletedGoesOnInTheNext() {
        assertThat(
                        Plans.wordsOf(
                                pWith("<w:rPr><w:del w:id=\"1\"/></w:rPr>", "Cơ quan "),
                                p("thường trực")))
                .containsExactly("Cơ quan thường trực");
    }

    @Test
    void oldPropertiesOfATrackedChangeAreNotThoseOfToday() {
        String change =
                "<w:rPr><w:rPrChange w:id=\"1\"><w:rPr><w:caps/></w:rPr></w:rPrChange></w:rPr>";

        assertThat(Plans.wordsOf(p("<w:r>" + change + "<w:t>Giữ nguyên</w:t></w:r>")))
                .containsExactly("Giữ nguyên");
    }

    @Test
    void hiddenWordsAreReadAndCounted() {
        PlanDocument plan = Plans.withBody(p(r("Thấy "), rWith("<w:vanish/>", "khuất")));

        assertThat(Plans.words(plan)).containsExactly("Thấy khuất");
        assertThat(plan.layout().orElseThrow().hidden()).isEqualTo("khuất".length());
    }

    @Test
    void allCapsAreCapitals() {
        assertThat(Plans.wordsOf(p("Trước."), p(rWith("<w:caps/>", "đường thủy, ế"))))
                .containsExactly("Trước.", "ĐƯỜNG THỦY, Ế");
    }

    @Test
    void symbolsOfSymbolFontsAreBullets() {
        assertThat(
                        Plans.wordsOf(
                                p(
                                        "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/></w:r>",
                                        r(" Mục"))))
                .containsExactly("•|Mục");
    }

    @Test
    void oneBranchOfAnAlternativeIsRead() {
        String known =
                "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                        + BOX
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + BOX
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
        String unknown = known.replace("Requires=\"wps\"", "Requires=\"r\"");

        assertThat(Plans.wordsOf(p("<w:r>" + known + "</w:r>", r("Ngoài khung."))))
                .containsExactly("Ngoài khung.", "Trong khung");
        assertThat(Plans.wordsOf(p("<w:r>" + unknown + "</w:r>", r("Ngoài khung."))))
                .containsExactly("Ngoài khung.", "Trong khung");
    }

    @Test
    void mathematicsIsReadAndReadingsAboveCharactersStandBeside() {
        PlanDocument plan =
                Plans.withBody(
                        p(
                                "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>",
                                "<w:r><w:ruby><w:rt><w:r><w:t>trên</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>"
                                        + " dưới</w:t></w:r></w:rubyBase></w:ruby></w:r>"));

        assertThat(Plans.words(plan)).containsExactly("x=1 dưới");
        assertThat(plan.remainder()).containsExactly("trên");
    }

    @Test
    void notesHeadersAndCommentsStandBeside() {
        String note = "<w:footnote w:id=\"1\">" + p("Chú thích") + "</w:footnote>";
        String line = "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("x") + "</w:footnote>";
        String comment = "<w:comment w:id=\"1\">" + p("Xem lại") + "</w:comment>";

        PlanDocument plan =
                Plans.read(
                        Plans.open()
                                .lines("Nội dung.")
                                .footnotes(line, note)
                                .comments(comment)
                                .header(p("Dự thảo lần 2"))
                                .footer(p(field("PAGE", "3")))
                                .section(
                                        Markup.section(
                                                11906,
                                                16838,
                                                1134,
                                                "<w:headerReference r:id=\"rId3\"/>"
                                                        + "<w:footerReference r:id=\"rId4\"/>")));

        assertThat(plan.remainder()).containsExactly("Chú thích", "Xem lại", "Dự thảo lần 2");
        assertThat(plan.layout().orElseThrow().comments()).isOne();
    }

    @Test
    void anEmbeddedDocumentIsReported() {
        assertThat(
                        Plans.read(
                                        Plans.open()
                                                .body("<w:altChunk r:id=\"rId1\"/>")
                                                .part("aFChunk", "html", ""))
                                .remainder())
                .containsExactly("altChunk word/aFChunk1.xml");
    }

    @Test
    void aLineBreakWrapsASentenceOrBeginsALine() {
        assertThat(
                        Plans.wordsOf(
                                p(r("Tổ chức"), br(), r("thực hiện")),
                                p(r("- Một;"), br(), r("- Hai."))))
                .containsExactly("Tổ chức thực hiện", "-|Một;", "-|Hai.");
    }

    @Test
    void theIdWeWroteBesideAParagraphIsItsNodes() {
        String mark = "<w:bookmarkStart w:id=\"1\" w:name=\"_lt_n7~2\"/>";

        assertThat(
                        Plans.withBody(
                                        p(mark, r("Có mã.")),
                                        p(mark.replace("n7~2", "n 7"), "Không."))
                                .nodes())
                .extracting("id")
                .containsExactly("n1", "n7~2", "n2");
    }

    @Test
    void theStrictKindOfFileReadsTheSame() {
        Docx file = Plans.open().lines("Nội dung.");
        var entries = file.entries();
        entries.replaceAll(
                (name, xml) ->
                        xml.replace(
                                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));

        assertThat(WordReader.read(Docx.zip(entries))).isEqualTo(WordReader.read(file.bytes()));
    }
}
