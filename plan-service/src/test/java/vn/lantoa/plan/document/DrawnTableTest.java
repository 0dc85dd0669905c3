package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables drawn in a text. */
class DrawnTableTest {

    @Test
    void pipesWithARuleAreATableWithAHeader() {
        Table table = table("| TT | Việc |", "|:--|---|", "| 1 | **Họp**<br>quý \\| năm |");

        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(texts(table))
                .containsExactly(List.of("TT", "Việc"), List.of("1", "Họp\nquý | năm"));
    }

    @Test
    void aGridOfSignsIsATable() {
        Table table =
                table(
                        "+----+-------+",
                        "| TT | Việc  |",
                        "+====+=======+",
                        "| 1  | Họp   |",
                        "|    | quý   |",
                        "+----+-------+",
                        "| 2  | Gửi   |",
                        "+----+-------+");

        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(texts(table))
                .containsExactly(
                        List.of("TT", "Việc"), List.of("1", "Họp quý"), List.of("2", "Gửi"));
    }

    @Test
    void columnsByTabsBelowTheirNamesAreATable() {
        Table table = table("STT\tViệc\tHạn", "1\tHọp\tQuý I", "2\tGửi\tQuý II");

        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(texts(table)).hasSize(3).contains(List.of("2", "Gửi", "Quý II"));
    }

    @Test
    void aTableStandsWhereItIsDrawn() {
        PlanDocument document =
                Documents.withBody("1. Việc sau:", "| a | b |", "| c | d |", "2. Hết.");

        assertThat(Documents.paths(document)).containsExactly("I", "I.1", "I.1.t1", "I.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"| một mình", "Điểm a | điểm b", "+ Một gạch cộng", "a\tb"})
    void aLoneSignIsText(String line) {
        PlanDocument document = Documents.withBody("1. Việc.", line, "2. Hết.");

        assertThat(document.nodes()).noneMatch(node -> node.kind() == Node.Kind.TABLE);
    }

    @Test
    void aTableThatOnlyPlacesParagraphsIsNone() {
        PlanDocument decision = Documents.read(Documents.DECISION);

        assertThat(decision.letterhead())
                .startsWith(
                        "UBND TỈNH BÌNH SƠN",
                        "SỞ TƯ PHÁP",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc");
        assertThat(decision.nodes()).filteredOn(n -> n.kind() == Node.Kind.TABLE).hasSize(1);
    }

    private static Table table(String... lines) {
        return Documents.withBody(lines).node("I.t1").flatMap(Node::table).orElseThrow();
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Table.Cell::text).toList())
                .toList();
    }
}
