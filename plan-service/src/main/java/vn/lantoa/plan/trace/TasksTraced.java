package vn.lantoa.plan.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Replica;
import vn.lantoa.plan.events.TaskCompleted;
import vn.lantoa.plan.events.TaskDetails;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskFacts;

/**
 * Keeps what a task delivers and by what its completion was proved: after a completion no event
 * comes but one that takes it back.
 */
@Component
final class TasksTraced implements Replica<TaskEvent, TracedItem> {

    @Override
    public Class<TaskEvent> listensTo() {
        return TaskEvent.class;
    }

    @Override
    public String collection() {
        return TracedItems.COLLECTION;
    }

    @Override
    public TracedItem copy(TaskEvent event, EventHead head) {
        TaskFacts task = event.task();
        Optional<TaskCompleted> done =
                event instanceof TaskCompleted completed
                        ? Optional.of(completed)
                        : Optional.empty();
        Optional<LocalDate> on = done.map(TaskCompleted::completedOn);
        return new TracedItem(
                task.id(),
                head.sequence(),
                head.organisation(),
                TracedItem.Kind.TASK,
                task.title(),
                task.plan().stream().toList(),
                task.plan().stream()
                        .flatMap(
                                plan ->
                                        task.topic().stream()
                                                .map(code -> TracedItem.topic(plan, code)))
                        .toList(),
                List.of(),
                task.details().flatMap(TaskDetails::deliverable),
                on,
                task.status(),
                Optional.of("/tasks/" + task.id()),
                done.map(TaskCompleted::evidence).orElse(List.of()).stream()
                        .map(TracedItem.Proof::of)
                        .toList());
    }
}
