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
import vn.lantoa.plan.events.TaskContributed;
import vn.lantoa.plan.events.TaskDetails;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskFacts;
import vn.lantoa.plan.events.TaskOverdue;
import vn.lantoa.plan.events.TaskReassigned;
import vn.lantoa.plan.events.TaskReopened;
import vn.lantoa.plan.events.TaskRescheduled;
import vn.lantoa.plan.events.TaskReschedulingRejected;
import vn.lantoa.plan.events.TaskReschedulingRequested;
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
        assertThat(
                        audience(
                                new TaskCompleted(
                                        task(Optional.of("officer")),
                                        DONE,
                                        List.of(),
                                        Optional.empty())))
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
    void theUnitsThatHelpAreToldOfAnAssignmentToo() {
        assertThat(audience(new TaskAssigned(helpedBy("VPTTr"))))
                .containsExactly(
                        OFFICER,
                        HEAD,
                        new Address("unit:VPTTr:UNIT_HEAD"),
                        new Address("unit:VPTTr:OFFICER"));
    }

    @Test
    void aTaskOfASeriesIsNotToldOfByItself() {
        assertThat(TaskNotice.of(new TaskAssigned(with(Optional.of("series-1"), List.of()))))
                .isEmpty();
    }

    @Test
    void whatAUnitContributedIsToldToWhoeverHasToDoTheTask() {
        assertThat(
                        audience(
                                new TaskContributed(
                                        helpedBy("VPTTr"), "VPTTr", "anh", "Đã viết", List.of())))
                .containsExactly(OFFICER);
    }

    @Test
    void anotherDueDateIsAskedOfWhoeverDecides() {
        assertThat(audience(asked(true))).containsExactly(HEAD);
        assertThat(audience(asked(false))).containsExactly(new Address("organisation:FOCAL_POINT"));
    }

    @Test
    void aRefusedDueDateIsToldToWhoAskedForIt() {
        assertThat(
                        audience(
                                new TaskReschedulingRejected(
                                        task(Optional.empty()), DUE.plusDays(9), "officer", "Gấp")))
                .containsExactly(OFFICER);
    }

    @Test
    void anotherDueDateIsToldToAllWhoWorkOnItAndToWhoAskedForIt() {
        assertThat(
                        audience(
                                new TaskRescheduled(
                                        helpedBy("VPTTr"),
                                        DUE,
                                        "Chờ số liệu",
                                        Optional.of("asker"),
                                        Optional.empty())))
                .containsExactly(
                        OFFICER,
                        HEAD,
                        new Address("unit:VPTTr:UNIT_HEAD"),
                        new Address("unit:VPTTr:OFFICER"),
                        new Address("staff:asker"));
    }

    @Test
    void aReassignmentIsToldToWhoeverHasItAndWhoeverHadIt() {
        Telling told =
                TaskNotice.of(
                                new TaskReassigned(
                                        task(Optional.of("officer")),
                                        "LS-VHDN",
                                        Optional.empty(),
                                        List.of("VPTTr"),
                                        "Đăng tin",
                                        "Điều chỉnh"))
                        .orElseThrow();

        assertThat(told.audience())
                .containsExactly(
                        OFFICER,
                        HEAD,
                        new Address("unit:LS-VHDN:OFFICER"),
                        new Address("unit:LS-VHDN:UNIT_HEAD"),
                        new Address("unit:VPTTr:UNIT_HEAD"),
                        new Address("unit:VPTTr:OFFICER"));
        assertThat(told.arguments().unitBefore()).contains("LS-VHDN");
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
                        "ASSIGNED",
                        Optional.empty());

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
        return new TaskReopened(
                task(assignee), "Thiếu minh chứng", DONE, DUE, List.of(), Optional.empty());
    }

    private static TaskReschedulingRequested asked(boolean decidedInUnit) {
        return new TaskReschedulingRequested(
                task(Optional.of("officer")),
                DUE.plusDays(9),
                "Chờ số liệu",
                "officer",
                decidedInUnit);
    }

    private static TaskFacts helpedBy(String... units) {
        return with(Optional.empty(), List.of(units));
    }

    private static TaskFacts with(Optional<String> series, List<String> supportingUnits) {
        TaskFacts plain = task(Optional.of("officer"));
        return new TaskFacts(
                plain.id(),
                plain.title(),
                plain.unit(),
                plain.assignee(),
                plain.dueDate(),
                plain.plan(),
                plain.topic(),
                plain.status(),
                Optional.of(
                        new TaskDetails(
                                supportingUnits,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                series,
                                Optional.empty())));
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
                "ASSIGNED",
                Optional.empty());
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
