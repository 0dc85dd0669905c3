package vn.lantoa.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.reporting.coverage.Coverage;
import vn.lantoa.reporting.coverage.CoveredPlan;

/** The table of topics by months. */
class HeatmapTest {

    private static final CoveredPlan PLAN =
            new CoveredPlan(
                    "plan-2023",
                    4,
                    "SNgV",
                    Optional.empty(),
                    "Tuyên truyền",
                    2023,
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    Instant.EPOCH,
                    List.of(
                            topic("a", Optional.empty(), false),
                            topic("a1", Optional.of("a"), true),
                            topic("b", Optional.empty(), true),
                            topic("c", Optional.empty(), false),
                            topic("c1", Optional.of("c"), true),
                            topic("d", Optional.empty(), true),
                            topic("e", Optional.empty(), true)));

    @Test
    void topicsStandInThePlansOrderUnderTheirParents() {
        assertThat(heatmap(1).sections())
                .extracting(
                        s -> s.parent().map(CoveredPlan.Topic::code).orElse("-"),
                        s -> s.rows().stream().map(Heatmap.Row::code).toList())
                .containsExactly(
                        tuple("a", List.of("a1")),
                        tuple("-", List.of("b")),
                        tuple("c", List.of("c1")),
                        tuple("-", List.of("d", "e")));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0", "0, 0", "1, 1", "2, 2", "3, 2", "4, 3", "7, 4", "10, 4", "11, 5", "900, 5"
    })
    void theMoreTheDarker(long items, int shade) {
        assertThat(Heatmap.Cell.of("2023-M02", telling(items)).shade()).isEqualTo(shade);
    }

    @Test
    void theLegendSaysWhatEachShadeMeans() {
        assertThat(Heatmap.legend()).containsExactly("0", "1", "2–3", "4–6", "7–10", "11+");
    }

    @Test
    void aRowHasItsMonthsAndTheWholePeriodAndAHoleIsKnown() {
        Heatmap.Row told = heatmap(3).sections().getFirst().rows().getFirst();
        Heatmap.Row hole = heatmap(3).sections().get(1).rows().getFirst();

        assertThat(told.cells()).extracting(Heatmap.Cell::items).containsExactly(0L, 3L);
        assertThat(told.whole().items()).isEqualTo(3);
        assertThat(told.isHole()).isFalse();
        assertThat(hole.isHole()).isTrue();
    }

    private static Heatmap heatmap(long items) {
        Map<String, Coverage> months = new LinkedHashMap<>();
        months.put("2023-M01", coverage(Map.of()));
        months.put("2023-M02", coverage(Map.of("a1", telling(items))));
        return Heatmap.of("2023-Q1", coverage(Map.of("a1", telling(items))), months);
    }

    private static Coverage coverage(Map<String, Coverage.Telling> topics) {
        return new Coverage(PLAN, topics, Optional.empty());
    }

    private static Coverage.Telling telling(long items) {
        return new Coverage.Telling(items, items, 0, Math.abs(items));
    }

    private static CoveredPlan.Topic topic(String code, Optional<String> parent, boolean leaf) {
        return new CoveredPlan.Topic(code, "Nội dung " + code, parent, leaf);
    }
}
