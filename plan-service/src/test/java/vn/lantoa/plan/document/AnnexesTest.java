package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind the signature. */
class AnnexesTest {

    @Test
    void eachAnnexHasItsLabelItsTitleAndItsOwnOutline() {
        PlanDocument plan = Documents.read(Documents.DISTRICT);

        assertThat(plan.node("PL1").map(Node::label)).contains("PHỤ LỤC 01");
        assertThat(plan.node("PL1").map(Node::heading))
                .contains("PHÂN CÔNG NHIỆM VỤ (Kèm theo Kế hoạch số 15/KH-UBND ngày 09/3/2023)");
        assertThat(plan.node("PL1.t1").flatMap(Node::table).map(t -> t.rows().size())).contains(3);
        assertThat(plan.node("PL2").map(Node::heading)).contains("Biểu theo dõi");
        assertThat(plan.node("PL2.I.1").map(Node::heading)).contains("Dân số");
        assertThat(plan.remainder()).isEmpty();
    }

    @Test
    void anAnnexIsNoPartOfTheSignature() {
        PlanDocument document = signed("PHỤ LỤC", "DANH MỤC A");

        assertThat(document.signer()).contains("An Văn Bình");
        assertThat(document.signerCapacity()).isEmpty();
        assertThat(document.node("PL1").map(Node::heading)).contains("DANH MỤC A");
    }

    @ParameterizedTest
    @CsvSource({
        "PHỤ LỤC I, PHỤ LỤC I, ''",
        "Phụ lục số 02, Phụ lục số 02, ''",
        "'PHỤ LỤC 3. BIỂU TỔNG HỢP', PHỤ LỤC 3, BIỂU TỔNG HỢP",
        "'Biểu 01: Kết quả', Biểu 01, Kết quả",
        "MẪU SỐ 4A, MẪU SỐ 4A, ''",
        "PHỤ LỤC DANH MỤC VIỆC, PHỤ LỤC, DANH MỤC VIỆC"
    })
    void theLabelIsTheWordAndItsNumber(String line, String label, String heading) {
        PlanDocument document = signed(line);

        assertThat(document.node("PL1").map(Node::label)).contains(label);
        assertThat(document.node("PL1").map(Node::heading)).contains(heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phụ lục kèm theo được gửi riêng.",
                "Phụ lục I kèm theo Kế hoạch này nêu rõ từng việc.",
                "Biểu dương người làm tốt."
            })
    void aSentenceInTheBodyOpensNoAnnex(String sentence) {
        PlanDocument document = Documents.withBody("1. Việc.", sentence);

        assertThat(document.node("PL1")).isEmpty();
        assertThat(document.node("I.p1").map(Node::text)).contains(sentence);
    }

    @Test
    void aTableBehindTheSignatureIsAnAnnexWithoutTheWord() {
        PlanDocument document =
                signed(
                        "PHÂN CÔNG NHIỆM VỤ",
                        "(Kèm theo Kế hoạch)",
                        "| Việc | Ai |",
                        "| Họp | Sở |");

        assertThat(document.node("PL1").map(Node::heading))
                .contains("PHÂN CÔNG NHIỆM VỤ (Kèm theo Kế hoạch)");
        assertThat(document.node("PL1.t1")).isPresent();
        assertThat(document.signer()).contains("An Văn Bình");
    }

    @Test
    void anAnnexMayFollowTheBodyDirectly() {
        PlanDocument document = Documents.withBody("1. Việc./.", "PHỤ LỤC II", "- Một.");

        assertThat(Documents.paths(document)).containsExactly("I", "I.1", "PL1", "PL1.1");
    }

    private static PlanDocument signed(String... annex) {
        return Documents.document(
                "KẾ HOẠCH\nLàm việc\n\nI. A\n- B.\nNơi nhận:\n- Sở Nội vụ.\nAn Văn Bình\n"
                        + String.join("\n", annex));
    }
}
