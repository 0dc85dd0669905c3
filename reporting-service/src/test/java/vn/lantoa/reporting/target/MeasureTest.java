package vn.lantoa.reporting.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a figure reaches a target, and in which order targets stand. */
class MeasureTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 48, 48, true",
        "AT_LEAST, 48, 47, false",
        "AT_MOST, 5, 5.00, true",
        "AT_MOST, 5, 5.01, false",
        "EXACTLY, 12, 12.00, true",
        "EXACTLY, 12, 13, false"
    })
    void aFigureReachesItOrNot(String direction, String wanted, BigDecimal figure, boolean met) {
        assertThat(measure(direction, wanted).isMetBy(figure)).contains(met);
    }

    @Test
    void aDirectionNobodyKnowsHereIsNotGuessed() {
        assertThat(measure("ABOUT", "12").isMetBy(BigDecimal.TEN)).isEmpty();
    }

    @Test
    void targetsStandInThePlansOrderAndNotInThatOfTheAlphabet() {
        assertThat(
                        Stream.of("I.3.10", "II.1", "I.3.2", "I.3")
                                .map(MeasureTest::at)
                                .sorted(PlanOrder.OF_TARGETS)
                                .map(MeasuredTarget::path))
                .containsExactly("I.3", "I.3.2", "I.3.10", "II.1");
    }

    private static MeasuredTarget.Measure measure(String direction, String value) {
        return new MeasuredTarget.Measure(
                "article.published",
                "tin bài",
                direction,
                value,
                Optional.empty(),
                Optional.empty());
    }

    private static MeasuredTarget at(String path) {
        return new MeasuredTarget(
                path,
                1,
                "SNgV",
                "plan-2023",
                path,
                Optional.empty(),
                "Tăng cường tin, bài",
                2023,
                "UNQUANTIFIED",
                Optional.empty(),
                Optional.empty());
    }
}
