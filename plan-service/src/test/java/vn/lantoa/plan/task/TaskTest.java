package vn.lantoa.plan.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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
import vn.lantoa.chassis.aggregate.Refusal;
import vn.lantoa.plan.events.TaskAssigned;
import vn.lantoa.plan.events.TaskCompleted;
import vn.lantoa.plan.events.TaskOverdue;
import vn.lantoa.plan.events.TaskReopened;

/** What a task decides. */
class TaskTest {

    private static final LocalDate DUE = LocalDate.of(2023, 3, 31);
    private static final List<Evidence> PAGE =
            List.of(new Evidence.Url(URI.create("https://x.vn/1"), Optional.empty()));

    private final Actor focal = actor("focal", "VPTTr", Role.FOCAL_POINT);
    private final Actor head = actor("unit-head", "HTQT", Role.UNIT_HEAD);
    private final Actor officer = actor("officer", "HTQT", Role.OFFICER);
    private final Actor stranger = actor("officer-ls", "LS-VHDN", Role.OFFICER);

    @Test
    void theFocalPointAssignsToAnyUnit() {
        Decision<Task> decision = Task.assign("t1", wanted("LS-VHDN"), on("2023-01-02", focal));

        assertThat(event(decision, TaskAssigned.class).task().unit()).isEqualTo("LS-VHDN");
    }

    @Test
    void aHeadAssignsInsideTheOwnUnitOnly() {
        assertThat(Task.assign("t1", wanted("HTQT"), on("2023-01-02", head)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(refusal(Task.assign("t1", wanted("LS-VHDN"), on("2023-01-02", head))).code())
                .isEqualTo("task.assign-not-allowed");
    }

    @Test
    void aTaskIsLateFromTheDayAfterItsDueDateAndThatIsToldOnce() {
        Task open = assigned();

        assertThat(open.passDueDate(on("2023-03-31", focal)))
                .isInstanceOf(Decision.Unchanged.class);
        Decision<Task> decision = open.passDueDate(on("2023-04-01", focal));

        assertThat(event(decision, TaskOverdue.class).since()).isEqualTo(LocalDate.of(2023, 4, 1));
        Task late = ((Decision.Accepted<Task>) decision).state();
        assertThat(late.status()).isEqualTo(Task.Status.ASSIGNED);
        assertThat(late.passDueDate(on("2023-04-02", focal)))
                .isInstanceOf(Decision.Unchanged.class);
        assertThat(late.overdueAfter()).isEmpty();
        assertThat(open.overdueAfter()).contains(DUE);
    }

    @Test
    void whatIsDoneIsNeverLate() {
        Decision<Task> done = assigned().complete(PAGE, on("2023-03-31", officer));
        Task task = ((Decision.Accepted<Task>) done).state();

        assertThat(task.overdueAfter()).isEmpty();
        assertThat(task.passDueDate(on("2023-05-01", focal)))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void anOfficerAssignsNothing() {
        assertThat(refusal(Task.assign("t1", wanted("HTQT"), on("2023-01-02", officer))).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    @Test
    void aCompletionCarriesTheDayInVietnamAndTheEvidence() {
        // 30 March 18:00 in Greenwich is 31 March 01:00 in Hà Nội.
        Command late = by(officer, Instant.parse("2023-03-30T18:00:00Z"));

        TaskCompleted told = event(assigned().complete(PAGE, late), TaskCompleted.class);

        assertThat(told.completedOn()).isEqualTo(DUE);
        assertThat(told.evidence()).hasSize(1);
        assertThat(told.task().status()).isEqualTo("COMPLETED");
    }

    @Test
    void withoutEvidenceNothingIsDone() {
        Refusal no = refusal(assigned().complete(List.of(), on("2023-03-01", officer)));

        assertThat(no.code()).isEqualTo("task.evidence-required");
        assertThat(no.faults()).extracting(f -> f.pointer()).containsExactly("/evidence");
    }

    @Test
    void aCompletionRepeatedChangesNothing() {
        assertThat(completed().complete(PAGE, on("2023-03-02", officer)))
                .isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void whoIsOfAnotherUnitMustNotLearnThatItExists() {
        assertThat(refusal(assigned().complete(PAGE, on("2023-03-01", stranger))).reason())
                .isEqualTo(Refusal.Reason.HIDDEN);
        assertThat(refusal(completed().reopen("x", on("2023-03-01", stranger))).reason())
                .isEqualTo(Refusal.Reason.HIDDEN);
    }

    @Test
    void theFocalPointSeesItButTheUnitDoesIt() {
        assertThat(refusal(assigned().complete(PAGE, on("2023-03-01", focal))).code())
                .isEqualTo("task.not-yours");
    }

    @Test
    void aReopeningCarriesWhatItTakesBack() {
        Decision<Task> decision = completed().reopen("thiếu đường dẫn", on("2023-03-05", head));

        TaskReopened told = event(decision, TaskReopened.class);
        assertThat(told.completedOn()).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(told.dueDate()).isEqualTo(DUE);
        assertThat(told.evidence()).hasSize(1);
        assertThat(told.task().status()).isEqualTo("STARTED");
        assertThat(state(decision).completion()).isEmpty();
    }

    @Test
    void anOfficerCannotReopen() {
        assertThat(refusal(completed().reopen("x", on("2023-03-05", officer))).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    @Test
    void onlyWhatIsCompletedIsReopened() {
        assertThat(refusal(assigned().reopen("x", on("2023-03-05", head))).code())
                .isEqualTo("task.not-completed");
    }

    @Test
    void whatIsCancelledStaysCancelled() {
        Task cancelled = state(assigned().cancel("bỏ", on("2023-02-01", focal)));

        assertThat(cancelled.cancel("bỏ", on("2023-02-02", focal)))
                .isInstanceOf(Decision.Unchanged.class);
        assertThat(refusal(cancelled.complete(PAGE, on("2023-02-02", officer))).code())
                .isEqualTo("task.cancelled");
        assertThat(refusal(cancelled.start(on("2023-02-02", officer))).code())
                .isEqualTo("task.cancelled");
    }

    @Test
    void whatIsCompletedIsNotCancelledBeforeItIsReopened() {
        assertThat(refusal(completed().cancel("bỏ", on("2023-03-02", focal))).code())
                .isEqualTo("task.completed");
    }

    private Task assigned() {
        return state(Task.assign("t1", wanted("HTQT"), on("2023-01-02", focal)));
    }

    private Task completed() {
        return state(assigned().complete(PAGE, on("2023-03-01", officer)));
    }

    private static Task.Assignment wanted(String unit) {
        return new Task.Assignment(
                "Đăng tin", unit, Optional.empty(), DUE, Optional.empty(), Optional.of("c7"));
    }

    private static Actor actor(String id, String unit, Role role) {
        return new Actor(id, "SNgV", Optional.of(unit), Set.of(role));
    }

    private static Command on(String day, Actor actor) {
        return by(actor, Instant.parse(day + "T03:00:00Z"));
    }

    private static Command by(Actor actor, Instant now) {
        return new Command(actor, now, Optional.empty(), CommandKey.random());
    }

    private static Task state(Decision<Task> decision) {
        return accepted(decision).state();
    }

    private static <E> E event(Decision<Task> decision, Class<E> type) {
        return type.cast(accepted(decision).event());
    }

    private static Decision.Accepted<Task> accepted(Decision<Task> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<Task>) decision;
    }

    private static Refusal refusal(Decision<Task> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<Task>) decision).refusal();
    }
}
