package vn.lantoa.plan.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.lantoa.plan.document.PlanDocument;

/** Read back by another hand than the one that wrote it. */
class DecreeFormTest {

    @Test
    void theHeadStandsInTwoColumns() {
        XWPFTable head = Papers.file(Papers.plan("- Nội dung.")).getTables().getFirst();

        assertThat(words(head.getRow(0).getCell(0)))
                .containsExactly("UBND TỈNH SÔNG LAM", "SỞ DU LỊCH");
        assertThat(words(head.getRow(0).getCell(1)))
                .containsExactly(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
        assertThat(words(head.getRow(1).getCell(0))).containsExactly("Số: 27/KH-SDL");
        assertThat(words(head.getRow(1).getCell(1)))
                .containsExactly("Sông Lam, ngày 05 tháng 01 năm 2024");
    }

    @Test
    void theTableOfTheHeadHasNoBorders() {
        assertThat(Papers.file(Papers.plan("- Nội dung.")).getTables().getFirst().getStyleID())
                .isEqualTo("TableNormal");
    }

    @Test
    void mottoOfficeAndSummaryHaveADrawnLineBelow() {
        XWPFDocument file = Papers.file(Papers.plan("- Nội dung."));
        XWPFTable head = file.getTables().getFirst();

        assertThat(ruled(head.getRow(0).getCell(0).getParagraphs())).isEqualTo(1);
        assertThat(ruled(head.getRow(0).getCell(1).getParagraphs())).isEqualTo(1);
        assertThat(ruled(file.getParagraphs())).isEqualTo(1);
    }

    @Test
    void aDraftLeavesRoomForNumberAndDay() {
        XWPFTable head = Papers.file(Papers.draft()).getTables().getFirst();

        assertThat(words(head.getRow(1).getCell(0)))
                .singleElement()
                .asString()
                .matches("Số: +/KH-SDL");
        assertThat(words(head.getRow(1).getCell(1)))
                .singleElement()
                .asString()
                .matches("ngày +tháng +năm 2024");
    }

    @Test
    void typeAndSummaryAreBoldAndCentred() {
        XWPFDocument file = Papers.file(Papers.plan("- Nội dung."));

        assertThat(styleOf(file, "KẾ HOẠCH")).isEqualTo("TenLoai");
        assertThat(styleOf(file, "Truyền thông chuyển đổi số năm 2024")).isEqualTo("TrichYeu");
        assertThat(bold(file, "TenLoai")).isTrue();
        assertThat(bold(file, "TrichYeu")).isTrue();
    }

    @Test
    void theLegalBasisIsInItalics() {
        assertThat(
                        styleOf(
                                Papers.file(Papers.plan("- Nội dung.")),
                                "Căn cứ Nghị quyết số 08-NQ/TU ngày 14/11/2023 của Tỉnh ủy;"))
                .isEqualTo("CanCu");
    }

    @Test
    void labelsStandBeforeTheirWords() {
        XWPFDocument file = Papers.file(Papers.plan("đ) Việc làm ngay.", "- Đăng tin."));

        assertThat(file.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .contains("I. MỤC ĐÍCH", "1. Yêu cầu", "đ) Việc làm ngay.", "- Đăng tin.");
    }

    @Test
    void headingsAreWordsOwn() {
        XWPFDocument file = Papers.file(Papers.plan("- Nội dung."));

        assertThat(styleOf(file, "I. MỤC ĐÍCH")).isEqualTo("Heading1");
        assertThat(styleOf(file, "1. Yêu cầu")).isEqualTo("Heading2");
    }

    @Test
    void paperAndMarginsAreInTheDecreesRange() {
        CTSectPr page = setup(Papers.file(Papers.plan("- Nội dung.")));

        assertThat(number(page.getPgSz().getW())).isEqualTo(11906);
        assertThat(number(page.getPgSz().getH())).isEqualTo(16838);
        assertThat(number(page.getPgMar().getTop())).isEqualTo(1134);
        assertThat(number(page.getPgMar().getLeft())).isEqualTo(1701);
        assertThat(number(page.getPgMar().getRight())).isEqualTo(850);
    }

    @Test
    void pagesAreNumberedAtTheTopButForTheFirst() {
        XWPFDocument file = Papers.file(Papers.plan("- Nội dung."));

        assertThat(setup(file).isSetTitlePg()).isTrue();
        assertThat(file.getHeaderFooterPolicy().getFirstPageHeader().getText()).isBlank();
        assertThat(
                        file.getHeaderFooterPolicy()
                                .getDefaultHeader()
                                .getParagraphArray(0)
                                .getCTP()
                                .getFldSimpleArray(0)
                                .getInstr())
                .isEqualTo("PAGE");
    }

    @Test
    void recipientsStandOnTheLeftAndTheSignatureOnTheRight() {
        XWPFTable closing = Papers.file(Papers.plan("- Nội dung.")).getTables().getLast();

        assertThat(words(closing.getRow(0).getCell(0)))
                .containsExactly(
                        "Nơi nhận:",
                        "- UBND tỉnh (để b/c);",
                        "- Sở Nội vụ;",
                        "- Lưu: VT, VP.",
                        "HL");
        assertThat(words(closing.getRow(0).getCell(1)))
                .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Hồng Vân");
        assertThat(closing.getRow(0).isCantSplitRow()).isTrue();
    }

    @Test
    void aDraftersNameStandsBehindTheFiling() {
        PlanDocument plan =
                Papers.read("KẾ HOẠCH\nLàm việc\nI. A\n- B.\nNơi nhận:\n- Lưu: VT, CN(M.Cường).\n");

        assertThat(words(Papers.file(plan).getTables().getLast().getRow(0).getCell(0)))
                .containsExactly("Nơi nhận:", "- Lưu: VT, CN (M.Cường).");
    }

    @Test
    void theLastWordsStayWithTheSignature() {
        List<XWPFParagraph> paragraphs = Papers.file(Papers.plan("- Nội dung./.")).getParagraphs();

        assertThat(paragraphs)
                .filteredOn(paragraph -> paragraph.getText().endsWith("./."))
                .singleElement()
                .matches(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext());
    }

    @Test
    void sizesAreThoseOfTheRules() {
        XWPFDocument file = Papers.file(Papers.plan("- Nội dung."));

        assertThat(size(file, "QuocHieu")).isEqualTo(24);
        assertThat(size(file, "TieuNgu")).isEqualTo(26);
        assertThat(size(file, "SoKyHieu")).isEqualTo(26);
        assertThat(size(file, "LoiVan")).isEqualTo(28);
        assertThat(size(file, "NoiNhan")).isEqualTo(24);
        assertThat(size(file, "NoiNhanMuc")).isEqualTo(22);
        assertThat(size(file, "NguoiKy")).isEqualTo(28);
    }

    @Test
    void theFileIsKnownByItsTitle() {
        assertThat(
                        Papers.file(Papers.plan("- Nội dung."))
                                .getProperties()
                                .getCoreProperties()
                                .getTitle())
                .isEqualTo("Kế hoạch Truyền thông chuyển đổi số năm 2024");
    }

    @Test
    void everyNodeIsMarkedByItsIdOnce() {
        XWPFDocument file = Papers.file(Papers.plan("a) Một.", "- Hai.", "- Ba."));

        assertThat(bookmarks(file.getParagraphs()))
                .containsExactly("_lt_n1", "_lt_n2", "_lt_n3", "_lt_n4", "_lt_n5");
    }

    @Test
    void signsThatXmlHasNoPlaceForAreLeftOut() {
        XWPFDocument file = Papers.file(Papers.plan("- Việc \u0001 <gấp> & \"khó\" \uD83D\uDE00."));

        assertThat(file.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .contains("- Việc  <gấp> & \"khó\" \uD83D\uDE00.");
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(Papers.bytes(Papers.plan("- Nội dung.")))
                .isEqualTo(Papers.bytes(Papers.plan("- Nội dung.")));
    }

    private static List<String> words(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static long ruled(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.getCTP().getPPr().isSetPBdr())
                .count();
    }

    private static List<String> bookmarks(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> Stream.of(paragraph.getCTP().getBookmarkStartArray()))
                .map(bookmark -> bookmark.getName())
                .toList();
    }

    private static String styleOf(XWPFDocument file, String words) {
        return file.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(words))
                .map(XWPFParagraph::getStyle)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph says " + words));
    }

    private static boolean bold(XWPFDocument file, String style) {
        return file.getStyles().getStyle(style).getCTStyle().getRPr().sizeOfBArray() == 1;
    }

    private static int size(XWPFDocument file, String style) {
        return number(
                file.getStyles().getStyle(style).getCTStyle().getRPr().getSzArray(0).getVal());
    }

    private static CTSectPr setup(XWPFDocument file) {
        return file.getDocument().getBody().getSectPr();
    }

    private static int number(Object value) {
        return Integer.parseInt(value.toString());
    }
}
