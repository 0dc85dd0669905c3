package vn.lantoa.plan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.plan.document.Layout;

/** How a Word file looks. */
class LayoutFindingsTest {

    private static final Layout.FontUse TIMES = font("Times New Roman", 28);
    private static final Layout.PageSetup PORTRAIT = page(2100, 2970, 200, 200, 300, 150);

    @Test
    void aPageByTheDecreeHasNoFinding() {
        assertThat(codes(List.of(PORTRAIT), List.of(TIMES))).isEmpty();
    }

    @Test
    void eachMarginIsMeasured() {
        assertThat(codes(List.of(page(2100, 2970, 150, 126, 254, 254)), List.of(TIMES)))
                .containsExactly("MARGIN-TOP", "MARGIN-BOTTOM", "MARGIN-LEFT", "MARGIN-RIGHT");
    }

    @Test
    void aMarginSaysWhatItIsAndWhatIsAllowed() {
        Finding margin =
                checked(List.of(page(2100, 2970, 175, 200, 300, 150)), List.of(TIMES))
                        .only("MARGIN-TOP");

        assertThat(margin.arguments()).containsExactly("17,5", "20", "25", "1");
        assertThat(margin.node()).isEmpty();
    }

    @Test
    void halfAMillimetreIsNoFault() {
        assertThat(codes(List.of(page(2100, 2970, 195, 200, 296, 155)), List.of(TIMES))).isEmpty();
    }

    @Test
    void aLandscapePageMayKeepOrTurnItsMargins() {
        List<Layout.PageSetup> pages =
                List.of(page(2970, 2100, 200, 200, 300, 150), page(2970, 2100, 300, 150, 200, 200));

        assertThat(codes(pages, List.of(TIMES))).isEmpty();
    }

    @Test
    void anotherPaperIsNamed() {
        assertThat(codes(List.of(page(2159, 2794, 200, 200, 300, 150)), List.of(TIMES)))
                .containsExactly("PAPER-SIZE");
    }

    @Test
    void anotherFontIsNamedAndTheSizeOfTheBodyJudged() {
        assertThat(codes(List.of(PORTRAIT), List.of(font("Arial", 22))))
                .containsExactly("FONT-NAME", "FONT-SIZE");
    }

    @Test
    void beforeTheDecreePageNumbersStoodBelow() {
        var below = new Layout.PageNumbers(false, false, false);

        assertThat(Checked.layout(layout(below), LocalDate.of(2019, 5, 1)).codes()).isEmpty();
        assertThat(Checked.layout(layout(below), Checked.DAY).codes())
                .containsExactly("PAGE-NUMBER-PLACE");
    }

    @Test
    void whatAFileStillCarriesOfItsMakingIsTold() {
        var layout = new Layout(List.of(PORTRAIT), List.of(TIMES), Optional.empty(), 3, 4, 1, 9);

        assertThat(Checked.layout(layout, Checked.DAY).codes())
                .containsExactly("TRACKED-CHANGES", "COMMENTS", "HIDDEN-TEXT");
    }

    private static List<String> codes(List<Layout.PageSetup> pages, List<Layout.FontUse> fonts) {
        return checked(pages, fonts).codes();
    }

    private static Checked checked(List<Layout.PageSetup> pages, List<Layout.FontUse> fonts) {
        return Checked.layout(new Layout(pages, fonts, Optional.empty(), 0, 0, 0, 0), Checked.DAY);
    }

    private static Layout layout(Layout.PageNumbers numbers) {
        return new Layout(List.of(PORTRAIT), List.of(TIMES), Optional.of(numbers), 0, 0, 0, 0);
    }

    private static Layout.FontUse font(String name, int halfPoints) {
        return new Layout.FontUse(name, halfPoints, 1_000);
    }

    private static Layout.PageSetup page(
            int width, int height, int top, int bottom, int left, int right) {
        return new Layout.PageSetup(width, height, top, bottom, left, right);
    }
}
