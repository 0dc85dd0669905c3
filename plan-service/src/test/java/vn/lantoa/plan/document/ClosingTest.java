package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Recipients, filing, drafter, signature. */
class ClosingTest {

    private final PlanDocument plan = Documents.read(Documents.FOREIGN_AFFAIRS);

    @Test
    void theRecipientsAreFour() {
        assertThat(plan.recipients())
                .containsExactly(
                        outside("UBND tỉnh", Optional.of("để b/c")),
                        outside("Sở Thông tin và Truyền thông", Optional.empty()),
                        outside("Sở Nội vụ", Optional.empty()),
                        new Recipient(
                                "Các phòng chuyên môn, đơn vị trực thuộc",
                                Optional.empty(),
                                Recipient.Kind.OWN_UNITS));
    }

    @Test
    void filingDrafterAndSignerAreNoRecipients() {
        assertThat(plan.filing()).containsExactly("VT", "VPTTr");
        assertThat(plan.drafter()).contains("HL");
        assertThat(plan.signer()).contains("Trần Minh Khoa");
        assertThat(plan.remainder()).isEmpty();
    }

    @Test
    void theCapacityOfTheSignerIsKeptAsWritten() {
        PlanDocument tourism = Documents.read(Documents.TOURISM);

        assertThat(tourism.signerCapacity()).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(tourism.signer()).contains("Lê Thị Hồng Vân");
        assertThat(tourism.drafter()).isEmpty();
        assertThat(tourism.recipients())
                .extracting(Recipient::kind)
                .containsExactly(
                        Recipient.Kind.OUTSIDE, Recipient.Kind.OUTSIDE, Recipient.Kind.OWN_UNITS);
    }

    @Test
    void whatNobodyClaimsStaysAsRemainder() {
        assertThat(Documents.read(Documents.TOURISM).remainder())
                .containsExactly("-----------------", "- 2 -", "(Đã ký)");
    }

    @Test
    void aRecipientOverTwoLinesIsOne() {
        PlanDocument document =
                Documents.withBody("- Việc.", "Nơi nhận:", "- Các phòng chuyên môn,", "đơn vị;");

        assertThat(document.recipients())
                .extracting(Recipient::name)
                .containsExactly("Các phòng chuyên môn, đơn vị");
    }

    @Test
    void anAppendixIsNotRead() {
        PlanDocument document =
                Documents.withBody(
                        "- Việc.",
                        "Nơi nhận:",
                        "- Sở Nội vụ.",
                        "An Văn Bình",
                        "PHỤ LỤC",
                        "DANH MỤC A");

        assertThat(document.signer()).contains("An Văn Bình");
        assertThat(document.signerCapacity()).isEmpty();
        assertThat(document.remainder()).containsExactly("PHỤ LỤC", "DANH MỤC A");
    }

    @Test
    void aPlanMayHaveNoClosing() {
        PlanDocument document = Documents.withBody("- Nêu rõ nơi nhận kết quả.");

        assertThat(document.recipients()).isEmpty();
        assertThat(document.node("I.1")).isPresent();
    }

    private static Recipient outside(String name, Optional<String> purpose) {
        return new Recipient(name, purpose, Recipient.Kind.OUTSIDE);
    }
}
