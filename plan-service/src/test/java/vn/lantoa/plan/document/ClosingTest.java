package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Lưu: VT, TH.Hùng.      | VT, TH             | Hùng",
                "- Lưu: VT, P.HTQT. HL    | VT, P.HTQT         | HL",
                "- Lưu VT.                | VT                 | ''",
                "Lưu: VT, VPTTr.(HL)      | VT, VPTTr          | HL",
                "- Lưu: VT, CN(M.Cường).  | VT, CN             | M.Cường",
                "- Lưu: VT, CCHC (2b).    | VT, CCHC (2b)      | ''",
                "- Lưu: VT, P.CNTT.       | VT, P.CNTT         | ''"
            })
    void theDrafterMayStandInTheLineOfTheFiling(String line, String filing, String drafter) {
        PlanDocument document = Documents.withBody("- Việc./.", "Nơi nhận:", "- Sở Nội vụ;", line);

        assertThat(String.join(", ", document.filing())).isEqualTo(filing);
        assertThat(document.drafter().orElse("")).isEqualTo(drafter);
    }

    @Test
    void severalRecipientsMayShareALine() {
        PlanDocument document =
                Documents.withBody(
                        "- Việc./.", "NƠI NHẬN :", "- Như trên; - Sở Nội vụ; - Lưu: VT.");

        assertThat(document.recipients())
                .extracting(Recipient::name)
                .containsExactly("Như trên", "Sở Nội vụ");
        assertThat(document.filing()).containsExactly("VT");
    }

    @Test
    void twoColumnsMeltedIntoOneArePartedAgain() {
        PlanDocument document =
                Documents.withBody(
                        "- Việc./.",
                        "Nơi nhận: KT. GIÁM ĐỐC",
                        "- Như trên; PHÓ GIÁM ĐỐC",
                        "- Lưu: VT, VP. Lê Văn Tám");

        assertThat(document.recipients()).extracting(Recipient::name).containsExactly("Như trên");
        assertThat(document.filing()).containsExactly("VT", "VP");
        assertThat(document.signerCapacity()).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(document.signer()).contains("Lê Văn Tám");
    }

    @Test
    void theSignatureMayStandAboveTheRecipients() {
        PlanDocument party = Documents.read(Documents.PARTY);

        assertThat(party.signer()).contains("Trần Quốc Bảo");
        assertThat(party.signerCapacity()).containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ");
        assertThat(party.recipients()).hasSize(2);
        assertThat(party.nodes().getLast().path()).isEqualTo("II.3");
    }

    @Test
    void theRecipientsMayBeMissing() {
        PlanDocument document =
                Documents.withBody("- Việc./.", "CHỦ TỊCH", "(Đã ký)", "NGUYỄN VĂN AN");

        assertThat(document.signer()).contains("NGUYỄN VĂN AN");
        assertThat(document.signerCapacity()).containsExactly("CHỦ TỊCH");
        assertThat(Documents.paths(document)).containsExactly("I", "I.1");
    }

    @Test
    void thePrintOfADigitalSignatureIsNoName() {
        PlanDocument document =
                Documents.withBody(
                        "- Việc./.",
                        "Nơi nhận:",
                        "- Lưu: VT.",
                        "GIÁM ĐỐC",
                        "Người ký: Sở Tài chính",
                        "Cơ quan: Tỉnh",
                        "Sông Lam");

        assertThat(document.signer()).isEmpty();
        assertThat(document.remainder()).contains("Người ký: Sở Tài chính", "Sông Lam");
    }

    @Test
    void placeAndDayMayStandAboveTheSignature() {
        PlanDocument document =
                Documents.withBody(
                        "- Việc./.", "Huế, ngày 28 tháng 4 năm 2026", "Nơi nhận:", "- Lưu: VT.");

        assertThat(document.place()).contains("Huế");
        assertThat(document.issueDate()).contains(LocalDate.of(2026, 4, 28));
        assertThat(Documents.paths(document)).containsExactly("I", "I.1");
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
