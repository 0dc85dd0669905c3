package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above the first section. */
class HeadTest {

    private final PlanDocument plan = Documents.read(Documents.FOREIGN_AFFAIRS);

    @Test
    void theNumberIsReadInItsParts() {
        assertThat(plan.number()).contains(new DocumentNumber(1391, "KH", "SNgV", "1391/KH-SNgV"));
    }

    @Test
    void theYearOfThePlanIsNotTheYearOfIssue() {
        assertThat(plan.place()).contains("Hà Tĩnh");
        assertThat(plan.issueDate()).contains(LocalDate.of(2022, 12, 30));
        assertThat(plan.year()).contains(2023);
    }

    @Test
    void typeAndTitleAreTheDocumentsOwn() {
        assertThat(plan.documentType()).isEqualTo("KẾ HOẠCH");
        assertThat(plan.title()).isEqualTo("Tuyên truyền cải cách hành chính năm 2023");
        assertThat(plan.preamble()).startsWith("Thực hiện Kế hoạch số 514").endsWith("sau:");
        assertThat(plan.letterhead()).isEmpty();
    }

    @Test
    void twoCellsOnOneLineAreNumberAndDay() {
        PlanDocument tourism = Documents.read(Documents.TOURISM);

        assertThat(tourism.number().map(DocumentNumber::text)).contains("27/KH-SDL");
        assertThat(tourism.place()).contains("Sông Lam");
        assertThat(tourism.issueDate()).contains(LocalDate.of(2024, 1, 5));
    }

    @Test
    void aTitleOverTwoLinesIsOne() {
        PlanDocument tourism = Documents.read(Documents.TOURISM);

        assertThat(tourism.title())
                .isEqualTo(
                        "Truyền thông cải cách hành chính và chuyển đổi số ngành Du lịch năm 2024");
        assertThat(tourism.preamble()).startsWith("Căn cứ Nghị quyết số 08-NQ/TU");
    }

    @Test
    void otherLinesAboveTheTypeAreTheLetterhead() {
        assertThat(Documents.read(Documents.TOURISM).letterhead())
                .containsExactly(
                        "UBND TỈNH SÔNG LAM",
                        "SỞ DU LỊCH",
                        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập – Tự do – Hạnh phúc");
    }

    @Test
    void aTextInDecomposedLettersReadsTheSame() {
        String text = Documents.text(Documents.FOREIGN_AFFAIRS);

        PlanDocument decomposed =
                Documents.document(Normalizer.normalize(text, Normalizer.Form.NFD));

        assertThat(decomposed.title()).isEqualTo(plan.title());
        assertThat(decomposed.references()).isEqualTo(plan.references());
        assertThat(decomposed.nodes())
                .extracting(Node::path, Node::heading, Node::text)
                .containsExactlyElementsOf(
                        plan.nodes().stream()
                                .map(n -> tuple(n.path(), n.heading(), n.text()))
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KẾ HOẠCH",
                "# KẾ HOẠCH",
                "**KẾ   HOẠCH**",
                "  __Kế hoạch__  ",
                "K Ế H O Ạ C H",
                "**KẾ\u00A0HOẠCH**"
            })
    void theTypeLineMayBeDressed(String line) {
        PlanDocument document = Documents.document(line + "\n\nLàm việc năm 2030\n\nI. MỤC ĐÍCH");

        assertThat(document.title()).isEqualTo("Làm việc năm 2030");
    }

    @Test
    void typeAndTitleMayShareALine() {
        PlanDocument document = Documents.document("KẾ HOẠCH tuyên truyền năm 2025\n\nI. MỤC ĐÍCH");

        assertThat(document.documentType()).isEqualTo("KẾ HOẠCH");
        assertThat(document.title()).isEqualTo("tuyên truyền năm 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "'Số: 05/KH-SDL', 5, KH, SDL, 05/KH-SDL",
        "'Số 7 / KH-UBND', 7, KH, UBND, 7/KH-UBND",
        "'SỐ: 12-KH/TU', 12, KH, TU, 12-KH/TU"
    })
    void numbersOfEveryHabitAreRead(
            String line, int sequence, String type, String issuer, String text) {
        PlanDocument document = Documents.document(line + "\nKẾ HOẠCH\nTên\nI. MỤC ĐÍCH");

        assertThat(document.number()).contains(new DocumentNumber(sequence, type, issuer, text));
    }

    @Test
    void aDraftWithoutNumberHasNone() {
        PlanDocument document =
                Documents.document("Số:    /KH-SDL\n\nKẾ HOẠCH\nTên\n\nI. MỤC ĐÍCH");

        assertThat(document.number()).isEmpty();
        assertThat(document.letterhead()).containsExactly("Số: /KH-SDL");
    }

    @Test
    void aDayThatNoCalendarHasIsNoDay() {
        PlanDocument document =
                Documents.document("Huế, ngày 31 tháng 02 năm 2022\nKẾ HOẠCH\nTên\nI. MỤC ĐÍCH");

        assertThat(document.place()).contains("Huế");
        assertThat(document.issueDate()).isEmpty();
    }

    @Test
    void aTitleWithoutYearHasNone() {
        assertThat(Documents.document("KẾ HOẠCH\nHọp báo\nI. MỤC ĐÍCH").year()).isEmpty();
    }
}
