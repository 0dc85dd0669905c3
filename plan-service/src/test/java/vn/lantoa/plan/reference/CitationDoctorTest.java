package vn.lantoa.plan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.reference.CitationRemark.Code;

/** What is wrong with how a plan cites. */
class CitationDoctorTest {

    private static final LocalDate ISSUED = LocalDate.of(2022, 12, 30);

    @Test
    void theSampleHasTheseAndNoOthersAmongItsElevenNumberedDocuments() {
        assertThat(remarks(Citing.read(Citing.sample()), StateActs::numbered))
                .filteredOn(remark -> remark.code() != Code.UNNUMBERED)
                .extracting(CitationRemark::code, r -> r.number().orElse(""), CitationRemark::node)
                .containsExactly(
                        tuple(Code.TYPE_AGAINST_SYMBOL, "2454/QĐ-UBND", "II.1.c.1"),
                        tuple(Code.WEEKEND, "2454/QĐ-UBND", "II.1.c.1"),
                        tuple(Code.DATE_DIFFERS, "17/NQ-CP", "II.1.c.7"),
                        tuple(Code.WEEKEND, "17/NQ-CP", "II.1.c.7"));
    }

    @Test
    void aPlanCalledADecisionBySymbolIsProposedAsOne() {
        CitationRemark remark =
                only("Theo Đề án số 2454/QĐ-UBND ngày 05/12/2022 của UBND tỉnh.", nothing());

        assertThat(remark.code()).isEqualTo(Code.TYPE_AGAINST_SYMBOL);
        assertThat(remark.arguments()).containsExactly("đề án", "QĐ", "quyết định");
        assertThat(remark.proposed())
                .contains("Quyết định số 2454/QĐ-UBND ngày 05/12/2022 của UBND tỉnh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đề án phát triển du lịch ban hành kèm theo Quyết định số 24/QĐ-UBND ngày 05/12/2022.",
                "Thông báo kết luận số 12-TB/TU ngày 05/12/2022 của Tỉnh ủy.",
                "Quy định số 69-QĐ/TW ngày 06/7/2022 của Bộ Chính trị.",
                "Chương trình hành động số 22-CTr/TU ngày 05/12/2022 của Tỉnh ủy.",
                "Công văn số 1520/SNgV-VP ngày 05/12/2022 của Sở Ngoại vụ.",
                "Văn bản số 1520/UBND-NC ngày 05/12/2022 của UBND tỉnh.",
                "Quyết định số 3504/QĐ-UBND ngày 05/12/2022 của Chủ tịch UBND tỉnh.",
                "Luật số 20/2023/QH15 của Quốc hội."
            })
    void whatIsRightIsLeftAlone(String words) {
        assertThat(remarks(words, nothing())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Nghị quyết số 12/NQ-CP ngày 03/01/2023 của Chính phủ, DATE_AFTER_DOCUMENT",
        "Nghị quyết số 12/NQ-CP ngày 31/02/2022 của Chính phủ, DATE_IMPOSSIBLE",
        "Nghị quyết số 12/NQ-CP của Chính phủ, DATE_MISSING",
        "Quyết định số 12/QĐ-TTg ngày 05/12/2022 của Chính phủ, ISSUER_AGAINST_SYMBOL",
        "Nghị quyết số 12/NQ-CP ngày 04/12/2022 của Chính phủ, WEEKEND",
        "Nghị quyết số 19-NQ/TW ngày 25/10/2017 về hội nghị lần thứ sáu, WORDING"
    })
    void eachSlipHasItsCode(String words, Code code) {
        assertThat(only(words, nothing()).code()).isEqualTo(code);
    }

    @Test
    void aLaterShortCitationNeedsNoDate() {
        assertThat(
                        remarks(
                                "Nghị quyết số 12/NQ-CP ngày 05/12/2022 của Chính phủ; theo Nghị"
                                        + " quyết số 12/NQ-CP.",
                                nothing()))
                .isEmpty();
    }

    @Test
    void aDateOtherThanTheRegistersIsProposedAsTheRegistersWrittenByTheDecree() {
        CitationRemark remark =
                only(
                        "Nghị quyết số 17/NQ-CP ngày 19/3/2019 của Chính phủ",
                        register("17/NQ-CP", "2019-03-07", "", ""));

        assertThat(remark.code()).isEqualTo(Code.DATE_DIFFERS);
        assertThat(remark.proposed())
                .contains("Nghị quyết số 17/NQ-CP ngày 07/3/2019 của Chính phủ");
        assertThat(remark.source()).contains("Công báo");
    }

    @Test
    void theSameNumberOfAnotherYearIsAnotherDocument() {
        assertThat(
                        remarks(
                                "Nghị quyết số 17/NQ-CP ngày 19/3/2021 của Chính phủ",
                                register("17/NQ-CP", "2019-03-07", "2020-01-01", "")))
                .isEmpty();
    }

    @Test
    void whatEndedByThePlansDateIsExpiredOrReplaced() {
        String words = "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ";

        assertThat(only(words, register("61/2018/NĐ-CP", "2018-04-23", "2022-12-30", "")).code())
                .isEqualTo(Code.EXPIRED);
        CitationRemark replaced =
                only(words, register("61/2018/NĐ-CP", "2018-04-23", "2022-12-30", "9/2022/NĐ-CP"));
        assertThat(replaced.code()).isEqualTo(Code.REPLACED);
        assertThat(replaced.proposed()).contains("9/2022/NĐ-CP");
        assertThat(remarks(words, register("61/2018/NĐ-CP", "2018-04-23", "2022-12-31", "")))
                .isEmpty();
    }

    @Test
    void whatBeginsAfterThePlansDateIsNotYetInForce() {
        KnownAct.Lookup register =
                number ->
                        List.of(
                                new KnownAct(
                                        number,
                                        Optional.empty(),
                                        LocalDate.of(2022, 12, 5),
                                        "",
                                        Optional.of(LocalDate.of(2023, 2, 1)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()));

        assertThat(only("Nghị định số 7/2022/NĐ-CP ngày 05/12/2022 của Chính phủ", register).code())
                .isEqualTo(Code.NOT_YET_IN_FORCE);
    }

    @Test
    void whatEverybodyCitesIsKnownInAnySpelling() {
        assertThat(StateActs.numbered("61/2018/NÐ-CP"))
                .extracting(KnownAct::replacedBy)
                .containsExactly(Optional.of("118/2025/NĐ-CP"));
    }

    private static CitationRemark only(String bullet, KnownAct.Lookup known) {
        List<CitationRemark> remarks = remarks(bullet, known);
        assertThat(remarks).hasSize(1);
        return remarks.getFirst();
    }

    private static List<CitationRemark> remarks(String bullet, KnownAct.Lookup known) {
        return remarks(Citing.withBullet(bullet), known);
    }

    private static List<CitationRemark> remarks(PlanDocument plan, KnownAct.Lookup known) {
        return CitationDoctor.examine(plan, known, ISSUED);
    }

    private static KnownAct.Lookup nothing() {
        return number -> List.of();
    }

    private static KnownAct.Lookup register(
            String number, String date, String validTo, String replacedBy) {
        KnownAct act =
                new KnownAct(
                        number,
                        Optional.empty(),
                        LocalDate.parse(date),
                        "",
                        Optional.empty(),
                        Optional.of(validTo).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                        Optional.of(replacedBy).filter(next -> !next.isEmpty()),
                        Optional.of("Công báo"));
        return asked -> asked.equals(number) ? List.of(act) : List.of();
    }
}
