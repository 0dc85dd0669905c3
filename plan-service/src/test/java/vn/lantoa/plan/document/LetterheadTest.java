package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letterheads of other offices, and the years of a title. */
class LetterheadTest {

    @Test
    void columnsMeltedIntoOneLineArePartedAgain() {
        PlanDocument document =
                headed(
                        "UBND TỈNH HÀ TĨNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "SỞ NGOẠI VỤ Độc lập – Tự do - Hạnh phúc",
                        "Số: 12 /KH-SNgV Hà Tĩnh, ngày 30 tháng 12 năm 2022");

        assertThat(document.letterhead())
                .containsExactly(
                        "UBND TỈNH HÀ TĨNH",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "SỞ NGOẠI VỤ",
                        "Độc lập – Tự do - Hạnh phúc");
        assertThat(document.number().map(DocumentNumber::text)).contains("12/KH-SNgV");
        assertThat(document.issueDate()).contains(LocalDate.of(2022, 12, 30));
    }

    @Test
    void blanksToBeFilledInAreNoNumberAndNoDay() {
        PlanDocument document =
                headed("Số:       /KH-SCT        Lào Cai, ngày     tháng 4 năm 2026");

        assertThat(document.number()).isEmpty();
        assertThat(document.place()).contains("Lào Cai");
        assertThat(document.issueDate()).isEmpty();
        assertThat(document.letterhead()).containsExactly("Số: /KH-SCT", "ngày tháng 4 năm 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "'Hà Tĩnh, ngày 30/12/2022', Hà Tĩnh",
        "'TP. Hồ Chí Minh, ngày 30 tháng 12 năm 2022', TP. Hồ Chí Minh",
        "'Hà Tĩnh ngày 30 tháng 12 năm 2022', Hà Tĩnh"
    })
    void placeAndDayOfEveryHabit(String line, String place) {
        PlanDocument document = headed(line);

        assertThat(document.place()).contains(place);
        assertThat(document.issueDate()).contains(LocalDate.of(2022, 12, 30));
        assertThat(document.letterhead()).isEmpty();
    }

    @Test
    void aDecisionGivesThePlanItsNumberItsDayAndItsSignature() {
        PlanDocument decision = Documents.read(Documents.DECISION);

        assertThat(decision.number().map(DocumentNumber::text)).contains("88/QĐ-STP");
        assertThat(decision.issueDate()).contains(LocalDate.of(2023, 12, 20));
        assertThat(decision.signer()).contains("Đinh Văn Lực");
        assertThat(decision.recipients()).hasSize(2);
        assertThat(decision.letterhead()).contains("QUYẾT ĐỊNH", "GIÁM ĐỐC SỞ TƯ PHÁP");
        assertThat(decision.references()).isEmpty();
    }

    @Test
    void aPlanWithItsOwnNumberKeepsIt() {
        PlanDocument document =
                headed("Số: 88/QĐ-STP", "QUYẾT ĐỊNH", "Điều 1. Ban hành.", "Số: 89/KH-STP");

        assertThat(document.number().map(DocumentNumber::text)).contains("89/KH-STP");
        assertThat(document.letterhead()).contains("Số: 88/QĐ-STP");
    }

    @Test
    void whatStandsInBracketsBelowTheTitleIsNoPartOfIt() {
        PlanDocument decision = Documents.read(Documents.DECISION);

        assertThat(decision.title())
                .isEqualTo("Phổ biến, giáo dục pháp luật giai đoạn 2024 - 2026");
        assertThat(decision.preamble()).startsWith("(Ban hành kèm theo Quyết định số 88/QĐ-STP");
    }

    @Test
    void theNameOfAnOfficeIsNotTheType() {
        PlanDocument document = headed("SỞ", "KẾ HOẠCH VÀ ĐẦU TƯ");

        assertThat(document.letterhead()).containsExactly("SỞ", "KẾ HOẠCH VÀ ĐẦU TƯ");
        assertThat(document.title()).isEqualTo("Tên");
    }

    @ParameterizedTest
    @CsvSource({
        "Cải cách hành chính năm 2023, 2023, , ",
        "'Việc quý II/2023', 2023, , ",
        "Chuyển đổi số giai đoạn 2021-2025, , 2021, 2025",
        "Tuần lễ đầu năm học 2023 - 2024, , 2023, 2024",
        "'Việc năm 2024, giai đoạn 2021-2025', 2024, 2021, 2025",
        "'Việc năm 2023, định hướng đến năm 2030', 2023, , ",
        "Từ năm 2021 đến năm 2025, , 2021, 2025"
    })
    void theYearsOfATitle(String title, Integer year, Integer first, Integer last) {
        PlanDocument document = Documents.document("KẾ HOẠCH\n" + title + "\n\nI. A");

        assertThat(document.year()).isEqualTo(Optional.ofNullable(year));
        assertThat(document.firstYear()).isEqualTo(Optional.ofNullable(first));
        assertThat(document.lastYear()).isEqualTo(Optional.ofNullable(last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DỰ THẢO", "MẬT", "Kính gửi: Các phòng", "*"})
    void marksAboveTheTypeAreKept(String mark) {
        assertThat(headed(mark).letterhead()).containsExactly(mark);
    }

    private static PlanDocument headed(String... lines) {
        return Documents.document(String.join("\n", lines) + "\n\nKẾ HOẠCH\nTên\n\nI. MỤC ĐÍCH");
    }
}
