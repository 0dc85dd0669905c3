package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A task as it is after the event.
 *
 * @param id the event's subject
 * @param unit id of the lead unit, e.g. {@code HTQT}
 * @param assignee staff id of the person it was given to, if it was given to one
 * @param dueDate the last day it is on time, in Asia/Ho_Chi_Minh
 * @param plan id of the plan it belongs to
 * @param topic code of the topic it serves, e.g. {@code c7}
 * @param status {@code ASSIGNED}, {@code STARTED}, {@code COMPLETED}, {@code CANCELLED}; more may
 *     come
 * @param details what else is said of it; absent where nothing is
 */
public record TaskFacts(
        String id,
        String title,
        String unit,
        Optional<String> assignee,
        LocalDate dueDate,
        Optional<String> plan,
        Optional<String> topic,
        String status,
        Optional<TaskDetails> details) {

    /** Ids of the units that help. */
    public List<String> supportingUnits() {
        return details.map(TaskDetails::supportingUnits).orElse(List.of());
    }
}
