package vn.lantoa.reporting.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.plan.events.TaskAssigned;
import vn.lantoa.plan.events.TaskCancelled;
import vn.lantoa.plan.events.TaskCompleted;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskFacts;
import vn.lantoa.plan.events.TaskOverdue;
import vn.lantoa.plan.events.TaskReopened;
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
            case TaskAssigned(var task) -> List.of(due(head, task, +1));
            case TaskStarted(var task) -> List.of();
            // Being late changes no figure: on time or not is known from the completion.
            case TaskOverdue(var task, var since) -> List.of();
            case TaskCompleted(var task, var completedOn, var evidence) ->
                    done(head, task, completedOn, task.dueDate(), +1);
            // Takes back exactly what the completion booked: by the days it was booked by.
            case TaskReopened(var task, var reason, var completedOn, var dueDate, var evidence) ->
                    done(head, task, completedOn, dueDate, -1);
            case TaskCancelled(var task, var reason) -> List.of(due(head, task, -1));
        };
    }

    private static Entry due(EventHead head, TaskFacts task, long amount) {
        return Entry.of(head, 1, DUE, task.dueDate(), by(task), amount);
    }

    private static List<Entry> done(
            EventHead head, TaskFacts task, LocalDate completedOn, LocalDate dueDate, long amount) {
        Entry done = Entry.of(head, 1, DONE, dueDate, by(task), amount);
        if (completedOn.isAfter(dueDate)) {
            return List.of(done);
        }
        return List.of(done, Entry.of(head, 2, DONE_ON_TIME, dueDate, by(task), amount));
    }

    private static Entry.Dimensions by(TaskFacts task) {
        return new Entry.Dimensions(task.unit(), task.plan(), task.topic());
    }
}
