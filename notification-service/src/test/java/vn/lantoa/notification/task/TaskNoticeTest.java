package vn.lantoa.notification.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.Notice;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.TaskAssigned;
import vn.lantoa.plan.events.TaskCancelled;
import vn.lantoa.plan.events.TaskCompleted;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskFacts;
import vn.lantoa.plan.events.TaskOverdue;
import vn.lantoa.plan.events.TaskReopened;
import vn.lantoa.plan.events.TaskStarted;

/** Which notice an event of a task makes, and for whom. */
class TaskNoticeTest {

    private static final LocalDate DUE = LocalDate.of(2023, 3, 31);
    private static final LocalDate DONE = LocalDate.of(2023, 3, 20);
    private static final Address HEAD = new Address("unit:HTQT:UNIT_HEAD");
    private static final Address OFFICERS = new Address("unit:HTQT:OFFICER");
    private static final Address OFFICER = new Address("staff:officer");

    @Test
    void anAssignmentIsToldToTheAssigneeAndTheUnitsHead() {
        assertThat(audience(new TaskAssigned(task(Optional.of("officer")))))
                .containsExactly(OFFICER, HEAD);
    }

    @Test
    void anAssignmentToTheUnitIsToldToItsOfficersAndHead() {
        assertThat(audience(new TaskAssigned(task(Optional.empty()))))
                .containsExactly(OFFICERS, HEAD);
    }

    @Test
    void aStartIsToldToNobody() {
        assertThat(TaskNotice.of(new TaskStarted(task(Optional.of("officer"))))).isEmpty();
    }

    @Test
    void anOverdueTaskIsToldToWhoeverHasToDoItAndTheHead() {
        assertThat(audience(overdue(Optional.of("officer")))).containsExactly(OFFICER, HEAD);
        assertThat(audience(overdue(Optional.empty()))).containsExactly(OFFICERS, HEAD);
    }

    @Test
    void aCompletionIsToldToTheUnitsHead() {
        assertThat(audience(new TaskCompleted(task(Optional.of("officer")), DONE, List.of())))
                .containsExactly(HEAD);
    }

    @Test
    void aReopeningIsToldToWhoeverHasToGoOnAndTheHead() {
        assertThat(audience(reopened(Optional.of("officer")))).containsExactly(OFFICER, HEAD);
        assertThat(audience(reopened(Optional.empty()))).containsExactly(OFFICERS, HEAD);
    }

    @Test
    void aCancellationIsToldToWhoeverNeedNotGoOnAndTheHead() {
        assertThat(audience(new TaskCancelled(task(Optional.of("officer")), "Điều chỉnh")))
                .containsExactly(OFFICER, HEAD);
        assertThat(audience(new TaskCancelled(task(Optional.empty()), "Điều chỉnh")))
                .containsExactly(OFFICERS, HEAD);
    }

    @Test
    void aNoticeSaysWhatItsTextMentions() {
        Arguments said = TaskNotice.of(reopened(Optional.empty())).orElseThrow().arguments();

        assertThat(said)
                .isEqualTo(
                        Arguments.titled("Đăng tin")
                                .unit("HTQT")
                                .dueDate(DUE)
                                .completedOn(DONE)
                                .reason("Thiếu minh chứng")
                                .build());
    }

    @Test
    void aNoticesIdIsTheSameAtEveryDelivery() {
        Telling notice = TaskNotice.of(new TaskAssigned(task(Optional.empty()))).orElseThrow();

        Notice first = notice.under(head(), Instant.parse("2023-02-01T01:00:00Z"));
        Notice again = notice.under(head(), Instant.parse("2024-02-01T01:00:00Z"));

        assertThat(first.id()).isEqualTo("t1:1-task-assigned").isEqualTo(again.id());
    }

    @Test
    void anEventWithoutAUnitIsRefusedRatherThanAddressedToNobody() {
        TaskFacts nowhere =
                new TaskFacts(
                        "t1",
                        "Đăng tin",
                        " ",
                        Optional.empty(),
                        DUE,
                        Optional.empty(),
                        Optional.empty(),
                        "ASSIGNED");

        assertThatThrownBy(() -> TaskNotice.of(new TaskAssigned(nowhere)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Address> audience(TaskEvent event) {
        return TaskNotice.of(event).orElseThrow().audience();
    }

    private static TaskOverdue overdue(Optional<String> assignee) {
        return new TaskOverdue(task(assignee), DUE.plusDays(1));
    }

    private static TaskReopened reopened(Optional<String> assignee) {
        return new TaskReopened(task(assignee), "Thiếu minh chứng", DONE, DUE, List.of());
    }

    private static TaskFacts task(Optional<String> assignee) {
        return new TaskFacts(
                "t1",
                "Đăng tin",
                "HTQT",
                assignee,
                DUE,
                Optional.empty(),
                Optional.empty(),
                "ASSIGNED");
    }

    private static EventHead head() {
        return new EventHead(
                "t1:1",
                "TaskAssigned",
                "plan-service",
                "t1",
                1,
                Instant.parse("2023-02-01T01:00:00Z"),
                "SNgV",
                "focal",
                Optional.empty());
    }
}
