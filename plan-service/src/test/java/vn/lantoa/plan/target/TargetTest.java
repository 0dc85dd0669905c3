package vn.lantoa.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;

/** What may be decided of a target. */
class TargetTest {

    private static final Command LEADER = by(Role.LEADER);
    private static final Command FOCAL = by(Role.FOCAL_POINT);
    private static final Target OPEN =
            Target.read(new Stated("p", "n13", "I.3.1", Optional.empty(), "Tăng thời lượng", 2023));

    @Test
    void aMeasureNeedsAUnitThatAnswersForIt() {
        assertThat(OPEN.operationalise(measure("48"), Optional.empty(), LEADER))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void theSameMeasureWithOtherNoughtsIsTheSame() {
        Target measured = accepted(OPEN.operationalise(measure("48"), Optional.of("HTQT"), LEADER));

        assertThat(measured.operationalise(measure("48.00"), Optional.empty(), LEADER))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void whatIsMeasuredIsNotSplitUntilTheMeasureIsWithdrawn() {
        Target measured = accepted(OPEN.operationalise(measure("48"), Optional.of("HTQT"), LEADER));

        assertThat(measured.split(List.of("a", "b"), FOCAL)).isInstanceOf(Decision.Refused.class);
        Target open = accepted(measured.withdraw("Chưa thống nhất.", LEADER));
        Target split = accepted(open.split(List.of("Tin", "Bài"), FOCAL));

        assertThat(split.state()).isEqualTo(Target.State.SPLIT);
        assertThat(split.readParts())
                .extracting(part -> part.stated().part().orElse("") + " " + part.stated().words())
                .containsExactly("a Tin", "b Bài");
        assertThat(split.split(List.of(), FOCAL)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aPartIsNotSplit() {
        Target split = accepted(OPEN.split(List.of("Tin", "Bài"), FOCAL));

        assertThat(split.readParts().getFirst().split(List.of("x", "y"), FOCAL))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void otherWordsLeaveWhatWasDecided() {
        Target measured = accepted(OPEN.operationalise(measure("48"), Optional.of("HTQT"), LEADER));
        Stated other =
                new Stated("p", "n13", "I.3.2", Optional.empty(), "Tăng cường thời lượng", 2023);

        Target followed = accepted(measured.follow(other));

        assertThat(followed.measure()).isEqualTo(measured.measure());
        assertThat(followed.stated().path()).isEqualTo("I.3.2");
        assertThat(followed.follow(other)).isInstanceOf(Decision.Unchanged.class);
    }

    private static Measure measure(String value) {
        return new Measure(
                "article.published",
                Optional.empty(),
                Optional.empty(),
                "tin, bài",
                Measure.Direction.AT_LEAST,
                new BigDecimal(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Target accepted(Decision<Target> decision) {
        return switch (decision) {
            case Decision.Accepted<Target>(var state, var event) -> state;
            case Decision.Refused<Target>(var refusal) -> throw refusal.asProblem();
            case Decision.Unchanged<Target>() -> throw new AssertionError("nothing changed");
        };
    }

    private static Command by(Role role) {
        return new Command(
                new Actor("x", "SNgV", Optional.of("BGD"), Set.of(role)),
                Instant.parse("2023-01-05T02:00:00Z"),
                Optional.empty(),
                CommandKey.random());
    }
}
