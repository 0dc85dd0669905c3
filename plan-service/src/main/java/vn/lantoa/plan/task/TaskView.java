package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.events.EvidenceFacts;

/** A task as programs see it. */
record TaskView(
        String id,
        String title,
        String unit,
        Optional<String> assignee,
        LocalDate dueDate,
        Optional<String> plan,
        Optional<String> topic,
        Task.Status status,
        Optional<CompletionView> completion,
        Optional<LocalDate> overdueSince,
        long version,
        OffsetDateTime changedAt) {

    record CompletionView(LocalDate on, boolean onTime, List<EvidenceFacts> evidence) {}

    static TaskView of(Stored<Task> stored) {
        Task task = stored.state();
        return new TaskView(
                task.id(),
                task.title(),
                task.unit(),
                task.assignee(),
                task.dueDate(),
                task.plan(),
                task.topic(),
                task.status(),
                task.completion()
                        .map(
                                done ->
                                        new CompletionView(
                                                done.on(),
                                                !done.on().isAfter(task.dueDate()),
                                                done.evidenceFacts())),
                task.overdueSince(),
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }
}
