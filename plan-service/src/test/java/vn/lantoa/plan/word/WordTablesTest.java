package vn.lantoa.plan.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.word.Markup.b;
import static vn.lantoa.plan.word.Markup.bordered;
import static vn.lantoa.plan.word.Markup.header;
import static vn.lantoa.plan.word.Markup.p;
import static vn.lantoa.plan.word.Markup.plain;
import static vn.lantoa.plan.word.Markup.tc;
import static vn.lantoa.plan.word.Markup.tcWith;
import static vn.lantoa.plan.word.Markup.tr;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Table;
import vn.lantoa.plan.document.Table.Cell;

/** A table of content stays a table; one that only places paragraphs is taken apart. */
class WordTablesTest {

    private static final String DOWN = "<w:vMerge w:val=\"restart\"/>";
    private static final String GOES_ON = "<w:vMerge/>";

    private static Table only(String... blocks) {
        List<Table> tables = Plans.tables(Plans.withBody(blocks));
        assertThat(tables).hasSize(1);
        return tables.getFirst();
    }

    private static List<Cell> cells(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    @Test
    void cellsKeepTheirPlaceAndTheirParagraphs() {
        Table table = only(bordered(tr("TT", "Nhiệm vụ"), tr(tc("1"), tc("Một;", "Hai."))));

        assertThat(cells(table))
                .containsExactly(
                        new Cell(0, 1, 1, "TT"),
                        new Cell(1, 1, 1, "Nhiệm vụ"),
                        new Cell(0, 1, 1, "1"),
                        new Cell(1, 1, 1, "Một;\nHai."));
        assertThat(table.headerRows()).isOne();
    }

    @Test
    void mergedCellsStandOnceWhereTheyBegin() {
        Table table =
                only(
                        bordered(
                                tr(
                                        tcWith(DOWN, "Nhiệm vụ"),
                                        tcWith("<w:gridSpan w:val=\"2\"/>", "Cơ quan")),
                                tr(tcWith(GOES_ON, p()), tc("Chủ trì"), tc("Phối hợp")),
                                tr("Một", "A", "B")));

        assertThat(cells(table))
                .startsWith(
                        new Cell(0, 1, 2, "Nhiệm vụ"),
                        new Cell(1, 2, 1, "Cơ quan"),
                        new Cell(1, 1, 1, "Chủ trì"),
                        new Cell(2, 1, 1, "Phối hợp"));
        assertThat(table.headerRows()).isEqualTo(2);
    }

    @Test
    void wordsThatAMergedCellHidesStandBeside() {
        PlanDocument plan =
                Plans.withBody(
                        bordered(
                                tr("TT", "Nội dung"),
                                tr(tcWith(DOWN, "1"), tc("A")),
                                tr(tcWith(GOES_ON, "khuất"), tc("B"))));

        assertThat(cells(Plans.tables(plan).getFirst())).contains(new Cell(0, 1, 2, "1"));
        assertThat(plan.remainder()).containsExactly("khuất");
    }

    @Test
    void aRowMayBeginFurtherRight() {
        Table table =
                only(
                        bordered(
                                tr("TT", "Nội dung"),
                                tr("B").replace(
                                                "<w:tr>",
                                                "<w:tr><w:trPr><w:gridBefore"
                                                        + " w:val=\"1\"/></w:trPr>")));

        assertThat(cells(table)).contains(new Cell(1, 1, 1, "B"));
    }

    @Test
    void theRowsWordRepeatsAreTheHeader() {
        assertThat(
                        only(bordered(header("Gì", "Ai"), header("(a)", "(b)"), tr("A", "B")))
                                .headerRows())
                .isEqualTo(2);
    }

    @Test
    void aBoldFirstRowIsAHeaderAndSoIsTheRowThatCountsColumns() {
        assertThat(
                        only(bordered(
                                        tr(tc(p(b("Gì"))), tc(p(b("Ai"))), tc(p(b("Đâu")))),
                                        tr("(1)", "(2)", "(3)"),
                                        tr("A", "B", "C")))
                                .headerRows())
                .isEqualTo(2);
    }

    @Test
    void aTableWithoutNamesHasNoHeader() {
        assertThat(only(bordered(tr("Huyện A", "12"), tr("Huyện B", "7"))).headerRows()).isZero();
    }

    @Test
    void namesOfColumnsMakeATableWithoutLinesContent() {
        assertThat(only(plain(tr("STT", "Nội dung"), tr("1", "A"))).rows()).hasSize(2);
    }

    @Test
    void aTableInsideACellIsTextOfTheCell() {
        assertThat(
                        cells(
                                only(
                                        bordered(
                                                tr("TT", "Nội dung"),
                                                tr(
                                                        tc("1"),
                                                        tc("Ngoài:", bordered(tr("A", "B"))))))))
                .contains(new Cell(1, 1, 1, "Ngoài:\nA\nB"));
    }

    @Test
    void aTableOfOneColumnOnlyPlacesParagraphs() {
        assertThat(Plans.wordsOf(bordered(tr("1. Một"), tr("2. Hai"))))
                .containsExactly("1|Một", "2|Hai");
    }

    @Test
    void aTableOfContentInsideOneThatPlacesItStaysATable() {
        Table table = only(plain(tr(tc("Bảng:", bordered(tr("TT", "Nội dung"), tr("1", "A"))))));

        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void recipientsAndSignatureAreNoTable() {
        PlanDocument plan =
                Plans.withBody(
                        bordered(
                                tr(
                                        tc("Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT."),
                                        tc("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Hoa"))));

        assertThat(plan.recipients()).extracting("name").containsExactly("Sở Nội vụ");
        assertThat(plan.signerCapacity()).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(plan.signer()).contains("Lê Thị Hoa");
    }

    @Test
    void theIdOfATableStandsInItsFirstCell() {
        String mark = "<w:bookmarkStart w:id=\"1\" w:name=\"_lt_bang-1\"/>";

        assertThat(
                        Plans.withBody(
                                        bordered(
                                                tr(tc(p(mark, "TT")), tc("Nội dung")),
                                                tr("1", "A")))
                                .nodes())
                .extracting("id")
                .contains("bang-1");
    }
}
