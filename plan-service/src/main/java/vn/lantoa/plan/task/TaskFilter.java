package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.http.Limits;

/**
 * Which tasks a list is of: the parameters of {@code GET /tasks}.
 *
 * @param supporting a unit that supports them
 * @param overdue {@code true} for those that are late and not done
 * @param from first due date, included
 * @param to last due date, included
 * @param updatedSince only what changed since then, in the order of changes, 30 s behind
 */
record TaskFilter(
        Optional<String> unit,
        Optional<String> supporting,
        Optional<String> assignee,
        Optional<String> plan,
        Optional<String> topic,
        Optional<String> objective,
        Optional<String> target,
        Optional<String> node,
        Optional<String> series,
        Optional<String> parentTask,
        Optional<Task.Status> state,
        Optional<Boolean> overdue,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<OffsetDateTime> updatedSince,
        Optional<Sort> sort,
        Optional<Integer> limit,
        Optional<String> after) {

    /** How a list may be sorted. */
    enum Sort {
        DUE_DATE("dueDate"),
        DUE_DATE_DOWN("-dueDate");

        private final String order;

        Sort(String order) {
            this.order = order;
        }
    }

    /** All of it but the units, on which it depends who may ask. */
    Listing listing() {
        return Listing.by(sort.orElse(Sort.DUE_DATE).order, Limits.of(limit), after)
                .where("assignee", assignee)
                .where("plan", plan)
                .where("topic", topic)
                .where("objective", objective)
                .where("target", target)
                .where("node", node)
                .where("series", series)
                .where("parentTask", parentTask)
                .where("status", state.map(Enum::name))
                .where("overdue", overdue.map(Object::toString))
                .where("open", overdue.filter(late -> late).map(Object::toString))
                .between(from.map(LocalDate::toString), to.map(day -> day.plusDays(1).toString()))
                .updatedSince(updatedSince.map(OffsetDateTime::toInstant));
    }
}
