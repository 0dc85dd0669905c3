package vn.lantoa.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.reporting.ledger.Tally;

/** What is printed, and above all when nothing is. */
class FigureTest {

    private static final Instant EARLIER = Instant.parse("2023-03-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2023-03-02T00:00:00Z");

    private final Indicator onTime = indicator("task.done-on-time");
    private final Indicator due = indicator("task.due");
    private final Messages messages = messages();

    @ParameterizedTest
    @CsvSource({
        "11, 12, '91,67%', 91.67%",
        "12, 12, '100,00%', 100.00%",
        "0, 12, '0,00%', 0.00%",
        "1, 3, '33,33%', 33.33%",
        "2, 3, '66,67%', 66.67%",
        "1, 800, '0,13%', 0.13%", // 0.125: half up
        "1999, 2000, '99,95%', 99.95%",
        "25, 2, '1.250,00%', '1,250.00%'"
    })
    void aRatioHasTwoDecimalsRoundedHalfUp(long part, long whole, String vi, String en) {
        Figure figure = Figure.of(onTime, sums(part, whole), true);

        assertThat(figure.text(messages, Messages.VIETNAMESE)).isEqualTo(vi);
        assertThat(figure.text(messages, Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    void aCountIsGroupedTheVietnameseWay() {
        Figure figure = Figure.of(due, sums(0, 1234), true);

        assertThat(figure.text(messages, Messages.VIETNAMESE)).isEqualTo("1.234");
    }

    @Test
    void aZeroDenominatorIsNothingThatOccurredAndNotAZero() {
        Figure figure = Figure.of(onTime, sums(0, 0), true);

        assertThat(figure).isInstanceOf(Figure.NothingOccurred.class);
        assertThat(figure.text(messages, Messages.VIETNAMESE)).isEqualTo("Không phát sinh");
    }

    @Test
    void aPeriodWithoutEntriesIsNothingThatOccurredToo() {
        assertThat(Figure.of(onTime, Map.of(), true)).isInstanceOf(Figure.NothingOccurred.class);
        assertThat(Figure.of(due, Map.of(), true)).isInstanceOf(Figure.NothingOccurred.class);
    }

    @Test
    void withoutAFeedThereIsNoData() {
        Figure figure = Figure.of(onTime, Map.of(), false);

        assertThat(figure).isEqualTo(new Figure.NoData());
        assertThat(figure.text(messages, Messages.VIETNAMESE)).isEqualTo("Chưa có số liệu");
    }

    @Test
    void aFigureIsAsNewAsTheNewestEntryOfEitherPart() {
        assertThat(Figure.of(onTime, sums(11, 12), true).newest()).contains(LATER);
    }

    @Test
    void aCodeAndItsLatestVersionInForceIsMeant() {
        Indicator first = dated(1, Optional.empty());
        Indicator second = dated(2, Optional.of(LocalDate.of(2024, 1, 1)));
        Catalogue catalogue = new Catalogue(java.util.List.of(first, second));

        assertThat(catalogue.of("task.due", LocalDate.of(2023, 12, 31)).version()).isEqualTo(1);
        assertThat(catalogue.of("task.due", LocalDate.of(2024, 1, 1)).version()).isEqualTo(2);
    }

    private Indicator dated(int version, Optional<LocalDate> validFrom) {
        return new Indicator(
                due.code(),
                version,
                validFrom,
                due.name(),
                due.measure(),
                due.rollUp(),
                due.numerator(),
                due.denominator(),
                due.distinct(),
                due.ofPlan(),
                due.decimals(),
                due.rounding());
    }

    private static Map<String, Tally> sums(long onTime, long due) {
        Map<String, Tally> sums = new HashMap<>();
        sums.put("task.done-on-time", new Tally(onTime, onTime, Optional.of(EARLIER)));
        sums.put("task.due", new Tally(due, due, Optional.of(LATER)));
        return sums;
    }

    private static Indicator indicator(String code) {
        return new Catalogue().of(code, LocalDate.of(2023, 3, 31));
    }

    private static Messages messages() {
        ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages", "chassis-messages");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        return new Messages(bundles);
    }
}
