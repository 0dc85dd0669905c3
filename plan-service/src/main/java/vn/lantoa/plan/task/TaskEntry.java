package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;

/**
 * A task as a row of a table that people edit.
 *
 * @param version of the task, for whoever changes it later
 * @param status {@code ASSIGNED}, {@code STARTED}, {@code COMPLETED}, {@code CANCELLED}
 */
public record TaskEntry(
        String id,
        long version,
        String title,
        String unit,
        List<String> supportingUnits,
        Optional<String> assignee,
        LocalDate dueDate,
        Optional<String> plan,
        Optional<String> topic,
        Optional<String> deliverable,
        Optional<Quantity> quantity,
        String status) {

    static TaskEntry of(Stored<Task> stored) {
        Task task = stored.state();
        Details details = task.details();
        return new TaskEntry(
                task.id(),
                stored.version(),
                task.title(),
                task.unit(),
                details.supportingUnits(),
                task.assignee(),
                task.dueDate(),
                task.plan(),
                task.topic(),
                details.deliverable(),
                details.quantity(),
                task.status().name());
    }
}
