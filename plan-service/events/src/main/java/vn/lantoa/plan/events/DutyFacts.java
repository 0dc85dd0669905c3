package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A duty as it is after the event.
 *
 * @param id the event's subject
 * @param plan id of the plan that has to carry it out
 * @param parent id of the plan above that asks for it, {@code task} id of that plan's task
 * @param title the task's
 * @param dueDate the task's, when this was said; none where only a text asks for it, and no day
 * @param unit id of the unit whose plan it is; none for the organisation's
 * @param carriedOutBy ids of the tasks that a person said carry it out
 * @param waiver why it need not be carried out in the plan, while that holds
 */
public record DutyFacts(
        String id,
        String plan,
        String parent,
        String task,
        String title,
        Optional<LocalDate> dueDate,
        Optional<String> unit,
        List<String> carriedOutBy,
        Optional<String> waiver) {

    public DutyFacts {
        carriedOutBy = List.copyOf(carriedOutBy);
    }
}
