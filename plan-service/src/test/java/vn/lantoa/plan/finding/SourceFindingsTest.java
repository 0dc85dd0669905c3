package vn.lantoa.plan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The slips of an office's real plan, and nothing else. */
class SourceFindingsTest {

    private final Checked plan = Checked.file("1391-KH-SNgV.md");

    @Test
    void theWholeListIsKnown() {
        assertThat(plan.codes())
                .containsExactlyInAnyOrder(
                        "ND30-QH-MISSING",
                        "ND30-TN-MISSING",
                        "ND30-ISSUER-MISSING",
                        "ND30-SUPERIOR-MISSING",
                        "CAPACITY-MISSING",
                        "HEADING-LEVELS",
                        "TONE-PLACEMENT",
                        "TONE-OTHER",
                        "BULLET-END-MARK",
                        "BULLET-END-MARK",
                        "BULLET-END-MARK",
                        "BULLET-END-MARK",
                        "BULLET-END-MARK",
                        "TEXT-END-MARK",
                        "SPELLING",
                        "SPELLING-HABIT",
                        "PAGE-NUMBER-IN-SENTENCE",
                        "QUOTE-UNCLOSED",
                        "SENTENCE-SPLIT",
                        "ELLIPSIS-FOUR");
    }

    @Test
    void thePageNumberInTheSentenceIsTakenOut() {
        Finding number = plan.only("PAGE-NUMBER-IN-SENTENCE");

        assertThat(number.path()).contains("II.1.a");
        assertThat(plan.at(number)).isEqualTo("3");
        assertThat(Checked.proposed(number)).contains("của UBND tỉnh, của Ban cán sự Đảng");
    }

    @Test
    void theSentenceSplitByAPageIsShownAsItStood() {
        Finding split = plan.only("SENTENCE-SPLIT");

        assertThat(split.path()).contains("II.1.c.2");
        assertThat(plan.at(split)).isEqualTo("vấn\n\nđề");
        assertThat(split.fix().map(Fix::before))
                .hasValueSatisfying(before -> assertThat(before).contains("một số vấn\nđề về"));
        assertThat(Checked.proposed(split)).contains("một số vấn đề về");
    }

    @Test
    void fiveBulletsHaveNoEndMark() {
        assertThat(plan.all("BULLET-END-MARK"))
                .extracting(Finding::path)
                .containsExactly(
                        Optional.of("I.1.1"),
                        Optional.of("I.2.3"),
                        Optional.of("II.1.c.8"),
                        Optional.of("II.1.c.10"),
                        Optional.of("II.2.2"));
    }

    @Test
    void theOpenQuotationIsClosedBeforeTheNextCitation() {
        assertThat(Checked.proposed(plan.only("QUOTE-UNCLOSED")))
                .contains("giai đoạn 2022-2025”; Quyết định số 3504");
    }

    @Test
    void forAndTopicAreToldApart() {
        Finding slip = plan.only("SPELLING");

        assertThat(plan.at(slip)).isEqualTo("đề cá nhân");
        assertThat(Checked.proposed(slip)).contains("của Sở để cá nhân");
    }

    @Test
    void theOneOtherToneIsProposedInTheDecreesPlace() {
        assertThat(Checked.proposed(plan.only("TONE-OTHER"))).contains("văn hóa công sở");
        assertThat(plan.only("TONE-PLACEMENT").arguments()).contains("1", "hoá");
    }

    @Test
    void anotherOfficesPlanHasThreeTightLabelsOnly() {
        assertThat(Checked.file("27-KH-SDL.txt").codes())
                .containsExactly("LABEL-SPACE", "LABEL-SPACE", "LABEL-SPACE");
    }
}
