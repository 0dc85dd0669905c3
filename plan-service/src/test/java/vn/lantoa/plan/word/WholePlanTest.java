package vn.lantoa.plan.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.document.Layout;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reading;

/** A whole file as an office sends it. */
class WholePlanTest {

    private static PlanDocument plan() {
        return switch (WordReader.read(SampleFiles.communicationPlan())) {
            case Reading.Read read -> read.document();
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable.reason());
        };
    }

    @Test
    void itsHeadIsRead() {
        assertThat(plan().number().orElseThrow().text()).isEqualTo("15/KH-STTTT");
        assertThat(plan().issueDate()).contains(LocalDate.of(2024, 1, 26));
        assertThat(plan().title()).isEqualTo("Truyền thông về chuyển đổi số năm 2024");
        assertThat(plan().year()).contains(2024);
        assertThat(plan().parentPlan().orElseThrow().toString()).contains("88/KH-UBND");
    }

    @Test
    void itsOutlineHasTheNumbersWordMade() {
        assertThat(plan().nodes())
                .extracting(Node::path)
                .startsWith(
                        "I", "I.1", "I.1.1", "I.1.2", "I.2", "I.2.1", "II", "II.1", "II.1.a",
                        "II.1.b", "II.2", "II.2.a", "II.2.b", "III", "III.1", "III.2");
        assertThat(plan().node("II.2.a").orElseThrow().text())
                .isEqualTo("Mở chuyên mục trên cổng thông tin điện tử trước ngày 29/02/2024;");
    }

    @Test
    void itsClosingIsRead() {
        assertThat(plan().recipients()).hasSize(2);
        assertThat(plan().filing()).containsExactly("VT", "VP");
        assertThat(plan().signerCapacity()).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(plan().signer()).contains("Hoàng Thị Mai Lan");
    }

    @Test
    void itsAnnexIsATableBehindTheSignature() {
        Node table = plan().nodes().getLast();

        assertThat(table.path()).startsWith("PL1");
        assertThat(table.table().orElseThrow().headerRows()).isEqualTo(2);
        assertThat(table.table().orElseThrow().rows()).hasSize(5);
    }

    @Test
    void whatIsNotShownInItsBodyStandsBeside() {
        assertThat(plan().remainder())
                .containsExactlyInAnyOrder("Theo số liệu của Cục Thống kê tỉnh.", "15/02/2024");
    }

    @Test
    void itsLayoutIsThatOfBothSections() {
        Layout layout = plan().layout().orElseThrow();

        assertThat(layout.pages())
                .extracting(Layout.PageSetup::landscape)
                .containsExactly(false, true);
        assertThat(layout.pageNumbers()).contains(new Layout.PageNumbers(true, true, false));
        assertThat(layout.fonts().getFirst().halfPoints()).isEqualTo(28);
    }
}
