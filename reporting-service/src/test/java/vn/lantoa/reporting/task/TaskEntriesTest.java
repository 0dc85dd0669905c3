package vn.lantoa.reporting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.plan.events.TaskAssigned;
import vn.lantoa.plan.events.TaskCancelled;
import vn.lantoa.plan.events.TaskCompleted;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskFacts;
import vn.lantoa.plan.events.TaskReassigned;
import vn.lantoa.plan.events.TaskReopened;
import vn.lantoa.plan.events.TaskRescheduled;
import vn.lantoa.plan.events.TaskReschedulingRequested;
import vn.lantoa.plan.events.TaskStarted;
import vn.lantoa.reporting.ledger.Entry;

/** What each event of a task books. */
class TaskEntriesTest {

    private static final LocalDate DUE = LocalDate.of(2023, 3, 31);
    private static final TaskFacts TASK =
            new TaskFacts(
                    "t-1",
                    "Đăng tin",
                    "HTQT",
                    Optional.empty(),
                    DUE,
                    Optional.of("plan-2023"),
                    Optional.of("c7"),
                    "ASSIGNED",
                    Optional.empty());
    private static final EventHead HEAD =
            new EventHead(
                    "t-1:4",
                    "TaskSomething",
                    "plan-service",
                    "t-1",
                    4,
                    Instant.parse("2023-03-20T02:00:00.123456789Z"),
                    "SNgV",
                    "focal",
                    Optional.empty());

    /** One line of what is expected. */
    private record Line(String id, String account, LocalDate day, long amount) {}

    @Test
    void anAssignedTaskIsDueOnItsDay() {
        assertThat(linesOf(new TaskAssigned(TASK)))
                .containsExactly(new Line("t-1:4#1", "task.due", DUE, 1));
    }

    @Test
    void aStartedTaskBooksNothing() {
        assertThat(linesOf(new TaskStarted(TASK))).isEmpty();
    }

    @Test
    void aTaskDoneOnItsLastDayIsOnTimeAndCountsOnTheDueDay() {
        assertThat(linesOf(new TaskCompleted(TASK, DUE, List.of(), Optional.empty())))
                .containsExactly(
                        new Line("t-1:4#1", "task.done", DUE, 1),
                        new Line("t-1:4#2", "task.done-on-time", DUE, 1));
    }

    @Test
    void aTaskDoneADayLateIsDoneButNotOnTime() {
        assertThat(linesOf(new TaskCompleted(TASK, DUE.plusDays(1), List.of(), Optional.empty())))
                .containsExactly(new Line("t-1:4#1", "task.done", DUE, 1));
    }

    @Test
    void reopeningTakesBackWhatWasOnTime() {
        assertThat(linesOf(reopened(DUE.minusDays(3), DUE)))
                .containsExactly(
                        new Line("t-1:4#1", "task.done", DUE, -1),
                        new Line("t-1:4#2", "task.done-on-time", DUE, -1));
    }

    @Test
    void reopeningTakesBackNoMoreThanWasBooked() {
        assertThat(linesOf(reopened(DUE.plusDays(1), DUE)))
                .containsExactly(new Line("t-1:4#1", "task.done", DUE, -1));
    }

    @Test
    void reopeningBooksOnTheDayOfWhatItReversesEvenIfTheTaskIsDueOnAnotherNow() {
        LocalDate dueThen = DUE.minusMonths(1);

        assertThat(linesOf(reopened(dueThen, dueThen))).extracting(Line::day).containsOnly(dueThen);
    }

    @Test
    void aCancelledTaskWasNeverDue() {
        assertThat(linesOf(new TaskCancelled(TASK, "Kế hoạch điều chỉnh")))
                .containsExactly(new Line("t-1:4#1", "task.due", DUE, -1));
    }

    @Test
    void aTaskThatWaitsForAnotherDayIsDueOnItsOwn() {
        assertThat(
                        linesOf(
                                new TaskReschedulingRequested(
                                        TASK, DUE.plusDays(9), "Chờ số liệu", "officer", false)))
                .isEmpty();
    }

    @Test
    void aRescheduledTaskIsDueOnTheNewDayInsteadOfTheOld() {
        LocalDate before = DUE.minusDays(20);

        assertThat(linesOf(rescheduled(before, Optional.empty())))
                .containsExactly(
                        new Line("t-1:4#1", "task.due", before, -1),
                        new Line("t-1:4#2", "task.due", DUE, 1));
    }

    @Test
    void whatIsDoneIsMeasuredByTheNewDay() {
        LocalDate before = DUE.minusDays(20);

        assertThat(linesOf(rescheduled(before, Optional.of(DUE))))
                .containsExactly(
                        new Line("t-1:4#1", "task.due", before, -1),
                        new Line("t-1:4#2", "task.due", DUE, 1),
                        new Line("t-1:4#3", "task.done", before, -1),
                        new Line("t-1:4#5", "task.done", DUE, 1),
                        new Line("t-1:4#6", "task.done-on-time", DUE, 1));
    }

    @Test
    void whatWasExpectedOfTheOldUnitIsExpectedOfTheNewOne() {
        assertThat(TaskEntries.booked(reassigned("LS-VHDN"), HEAD))
                .extracting(Entry::account, Entry::unit, Entry::amount)
                .containsExactly(tuple("task.due", "LS-VHDN", -1L), tuple("task.due", "HTQT", 1L));
    }

    @Test
    void anotherPersonOrSupportingUnitChangesNoFigure() {
        assertThat(linesOf(reassigned("HTQT"))).isEmpty();
    }

    private static TaskRescheduled rescheduled(LocalDate before, Optional<LocalDate> completedOn) {
        return new TaskRescheduled(TASK, before, "Chờ số liệu", Optional.empty(), completedOn);
    }

    private static TaskReassigned reassigned(String unitBefore) {
        return new TaskReassigned(
                TASK, unitBefore, Optional.empty(), List.of("VPTTr"), "Đăng tin", "Đổi phân công");
    }

    @Test
    void anEntryNamesItsEventItsDimensionsAndWhenItWasRecorded() {
        Entry entry = TaskEntries.booked(new TaskAssigned(TASK), HEAD).getFirst();

        assertThat(entry.organisation()).isEqualTo("SNgV");
        assertThat(entry.subject()).isEqualTo("t-1");
        assertThat(entry.unit()).isEqualTo("HTQT");
        assertThat(entry.plan()).contains("plan-2023");
        assertThat(entry.topic()).contains("c7");
        assertThat(entry.eventId()).isEqualTo("t-1:4");
        assertThat(entry.eventType()).isEqualTo("TaskSomething");
        assertThat(entry.recordedAt()).isEqualTo("2023-03-20T02:00:00.123Z");
        assertThat(entry.balance()).isEqualTo("SNgV/2023-03-31/task.due/HTQT/plan-2023/c7");
    }

    private static TaskReopened reopened(LocalDate completedOn, LocalDate dueDate) {
        return new TaskReopened(
                TASK,
                "Minh chứng không mở được",
                completedOn,
                dueDate,
                List.of(),
                Optional.empty());
    }

    private static List<Line> linesOf(TaskEvent event) {
        return TaskEntries.booked(event, HEAD).stream()
                .map(e -> new Line(e.id(), e.account(), e.day(), e.amount()))
                .toList();
    }
}
