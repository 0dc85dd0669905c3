package vn.lantoa.plan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands above the title and below the body. */
class LetterheadTest {

    @Test
    void aPlanByTheDecreeHasNoFinding() {
        assertThat(Checked.body("- Một việc;", "- Hai việc.").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, '', ND30-QH-MISSING",
        "Độc lập - Tự do - Hạnh phúc, '', ND30-TN-MISSING",
        "UBND TỈNH SÔNG LAM, '', ND30-SUPERIOR-MISSING",
        "Số: 27/KH-SDL, '', ND30-NUMBER-MISSING",
        "Số: 27/KH-SDL, 'Số:      /KH-SDL', NUMBER-BLANK",
        "Số: 27/KH-SDL, Số: 27 / KH-SDL, NUMBER-FORM",
        "Số: 27/KH-SDL, Số: 7/KH-SDL, NUMBER-FORM",
        "Số: 27/KH-SDL, Số: 27/BC-SDL, NUMBER-TYPE",
        "'Sông Lam, ngày 20 tháng 5 năm 2024', 'Sông Lam, ngày    tháng 5 năm 2024', DATE-BLANK",
        "ngày 20 tháng 5, ngày 5 tháng 5, DATE-PADDING",
        "ngày 20 tháng 5, ngày 20 tháng 05, DATE-PADDING",
        "ngày 20 tháng 5, ngày 20 tháng 2, DATE-PADDING",
        "Lê Thị Hồng Vân, '', SIGNER-MISSING",
        "'- Lưu: VT, VP.', '', FILING-MISSING",
        "'- Sở Nội vụ;', '- Sở Nội vụ', RECIPIENT-MARK",
        "'- Lưu: VT, VP.', '- Lưu: VT, VP', RECIPIENT-MARK"
    })
    void eachSlipIsFoundAndNothingElse(String piece, String instead, String code) {
        assertThat(Checked.with(piece, instead).codes()).containsExactly(code);
    }

    @Test
    void theRightNumberIsNamed() {
        Finding form = Checked.with("Số: 27/KH-SDL", "Số: 7 /KH-SDL").only("NUMBER-FORM");

        assertThat(form.arguments()).containsExactly("Số: 07/KH-SDL");
    }

    @Test
    void aProvincesCommitteeHasNoOfficeAboveIt() {
        Checked plan =
                Checked.with("UBND TỈNH SÔNG LAM\nSỞ DU LỊCH", "ỦY BAN NHÂN DÂN TỈNH SÔNG LAM");

        assertThat(plan.findings()).isEmpty();
    }

    @Test
    void theOldPlaceOfTheToneInTheStatesNameIsNoSlip() {
        assertThat(Checked.with("CỘNG HÒA", "CỘNG HOÀ").findings()).isEmpty();
    }

    @Test
    void thePartyHasAFormOfItsOwn() {
        Checked plan =
                Checked.with(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                                + "Độc lập - Tự do - Hạnh phúc\n"
                                + "Số: 27/KH-SDL",
                        "ĐẢNG CỘNG SẢN VIỆT NAM\nSố: 27-KH/ĐU");

        assertThat(plan.findings()).isEmpty();
    }
}
