package vn.lantoa.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.task.Acting.DUE;
import static vn.lantoa.plan.task.Acting.FOCAL;
import static vn.lantoa.plan.task.Acting.HEAD;
import static vn.lantoa.plan.task.Acting.OFFICER;
import static vn.lantoa.plan.task.Acting.STRANGER;
import static vn.lantoa.plan.task.Acting.assigned;
import static vn.lantoa.plan.task.Acting.assignedInUnit;
import static vn.lantoa.plan.task.Acting.event;
import static vn.lantoa.plan.task.Acting.on;
import static vn.lantoa.plan.task.Acting.refusal;
import static vn.lantoa.plan.task.Acting.state;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.plan.events.TaskRevised;

/** Several things of a task changed at once, and who may do that. */
class RevisingTest {

    private static final TaskRevision NOTHING = revision("", "", Optional.empty(), "");
    private static final LocalDate LATER = LocalDate.of(2023, 4, 28);
    private static final TaskRevision PERSON = revision("", "", Optional.empty(), "officer-2");
    private static final TaskRevision ALL = revision("Khác", "LS-VHDN", Optional.of(LATER), "");

    @Test
    void allOfItIsOneEventWithTheFactsBefore() {
        Task task = assigned("LS-VHDN");

        Decision<Task> decision = Revising.revise(task, ALL, on("2023-02-01", FOCAL));

        Task after = state(decision);
        assertThat(after.unit()).isEqualTo("LS-VHDN");
        assertThat(after.details().supportingUnits()).isEmpty();
        assertThat(after.dates().past())
                .extracting(Rescheduling.Past::end, Rescheduling.Past::from)
                .containsExactly(Tuple.tuple(Rescheduling.End.DIRECT, DUE));
        assertThat(event(decision, TaskRevised.class))
                .isEqualTo(new TaskRevised(after.facts(), task.facts(), "Theo bảng"));
    }

    @Test
    void anOverdueTaskWithANewDateIsNotOverdueAnyMore() {
        Task late = state(assigned().passDueDate(on("2023-04-01", FOCAL)));

        Task after =
                state(
                        Revising.revise(
                                late,
                                revision("", "", Optional.of(LATER), ""),
                                on("2023-04-03", FOCAL)));

        assertThat(after.overdueSince()).isEmpty();
        assertThat(after.overdueAfter()).contains(LATER);
    }

    @Test
    void aDateInThePastIsRefused() {
        TaskRevision past = revision("", "", Optional.of(LocalDate.of(2023, 1, 31)), "");

        assertThat(refusal(Revising.revise(assigned(), past, on("2023-02-01", FOCAL))).faults())
                .extracting(fault -> fault.pointer())
                .containsExactly("/dueDate");
    }

    @Test
    void nothingElseIsNothingNew() {
        assertThat(Revising.revise(assigned(), NOTHING, on("2023-02-01", FOCAL)))
                .isEqualTo(Decision.unchanged());
    }

    @Test
    void aHeadChangesThePersonAndOfOwnTasksTheRestButNeverUnits() {
        Command head = on("2023-02-01", HEAD);
        TaskRevision title = revision("Khác", "", Optional.empty(), "");

        assertThat(state(Revising.revise(assigned(), PERSON, head)).assignee())
                .contains("officer-2");
        assertThat(state(Revising.revise(assignedInUnit(), title, head)).title()).isEqualTo("Khác");
        assertThat(refusal(Revising.revise(assigned(), title, head)).code())
                .isEqualTo("task.revise-not-allowed");
        assertThat(refusal(Revising.revise(assignedInUnit(), ALL, head)).code())
                .isEqualTo("task.revise-not-allowed");
    }

    @Test
    void anOfficerMayNotAndAStrangerDoesNotLearnOfIt() {
        assertThat(refusal(Revising.revise(assigned(), PERSON, on("2023-02-01", OFFICER))).code())
                .isEqualTo("task.revise-not-allowed");
        assertThat(
                        refusal(Revising.revise(assigned(), PERSON, on("2023-02-01", STRANGER)))
                                .reason())
                .isEqualTo(Refusal.Reason.HIDDEN);
    }

    @Test
    void aCancelledTaskStaysAsItIs() {
        Task cancelled = state(assigned().cancel("Thôi", on("2023-02-01", FOCAL)));

        assertThat(refusal(Revising.revise(cancelled, ALL, on("2023-02-02", FOCAL))).code())
                .isEqualTo("task.cancelled");
    }

    private static TaskRevision revision(
            String title, String unit, Optional<LocalDate> dueDate, String assignee) {
        return new TaskRevision(
                Optional.of(title).filter(text -> !text.isEmpty()),
                Optional.of(unit).filter(text -> !text.isEmpty()),
                Optional.of(assignee).filter(text -> !text.isEmpty()),
                Optional.empty(),
                dueDate,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Theo bảng");
    }
}
