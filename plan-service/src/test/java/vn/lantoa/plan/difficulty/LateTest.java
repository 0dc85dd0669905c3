package vn.lantoa.plan.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.DifficultyDecisionOverdue;
import vn.lantoa.plan.events.DifficultyUnattended;

/** What the clock makes of reports nobody takes up and of decisions that are not taken. */
class LateTest {

    private static final LocalDate DAY = LocalDate.parse("2023-03-10");

    @Test
    void aReportIsUnattendedOnceAfterItsLastDayHoweverLateTheClockLooks() {
        Difficulty reported = reported();

        assertThat(Reporting.passAttention(reported, on("2023-03-10T16:59:00Z", Role.FOCAL_POINT)))
                .isEqualTo(Decision.unchanged());
        Decision<Difficulty> late =
                Reporting.passAttention(reported, on("2023-07-01T01:00:00Z", Role.FOCAL_POINT));

        DifficultyUnattended told = (DifficultyUnattended) accepted(late).event();
        assertThat(told.since()).isEqualTo("2023-03-11");
        assertThat(accepted(late).state().unattendedAfter()).isEmpty();
    }

    @Test
    void aDecisionIsOverdueOnceAfterItsLastDay() {
        Command focal = on("2023-03-06T02:00:00Z", Role.FOCAL_POINT);
        Difficulty taken = accepted(Consolidation.alone(reported(), focal)).state();
        Difficulty asked = accepted(Settlement.escalate(taken, DAY, focal)).state();

        assertThat(asked.unattendedAfter()).isEmpty();
        assertThat(Settlement.passDecideBy(asked, on("2023-03-10T16:59:00Z", Role.LEADER)))
                .isEqualTo(Decision.unchanged());
        Decision<Difficulty> late =
                Settlement.passDecideBy(asked, on("2023-03-10T17:00:00Z", Role.LEADER));

        DifficultyDecisionOverdue told = (DifficultyDecisionOverdue) accepted(late).event();
        assertThat(told.since()).isEqualTo("2023-03-11");
        assertThat(accepted(late).state().overdueAfter()).isEmpty();
    }

    private static Difficulty reported() {
        Account account =
                new Account(
                        "Thiếu kinh phí",
                        "Thiếu kinh phí làm video",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        return accepted(
                        Reporting.report(
                                "d1",
                                account,
                                new Reporter("HTQT", "officer", Optional.empty()),
                                DAY,
                                List.of(),
                                on("2023-03-03T02:00:00Z", Role.OFFICER)))
                .state();
    }

    private static Decision.Accepted<Difficulty> accepted(Decision<Difficulty> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<Difficulty>) decision;
    }

    private static Command on(String moment, Role role) {
        return new Command(
                new Actor("somebody", "SNgV", Optional.of("HTQT"), Set.of(role)),
                Instant.parse(moment),
                Optional.empty(),
                CommandKey.random());
    }
}
