package vn.lantoa.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents a plan cites. */
class ReferencesTest {

    private final PlanDocument plan = Documents.read(Documents.FOREIGN_AFFAIRS);

    @Test
    void everyNumberedDocumentIsFoundOnceInOrder() {
        assertThat(plan.references())
                .extracting(Reference::number, r -> r.date().orElseThrow(), Reference::node)
                .containsExactly(
                        tuple("514/KH-UBND", LocalDate.of(2022, 12, 26), Reference.PREAMBLE),
                        tuple("76/NQ-CP", LocalDate.of(2021, 7, 15), "II.1.c.1"),
                        tuple("12-NQ/TU", LocalDate.of(2022, 5, 26), "II.1.c.1"),
                        tuple("2454/QĐ-UBND", LocalDate.of(2022, 12, 4), "II.1.c.1"),
                        tuple("3504/QĐ-UBND", LocalDate.of(2021, 10, 22), "II.1.c.1"),
                        tuple("39/QĐ-SNgV", LocalDate.of(2021, 11, 16), "II.1.c.1"),
                        tuple("18-NQ/TW", LocalDate.of(2017, 10, 25), "II.1.c.2"),
                        tuple("19-NQ/TW", LocalDate.of(2017, 10, 25), "II.1.c.2"),
                        tuple("17/NQ-CP", LocalDate.of(2019, 3, 17), "II.1.c.7"),
                        tuple("749/QĐ-TTg", LocalDate.of(2020, 6, 3), "II.1.c.7"),
                        tuple("279/KH-UBND", LocalDate.of(2020, 7, 17), "II.1.c.9"));
    }

    @Test
    void theParentIsThePlanBeingCarriedOut() {
        assertThat(plan.parentPlan()).contains(plan.references().getFirst());
    }

    @Test
    void theParentNeedNotBeTheFirstCitation() {
        PlanDocument tourism = Documents.read(Documents.TOURISM);

        assertThat(tourism.references().getFirst().number()).isEqualTo("08-NQ/TU");
        assertThat(tourism.parentPlan().map(Reference::number)).contains("612/KH-UBND");
        assertThat(tourism.parentPlan().flatMap(Reference::date))
                .contains(LocalDate.of(2023, 12, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "76/NQ-CP, NQ, CP",
        "12-NQ/TU, NQ, TU",
        "749/QĐ-TTg, QĐ, TTg",
        "61/2018/NĐ-CP, NĐ, CP",
        "05/2014/TTLT-BTP-BNV, TTLT, BTP-BNV",
        "91/2025/QH15, '', QH15"
    })
    void bothStylesFallIntoTheirParts(String number, String type, String issuer) {
        assertThat(cited("theo văn bản số " + number + " đã nêu"))
                .extracting(Reference::number, Reference::type, Reference::issuer)
                .containsExactly(number, type, issuer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "từ ngày 15/7/2021 đến 20/8/2021",
                "giai đoạn 2021-2030",
                "tỷ lệ 3/4 và 1/2",
                "trang 12-A",
                "mã 1.000080"
            })
    void otherFiguresAreNoCitations(String text) {
        assertThat(Documents.withBody("- " + text).references()).isEmpty();
    }

    @Test
    void theCitationKeepsItsOwnWords() {
        assertThat(plan.references())
                .extracting(Reference::cited)
                .contains(
                        "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
                        "Đề án số 2454/QĐ-UBND ngày 04/12/2022 của UBND tỉnh",
                        "Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII",
                        "Nghị quyết 17/NQ-CP ngày 17/3/2019 của Chính phủ");
    }

    @Test
    void thePlansOwnNumberIsNoReference() {
        PlanDocument document =
                Documents.document(
                        "Số: 9/KH-SDL\nKẾ HOẠCH\nTên\nI. NỘI DUNG\n- Kế hoạch số 9/KH-SDL này.");

        assertThat(document.references()).isEmpty();
    }

    @Test
    void aLaterMentionWithoutDateIsTheSameDocument() {
        PlanDocument document =
                Documents.withBody(
                        "- Nghị quyết số 76/NQ-CP ngày 15/7/2021;",
                        "- Nghị quyết số 76/NQ-CP;",
                        "- Nghị quyết số 76/NQ-CP ngày 01/6/2022.");

        assertThat(document.references())
                .extracting(Reference::date)
                .containsExactly(
                        Optional.of(LocalDate.of(2021, 7, 15)),
                        Optional.of(LocalDate.of(2022, 6, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "ngày 03/6/2020, 2020-06-03",
        "'(ngày 3-6-2020)', 2020-06-03",
        "'ngày 30 tháng 12 năm 2022', 2022-12-30",
        "ngày 29/02/2024, 2024-02-29"
    })
    void daysOfEveryHabitAreRead(String words, LocalDate day) {
        assertThat(cited("Quyết định số 1/QĐ-SDL " + words).date()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2023", "00/5/2023", "12/13/2023", "99 tháng 99 năm 9999"})
    void aDayThatNoCalendarHasIsNoDay(String day) {
        assertThat(cited("Quyết định số 1/QĐ-SDL ngày " + day).date()).isEmpty();
    }

    private static Reference cited(String text) {
        PlanDocument document = Documents.withBody("- " + text);
        assertThat(document.references()).hasSize(1);
        return document.references().getFirst();
    }
}
