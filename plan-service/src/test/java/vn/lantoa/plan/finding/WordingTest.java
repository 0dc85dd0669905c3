package vn.lantoa.plan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips inside the words. */
class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nêu nội dung ; hình thức. | SPACE-BEFORE-MARK | Nêu nội dung; hình thức.",
                "Nêu nội dung,hình thức. | SPACE-AFTER-MARK | Nêu nội dung, hình thức.",
                "Gửi báo cáo về Sở.. | MARK-DOUBLED | Gửi báo cáo về Sở.",
                "Thuế, hải quan.... | ELLIPSIS-FOUR | Thuế, hải quan...",
                "Họp giao ban hàng tuần. | SPELLING-HABIT | Họp giao ban hằng tuần.",
                "Bổ xung hồ sơ. | SPELLING | Bổ sung hồ sơ.",
                "Ðẩy mạnh truyền thông. | D-STROKE | Đẩy mạnh truyền thông.",
                "Theo \"Đề án du lịch. | QUOTE-UNCLOSED | Theo \"Đề án du lịch\"."
            })
    void eachSlipIsFoundWithItsFix(String words, String code, String proposed) {
        Checked plan = Checked.body("- " + words, "- Việc khác.");

        assertThat(plan.codes()).containsExactly(code);
        assertThat(Checked.proposed(plan.only(code))).isEqualTo(proposed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trong 6 tháng đầu năm 2023 hoàn thành 02 nhiệm vụ.",
                "Giao cho 3 Phòng và 5 Trung tâm thực hiện.",
                "Theo Điều 5 Luật Du lịch, lần thứ 3 Đại hội.",
                "Mặt hàng năm nay tăng; ngân hàng tháng 5 báo cáo.",
                "Vấn đề tổ chức, chủ đề người dân quan tâm.",
                "Đất đai, thuế, v.v..",
                "Đầu tư; y tế; bảo hiểm...",
                "Quý II, quả ngọt, quỹ thi đua, giá vé, già làng.",
                "Theo “Đề án ‘Du lịch xanh’” của tỉnh."
            })
    void whatLooksLikeASlipAndIsNoneIsLeftAlone(String words) {
        assertThat(Checked.body("- " + words, "- Việc khác.").findings()).isEmpty();
    }

    @Test
    void oneToneHabitThroughoutIsNoFinding() {
        assertThat(Checked.body("- Văn hoá, thuỷ lợi.", "- Hoà giải.").findings()).isEmpty();
    }

    @Test
    void twoToneHabitsAreCounted() {
        Checked plan = Checked.body("- Văn hóa, thủy lợi.", "- HOÀ giải.");

        assertThat(plan.only("TONE-PLACEMENT").arguments())
                .containsExactly("2", "hóa, thủy", "1", "HOÀ");
        assertThat(Checked.proposed(plan.only("TONE-OTHER"))).isEqualTo("HÒA giải.");
    }

    @Test
    void aQuotationOverSeveralItemsIsClosedInTheLast() {
        assertThat(Checked.body("- Theo “điều thứ nhất;", "- Điều thứ hai” của tỉnh.").findings())
                .isEmpty();
    }

    @Test
    void decomposedLettersAreReportedOnceAndStillLocated() {
        String words = Normalizer.normalize("Họp hàng tuần", Normalizer.Form.NFD);
        Checked plan = Checked.body("- " + words + ".", "- Việc khác.");

        assertThat(plan.codes()).containsExactlyInAnyOrder("UNICODE-NFD", "SPELLING-HABIT");
        assertThat(Normalizer.normalize(plan.at(plan.only("SPELLING-HABIT")), Normalizer.Form.NFC))
                .isEqualTo("hàng tuần");
    }

    @Test
    void aMissingPageNumberIsFoundAmongTheOthers() {
        Checked plan =
                Checked.body(
                        "- Việc một của trang đầu.",
                        "2",
                        "- Phối hợp các 3 đơn vị và tổ chức.",
                        "4",
                        "- Việc ba.");

        assertThat(Checked.proposed(plan.only("PAGE-NUMBER-IN-SENTENCE")))
                .isEqualTo("Phối hợp các đơn vị và tổ chức.");
    }
}
