package vn.lantoa.reporting.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.reporting.ledger.Dimension;
import vn.lantoa.reporting.ledger.Group;
import vn.lantoa.reporting.ledger.Tally;

/** The arithmetic of coverage. */
class CoverageTest {

    private static final Instant EARLIER = Instant.parse("2023-02-14T02:00:00Z");
    private static final Instant LATER = Instant.parse("2023-02-15T02:00:00Z");

    private static final CoveredPlan PLAN =
            plan(
                    topic("a", Optional.empty(), true),
                    topic("c", Optional.empty(), false),
                    topic("c1", Optional.of("c"), false),
                    topic("c11", Optional.of("c1"), true),
                    topic("c2", Optional.of("c"), true));

    private final Map<Group, Tally> sums = new HashMap<>();

    @Test
    void aTopicIsCoveredByWhatIsTaggedWithItAndNotByWhatIsTaggedWithItsParent() {
        told("c2", "CONTENT", 1, EARLIER);
        told("c", "CONTENT", 1, EARLIER);

        assertThat(coverage().covered()).isEqualTo(1);
        assertThat(coverage().told("c").items()).isEqualTo(1);
    }

    @Test
    void aGroupHasItsOwnAndThoseOfAllItsParts() {
        told("c", "CONTENT", 1, EARLIER);
        told("c11", "RESULT", 2, EARLIER);
        told("c2", "CONTENT", 4, EARLIER);
        told("a", "CONTENT", 8, EARLIER);

        assertThat(coverage().toldWithin("c").items()).isEqualTo(7);
        assertThat(coverage().toldWithin("c1").items()).isEqualTo(2);
    }

    @Test
    void contentAloneIsHalfAndAResultAloneIsWhole() {
        told("a", "CONTENT", 2, EARLIER);
        told("c2", "RESULT", 1, EARLIER);

        assertThat(coverage().covered()).isEqualTo(2);
        assertThat(coverage().half()).isEqualTo(1);
    }

    @Test
    void anArticleOfAKindThatCameLaterCountsAsAnItem() {
        told("a", "INTERVIEW", 1, EARLIER);

        assertThat(coverage().told("a").items()).isEqualTo(1);
        assertThat(coverage().half()).isZero();
    }

    @Test
    void whatWasTakenBackCoversNothingButIsExplained() {
        sums.put(group("a", "CONTENT"), new Tally(0, 2, Optional.of(LATER)));

        assertThat(coverage().covered()).isZero();
        assertThat(coverage().told("a").entries()).isEqualTo(2);
        assertThat(coverage().newest()).contains(LATER);
    }

    @Test
    void aCodeThePlanDoesNotHaveIsUnresolvedUnlessItWasTakenBack() {
        told("z", "CONTENT", 1, EARLIER);
        sums.put(group("y", "CONTENT"), new Tally(0, 2, Optional.of(EARLIER)));

        assertThat(coverage().unresolved()).containsExactly("z");
    }

    @Test
    void itIsAsNewAsItsNewestEntry() {
        told("a", "CONTENT", 1, LATER);
        told("a", "RESULT", 1, EARLIER);

        assertThat(coverage().newest()).contains(LATER);
    }

    @Test
    void aPlanWhoseTopicsGoRoundInACircleStillHasFigures() {
        CoveredPlan circle =
                plan(
                        topic("a", Optional.of("b"), false),
                        topic("b", Optional.of("a"), false),
                        topic("a1", Optional.of("a"), true));
        told("a1", "CONTENT", 1, EARLIER);

        assertThat(Coverage.of(circle, sums).toldWithin("a").items()).isEqualTo(1);
    }

    @Test
    void neitherAUnitsNorASuperiorsPlanNorAProgrammeIsThePlanOfTheYear() {
        assertThat(plan(Optional.empty(), Optional.empty()).isOfTheYear()).isTrue();
        assertThat(plan(Optional.of("OWN"), Optional.of(2023)).isOfTheYear()).isTrue();
        assertThat(plan(Optional.of("UNIT"), Optional.of(2023)).isOfTheYear()).isFalse();
        assertThat(plan(Optional.of("SUPERIOR"), Optional.of(2023)).isOfTheYear()).isFalse();
        assertThat(plan(Optional.of("OWN"), Optional.of(2030)).isOfTheYear()).isFalse();
    }

    private void told(String code, String kind, long articles, Instant recordedAt) {
        sums.put(group(code, kind), new Tally(articles, articles, Optional.of(recordedAt)));
    }

    private static Group group(String code, String kind) {
        return new Group("article.on-topic", Map.of(Dimension.TOPIC, code, Dimension.KIND, kind));
    }

    private Coverage coverage() {
        return Coverage.of(PLAN, sums);
    }

    private static CoveredPlan.Topic topic(String code, Optional<String> parent, boolean leaf) {
        return new CoveredPlan.Topic(code, "Nội dung " + code, parent, leaf);
    }

    private static CoveredPlan plan(CoveredPlan.Topic... topics) {
        return plan(Optional.empty(), Optional.empty(), topics);
    }

    private static CoveredPlan plan(
            Optional<String> level, Optional<Integer> lastYear, CoveredPlan.Topic... topics) {
        return new CoveredPlan(
                "plan-2023",
                4,
                "SNgV",
                Optional.empty(),
                "Tuyên truyền",
                2023,
                level,
                lastYear,
                true,
                Optional.empty(),
                EARLIER,
                List.of(topics));
    }
}
