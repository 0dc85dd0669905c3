package vn.lantoa.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.task.Acting.DUE;
import static vn.lantoa.plan.task.Acting.FOCAL;
import static vn.lantoa.plan.task.Acting.HEAD;
import static vn.lantoa.plan.task.Acting.LEADER;
import static vn.lantoa.plan.task.Acting.OFFICER;
import static vn.lantoa.plan.task.Acting.PAGE;
import static vn.lantoa.plan.task.Acting.STRANGER;
import static vn.lantoa.plan.task.Acting.actor;
import static vn.lantoa.plan.task.Acting.assigned;
import static vn.lantoa.plan.task.Acting.assignedInUnit;
import static vn.lantoa.plan.task.Acting.complete;
import static vn.lantoa.plan.task.Acting.event;
import static vn.lantoa.plan.task.Acting.on;
import static vn.lantoa.plan.task.Acting.refusal;
import static vn.lantoa.plan.task.Acting.state;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.TaskOverdue;
import vn.lantoa.plan.events.TaskRescheduled;
import vn.lantoa.plan.events.TaskReschedulingRequested;

/** How a due date is changed, and by whom. */
class DueDatesTest {

    private static final LocalDate LATER = LocalDate.of(2023, 4, 15);

    @Test
    void theUnitAsksAndTheDateHoldsUntilItIsDecided() {
        Decision<Task> asked = asked(assigned());

        assertThat(event(asked, TaskReschedulingRequested.class).dueDate()).isEqualTo(LATER);
        assertThat(event(asked, TaskReschedulingRequested.class).decidedInUnit()).isFalse();
        assertThat(state(asked).dueDate()).isEqualTo(DUE);
        assertThat(state(asked).overdueAfter()).contains(DUE);
    }

    @Test
    void whatWasGivenAcrossUnitsIsTheFocalPointsOrALeadersToMove() {
        Task asked = state(asked(assigned()));

        assertThat(refusal(approved(asked, HEAD)).code())
                .isEqualTo("task.rescheduling-not-allowed");
        assertThat(state(approved(asked, LEADER)).dueDate()).isEqualTo(LATER);
        TaskRescheduled told = event(approved(asked, FOCAL), TaskRescheduled.class);
        assertThat(told.dueDateBefore()).isEqualTo(DUE);
        assertThat(told.task().dueDate()).isEqualTo(LATER);
        assertThat(told.requester()).contains("officer");
    }

    @Test
    void whatAHeadGaveTheHeadMovesButNeverOnTheOwnRequest() {
        Task officersWish = state(asked(assignedInUnit()));
        Task headsWish =
                state(DueDates.reschedule(assignedInUnit(), LATER, "x", on("2023-03-01", HEAD)));

        assertThat(state(approved(officersWish, HEAD)).dueDate()).isEqualTo(LATER);
        assertThat(refusal(approved(headsWish, HEAD)).code()).isEqualTo("task.rescheduling-own");
        assertThat(state(approved(headsWish, FOCAL)).dueDate()).isEqualTo(LATER);
    }

    @Test
    void anOfficerDecidesNothingAndAStrangerSeesNothing() {
        Task asked = state(asked(assignedInUnit()));
        Actor colleague = actor("officer-2", "HTQT", Role.OFFICER);

        assertThat(refusal(approved(asked, colleague)).code())
                .isEqualTo("task.rescheduling-not-allowed");
        assertThat(refusal(approved(asked, STRANGER)).code()).isEqualTo("not-found");
        assertThat(refusal(asked(assigned(), STRANGER)).code()).isEqualTo("not-found");
    }

    @Test
    void theFocalPointMovesItAtOnceAndWhatWaitedIsAnswered() {
        Task asked = state(asked(assigned()));

        Decision<Task> moved =
                DueDates.reschedule(asked, LATER.plusDays(5), "x", on("2023-03-02", FOCAL));

        assertThat(state(moved).dueDate()).isEqualTo(LATER.plusDays(5));
        assertThat(state(moved).dates().request()).isEmpty();
        assertThat(event(moved, TaskRescheduled.class).requester()).contains("officer");
    }

