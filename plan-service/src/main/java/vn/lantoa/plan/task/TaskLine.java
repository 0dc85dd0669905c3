package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.plan.events.EvidenceFacts;

/**
 * A task as other features see it.
 *
 * @param status {@code ASSIGNED}, {@code STARTED}, {@code COMPLETED}, {@code CANCELLED}
 * @param onTime absent while it may still be done in time
 * @param evidence by which its completion is proved
 */
public record TaskLine(
        String id,
        String title,
        String unit,
        List<String> supportingUnits,
        LocalDate dueDate,
        Optional<String> plan,
        Optional<String> topic,
        Optional<String> node,
        List<String> objectives,
        List<String> targets,
        Optional<String> parentTask,
        Optional<String> deliverable,
        Optional<Quantity> quantity,
        String status,
        Optional<Boolean> onTime,
        List<EvidenceFacts> evidence) {

    static TaskLine of(Stored<Task> stored) {
        Task task = stored.state();
        Details details = task.details();
        return new TaskLine(
                task.id(),
                task.title(),
                task.unit(),
                details.supportingUnits(),
                task.dueDate(),
                task.plan(),
                task.topic(),
                details.node(),
                details.objectives(),
                details.targets(),
                details.parentTask(),
                details.deliverable(),
                details.quantity(),
                task.status().name(),
                task.onTime(),
                task.completion().map(Completion::evidenceFacts).orElse(List.of()));
    }
}
