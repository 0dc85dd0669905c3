package vn.lantoa.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.task.Acting.DUE;
import static vn.lantoa.plan.task.Acting.FOCAL;
import static vn.lantoa.plan.task.Acting.HEAD;
import static vn.lantoa.plan.task.Acting.OFFICER;
import static vn.lantoa.plan.task.Acting.PAGE;
import static vn.lantoa.plan.task.Acting.STRANGER;
import static vn.lantoa.plan.task.Acting.assigned;
import static vn.lantoa.plan.task.Acting.at;
import static vn.lantoa.plan.task.Acting.complete;
import static vn.lantoa.plan.task.Acting.event;
import static vn.lantoa.plan.task.Acting.on;
import static vn.lantoa.plan.task.Acting.refusal;
import static vn.lantoa.plan.task.Acting.state;
import static vn.lantoa.plan.task.Acting.wanted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.plan.events.TaskAssigned;
import vn.lantoa.plan.events.TaskCompleted;
import vn.lantoa.plan.events.TaskOverdue;
import vn.lantoa.plan.events.TaskReopened;

/** What a task decides. */
class TaskTest {

    @Test
    void theFocalPointAssignsToAnyUnit() {
        Decision<Task> decision =
                Assigning.assign("t1", wanted("LS-VHDN"), on("2023-01-02", FOCAL));

        assertThat(event(decision, TaskAssigned.class).task().unit()).isEqualTo("LS-VHDN");
    }

    @Test
    void aHeadAssignsInsideTheOwnUnitOnly() {
        assertThat(Assigning.assign("t1", wanted("HTQT"), on("2023-01-02", HEAD)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(
                        refusal(Assigning.assign("t1", wanted("LS-VHDN"), on("2023-01-02", HEAD)))
                                .code())
                .isEqualTo("task.assign-not-allowed");
    }

    @Test
    void aTaskIsLateFromTheDayAfterItsDueDateAndThatIsToldOnce() {
        Task open = assigned();

        assertThat(open.passDueDate(on("2023-03-31", FOCAL)))
                .isInstanceOf(Decision.Unchanged.class);
        Decision<Task> decision = open.passDueDate(on("2023-04-01", FOCAL));

        assertThat(event(decision, TaskOverdue.class).since()).isEqualTo(LocalDate.of(2023, 4, 1));
        Task late = ((Decision.Accepted<Task>) decision).state();
        assertThat(late.status()).isEqualTo(Task.Status.ASSIGNED);
        assertThat(late.passDueDate(on("2023-04-02", FOCAL)))
                .isInstanceOf(Decision.Unchanged.class);
        assertThat(late.overdueAfter()).isEmpty();
        assertThat(open.overdueAfter()).contains(DUE);
    }

    @Test
    void whatIsDoneIsNeverLate() {
        Decision<Task> done = complete(assigned(), PAGE, on("2023-03-31", OFFICER));
        Task task = ((Decision.Accepted<Task>) done).state();

        assertThat(task.overdueAfter()).isEmpty();
        assertThat(task.passDueDate(on("2023-05-01", FOCAL)))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void anOfficerAssignsNothing() {
        assertThat(
                        refusal(Assigning.assign("t1", wanted("HTQT"), on("2023-01-02", OFFICER)))
                                .reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    @Test
    void aCompletionCarriesTheDayInVietnamAndTheEvidence() {
        // 30 March 18:00 in Greenwich is 31 March 01:00 in Hà Nội.
        Command late = at(OFFICER, Instant.parse("2023-03-30T18:00:00Z"));

        TaskCompleted told = event(complete(assigned(), PAGE, late), TaskCompleted.class);

        assertThat(told.completedOn()).isEqualTo(DUE);
        assertThat(told.evidence()).hasSize(1);
        assertThat(told.task().status()).isEqualTo("COMPLETED");
    }

    @Test
    void withoutEvidenceNothingIsDone() {
        Refusal no = refusal(complete(assigned(), List.of(), on("2023-03-01", OFFICER)));

        assertThat(no.code()).isEqualTo("task.evidence-required");
        assertThat(no.faults()).extracting(f -> f.pointer()).containsExactly("/evidence");
    }

    @Test
    void aCompletionRepeatedChangesNothing() {
        assertThat(complete(completed(), PAGE, on("2023-03-02", OFFICER)))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void whoIsOfAnotherUnitMustNotLearnThatItExists() {
        assertThat(refusal(complete(assigned(), PAGE, on("2023-03-01", STRANGER))).reason())
                .isEqualTo(Refusal.Reason.HIDDEN);
        assertThat(
                        refusal(Completing.reopen(completed(), "x", on("2023-03-01", STRANGER)))
                                .reason())
                .isEqualTo(Refusal.Reason.HIDDEN);
    }

    @Test
    void theFocalPointSeesItButTheUnitDoesIt() {
        assertThat(refusal(complete(assigned(), PAGE, on("2023-03-01", FOCAL))).code())
                .isEqualTo("task.not-yours");
    }

    @Test
    void aReopeningCarriesWhatItTakesBack() {
        Decision<Task> decision =
                Completing.reopen(completed(), "thiếu đường dẫn", on("2023-03-05", HEAD));

        TaskReopened told = event(decision, TaskReopened.class);
        assertThat(told.completedOn()).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(told.dueDate()).isEqualTo(DUE);
        assertThat(told.evidence()).hasSize(1);
        assertThat(told.task().status()).isEqualTo("STARTED");
        assertThat(state(decision).completion()).isEmpty();
    }

    @Test
    void anOfficerCannotReopen() {
        assertThat(refusal(Completing.reopen(completed(), "x", on("2023-03-05", OFFICER))).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    @Test
    void onlyWhatIsCompletedIsReopened() {
        assertThat(refusal(Completing.reopen(assigned(), "x", on("2023-03-05", HEAD))).code())
                .isEqualTo("task.not-completed");
    }

    @Test
    void whatIsCancelledStaysCancelled() {
        Task cancelled = state(assigned().cancel("bỏ", on("2023-02-01", FOCAL)));

        assertThat(cancelled.cancel("bỏ", on("2023-02-02", FOCAL)))
                .isInstanceOf(Decision.Unchanged.class);
        assertThat(refusal(complete(cancelled, PAGE, on("2023-02-02", OFFICER))).code())
                .isEqualTo("task.cancelled");
        assertThat(refusal(cancelled.start(on("2023-02-02", OFFICER))).code())
                .isEqualTo("task.cancelled");
    }

    @Test
    void whatIsCompletedIsNotCancelledBeforeItIsReopened() {
        assertThat(refusal(completed().cancel("bỏ", on("2023-03-02", FOCAL))).code())
                .isEqualTo("task.completed");
    }

    private static Task completed() {
        return state(complete(assigned(), PAGE, on("2023-03-01", OFFICER)));
    }
}
