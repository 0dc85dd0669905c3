package vn.lantoa.plan.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.form.Nodes.cells;
import static vn.lantoa.plan.form.Nodes.grid;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Table;

class TableFormTest {

    private static final PlanDocument PLAN = Papers.plan("- Nội dung.");
    private static final Table NARROW =
            grid(cells("TT", "Nội dung"), cells("1", "In tờ gấp"), cells("2", "Tổ chức hội nghị"));
    private static final Table WIDE =
            grid(
                    cells("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian"),
                    cells("1", "Đăng tin", "Văn phòng", "Các phòng", "Quý II"));

    @Test
    void theColumnsNamesComeAgainOnEachPage() {
        XWPFTable table = table(NARROW);

        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
    }

    @Test
    void theTableHasBorders() {
        assertThat(table(NARROW).getStyleID()).isEqualTo("TableGrid");
    }

    @Test
    void mergedCellsStayMerged() {
        Table.Row first =
                new Table.Row(
                        List.of(new Table.Cell(0, 1, 2, "TT"), new Table.Cell(1, 2, 1, "Cơ quan")));
        Table.Row second =
                new Table.Row(
                        List.of(new Table.Cell(1, 1, 1, "Chủ trì"), new Table.Cell(2, 1, 1, "")));

        CTTbl table = table(new Table(2, List.of(first, second))).getCTTbl();

        CTTc down = table.getTrArray(0).getTcArray(0);
        CTTc along = table.getTrArray(0).getTcArray(1);
        CTTc covered = table.getTrArray(1).getTcArray(0);
        assertThat(down.getTcPr().getVMerge().getVal()).hasToString("restart");
        assertThat(covered.getTcPr().getVMerge().getVal()).hasToString("continue");
        assertThat(along.getTcPr().getGridSpan().getVal()).isEqualTo(2);
        assertThat(table.getTrArray(1).sizeOfTcArray()).isEqualTo(3);
    }

    @Test
    void aRowMayEndBeforeTheLastColumn() {
        CTTbl table = table(grid(cells("TT", "Việc", "Sản phẩm"), cells("1", "Họp"))).getCTTbl();

        assertThat(table.getTrArray(1).sizeOfTcArray()).isEqualTo(2);
        assertThat(table.getTrArray(1).getTrPr().sizeOfGridAfterArray()).isEqualTo(1);
    }

    @Test
    void theNodeIsMarkedInTheFirstCell() {
        assertThat(
                        table(NARROW)
                                .getRow(0)
                                .getCell(0)
                                .getParagraphArray(0)
                                .getCTP()
                                .getBookmarkStartArray(0)
                                .getName())
                .isEqualTo("_lt_table");
    }

    @Test
    void linesOfACellAreItsParagraphs() {
        XWPFTable table = table(grid(cells("A"), cells("Báo cáo\nTin, bài")));

        assertThat(table.getRow(1).getCell(0).getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsExactly("Báo cáo", "Tin, bài");
    }

    @Test
    void twoTablesAreKeptApart() {
        XWPFDocument file =
                Papers.file(Nodes.adding(PLAN, Nodes.table(NARROW), Nodes.table(NARROW)));

        assertThat(file.getTables()).hasSize(4);
        assertThat(file.getBodyElements().get(position(file, 1) + 1))
                .isInstanceOf(XWPFParagraph.class);
    }

    @Test
    void columnsFillThePageAndNumbersTakeLittleOfIt() {
        int[] widths = ColumnWidths.of(NARROW, 9000, 12);

        assertThat(widths[0] + widths[1]).isEqualTo(9000);
        assertThat(widths[0]).isLessThan(widths[1] / 3);
    }

    @Test
    void anAnnexWithAWideTableIsTurned() {
        XWPFDocument file = Papers.file(withAnnex("DANH MỤC NHIỆM VỤ", Nodes.table(WIDE)));

        CTSectPr last = file.getDocument().getBody().getSectPr();
        assertThat(last.getPgSz().getOrient()).hasToString("landscape");
        assertThat(last.getPgNumType().getStart().intValue()).isEqualTo(1);
    }

    @Test
    void anAnnexWithANarrowTableStaysUpright() {
        XWPFDocument file = Papers.file(withAnnex("DANH MỤC", Nodes.table(NARROW)));

        assertThat(file.getDocument().getBody().getSectPr().getPgSz().isSetOrient()).isFalse();
    }

    @Test
    void anAnnexNamesItsDocument() {
        assertThat(words(withAnnex("DANH MỤC", Nodes.table(NARROW))))
                .containsSequence(
                        "PHỤ LỤC I",
                        "DANH MỤC",
                        "(Kèm theo Kế hoạch số 27/KH-SDL ngày 05 tháng 01 năm 2024 của Sở Du"
                                + " lịch)");
    }

    @Test
    void anAnnexThatNamesItsDocumentIsNotNamedAgain() {
        String note = "(Kèm theo Kế hoạch số 27/KH-SDL)";

        assertThat(words(withAnnex("DANH MỤC " + note, Nodes.table(NARROW))))
                .filteredOn(words -> words.startsWith("(Kèm theo"))
                .containsExactly(note);
    }

    private static PlanDocument withAnnex(String heading, Node table) {
        return Nodes.adding(PLAN, Nodes.annex("PHỤ LỤC I", heading), table);
    }

    private static List<String> words(PlanDocument document) {
        return Papers.file(document).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The table between the head's and the closing's. */
    private static XWPFTable table(Table table) {
        return Papers.file(Nodes.adding(PLAN, Nodes.table(table))).getTables().get(1);
    }

    private static int position(XWPFDocument file, int table) {
        return Stream.iterate(0, i -> i + 1)
                .filter(i -> file.getBodyElements().get(i) == file.getTables().get(table))
                .findFirst()
                .orElseThrow();
    }
}