    @Test
    void anOverdueTaskIsThatNoMoreAndOnceAgainByTheNewDate() {
        Task late = state(assigned().passDueDate(on("2023-04-01", FOCAL)));

        Task moved = state(DueDates.reschedule(late, LATER, "x", on("2023-04-02", FOCAL)));

        assertThat(moved.overdueSince()).isEmpty();
        assertThat(moved.passDueDate(on("2023-04-15", FOCAL)))
                .isInstanceOf(Decision.Unchanged.class);
        Decision<Task> again = moved.passDueDate(on("2023-04-16", FOCAL));
        assertThat(event(again, TaskOverdue.class).since()).isEqualTo(LATER.plusDays(1));
        assertThat(state(again).passDueDate(on("2023-04-17", FOCAL)))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void aRequestOutlivesTheCompletionWhichIsThenMeasuredByTheNewDate() {
        Task asked = state(asked(assigned()));
        Task done = state(complete(asked, PAGE, on("2023-04-03", OFFICER)));

        Decision<Task> granted = approved(done, FOCAL);

        assertThat(done.onTime()).contains(false);
        assertThat(state(granted).onTime()).contains(true);
        assertThat(event(granted, TaskRescheduled.class).completedOn())
                .contains(LocalDate.of(2023, 4, 3));
    }

    @Test
    void aCancellationLeavesNothingToDecide() {
        Task cancelled = state(state(asked(assigned())).cancel("Bỏ", on("2023-03-02", FOCAL)));

        assertThat(refusal(approved(cancelled, FOCAL)).code()).isEqualTo("task.no-rescheduling");
        assertThat(cancelled.dates().past())
                .extracting(past -> past.end())
                .containsExactly(Rescheduling.End.LAPSED);
    }

    @Test
    void aRejectionSaysWhyAndTheUnitMayAskAgain() {
        Task kept =
                state(DueDates.reject(state(asked(assigned())), "Gấp", on("2023-03-02", FOCAL)));

        assertThat(kept.dueDate()).isEqualTo(DUE);
        assertThat(kept.dates().past().getFirst().reason()).isEqualTo("Gấp");
        assertThat(asked(kept)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void oneRequestWaitsAtATimeAndNoneIsForThePast() {
        Task asked = state(asked(assigned()));

        assertThat(
                        refusal(
                                        DueDates.reschedule(
                                                asked,
                                                LATER.plusDays(1),
                                                "x",
                                                on("2023-03-01", OFFICER)))
                                .code())
                .isEqualTo("task.rescheduling-pending");
        assertThat(
                        refusal(
                                        DueDates.reschedule(
                                                assigned(),
                                                LocalDate.of(2023, 2, 28),
                                                "x",
                                                on("2023-03-01", OFFICER)))
                                .faults())
                .extracting(fault -> fault.code())
                .containsExactly("task.due-date-past");
    }

    @Test
    void onlyTheLastTwentyDecisionsAreKept() {
        Task task = assigned();
        for (int i = 1; i <= 25; i++) {
            task =
                    state(
                            DueDates.reschedule(
                                    task, DUE.plusDays(i), "lần " + i, on("2023-03-01", FOCAL)));
        }

        assertThat(task.dates().past()).hasSize(20);
        assertThat(task.dates().past().getLast().reason()).isEqualTo("lần 25");
    }

    private static Decision<Task> asked(Task task) {
        return asked(task, OFFICER);
    }

    private static Decision<Task> asked(Task task, Actor actor) {
        return DueDates.reschedule(task, LATER, "Chờ số liệu", on("2023-03-01", actor));
    }

    private static Decision<Task> approved(Task task, Actor actor) {
        return DueDates.approve(task, Optional.empty(), on("2023-03-02", actor));
    }
}
