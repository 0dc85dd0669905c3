package vn.lantoa.reporting.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.plan.events.TaskAssigned;
import vn.lantoa.plan.events.TaskCancelled;
import vn.lantoa.plan.events.TaskCompleted;
import vn.lantoa.plan.events.TaskContributed;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskFacts;
import vn.lantoa.plan.events.TaskOverdue;
import vn.lantoa.plan.events.TaskReassigned;
import vn.lantoa.plan.events.TaskReopened;
import vn.lantoa.plan.events.TaskRescheduled;
import vn.lantoa.plan.events.TaskReschedulingRejected;
import vn.lantoa.plan.events.TaskReschedulingRequested;
import vn.lantoa.plan.events.TaskRevised;
import vn.lantoa.plan.events.TaskStarted;
import vn.lantoa.reporting.ledger.Balances;
import vn.lantoa.reporting.ledger.Booking;
import vn.lantoa.reporting.ledger.Entry;

/**
 * Books tasks. All of a task's entries stand on its due day, whenever it was done: so a ratio's
 * numerator and denominator count the same tasks, whatever the period.
 */
@Component
final class TaskEntries extends Booking<TaskEvent> {

    /** Tasks to be done by the day. */
    static final String DUE = "task.due";

    /** Those of them that are done. */
    static final String DONE = "task.done";

    /** Those of them that were done by the day. */
    static final String DONE_ON_TIME = "task.done-on-time";

    TaskEntries(Balances balances) {
        super(TaskEvent.class, balances);
    }

    @Override
    public List<Entry> entries(TaskEvent event, EventHead head) {
        return booked(event, head);
    }

    /** What an event books, and nothing else: it depends on nothing but the event. */
    static List<Entry> booked(TaskEvent event, EventHead head) {
        return switch (event) {
            case TaskAssigned(var task) ->
                    List.of(Entry.of(head, 1, DUE, task.dueDate(), by(task), +1));
            case TaskStarted(var task) -> List.of();
            case TaskContributed contributed -> List.of();
            // Being late changes no figure: on time or not is known from the completion.
            case TaskOverdue(var task, var since) -> List.of();
            // What is asked for holds once it is granted, and is then told as rescheduled.
            case TaskReschedulingRequested asked -> List.of();
            case TaskReschedulingRejected refused -> List.of();
            case TaskRescheduled moved ->
                    moved(head, moved.task(), moved.dueDateBefore(), moved.completedOn());
            case TaskReassigned reassigned ->
                    reassigned(head, reassigned.task(), reassigned.unitBefore());
            case TaskRevised(var task, var before, var reason) -> revised(head, task, before);
            case TaskCompleted done ->
                    done(head, 1, done.task(), done.completedOn(), done.task().dueDate(), +1);
            // Takes back exactly what the completion booked: by the days it was booked by.
            case TaskReopened taken ->
                    done(head, 1, taken.task(), taken.completedOn(), taken.dueDate(), -1);
            case TaskCancelled(var task, var reason) ->
                    List.of(Entry.of(head, 1, DUE, task.dueDate(), by(task), -1));
        };
    }

    /** All of it stands on the new day; what is done is measured by that. */
    private static List<Entry> moved(
            EventHead head, TaskFacts task, LocalDate before, Optional<LocalDate> completedOn) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of(head, 1, DUE, before, by(task), -1));
        entries.add(Entry.of(head, 2, DUE, task.dueDate(), by(task), +1));
        completedOn.ifPresent(
                on -> {
                    entries.addAll(done(head, 3, task, on, before, -1));
                    entries.addAll(done(head, 5, task, on, task.dueDate(), +1));
                });
        return entries;
    }

    /** Only the lead unit's are counted; a task that is done is not given to others. */
    private static List<Entry> reassigned(EventHead head, TaskFacts task, String unitBefore) {
        if (task.unit().equals(unitBefore)) {
            return List.of();
        }
        Entry.Dimensions before = new Entry.Dimensions(unitBefore, task.plan(), task.topic());
        return List.of(
                Entry.of(head, 1, DUE, task.dueDate(), before, -1),
                Entry.of(head, 2, DUE, task.dueDate(), by(task), +1));
    }

    /** A task that is done is not revised: only what is due can stand elsewhere. */
    private static List<Entry> revised(EventHead head, TaskFacts task, TaskFacts before) {
        if (task.dueDate().equals(before.dueDate()) && by(task).equals(by(before))) {
            return List.of();
        }
        return List.of(
                Entry.of(head, 1, DUE, before.dueDate(), by(before), -1),
                Entry.of(head, 2, DUE, task.dueDate(), by(task), +1));
    }

    /** The {@code n}-th entry, and the next one when it was on time. */
    private static List<Entry> done(
            EventHead head,
            int n,
            TaskFacts task,
            LocalDate completedOn,
            LocalDate dueDate,
            long amount) {
        Entry done = Entry.of(head, n, DONE, dueDate, by(task), amount);
        return completedOn.isAfter(dueDate)
                ? List.of(done)
                : List.of(done, Entry.of(head, n + 1, DONE_ON_TIME, dueDate, by(task), amount));
    }

    private static Entry.Dimensions by(TaskFacts task) {
        return new Entry.Dimensions(task.unit(), task.plan(), task.topic());
    }
}
