package vn.lantoa.plan.series;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.task.Details;
import vn.lantoa.plan.task.Quantity;

/**
 * A series as programs see it.
 *
 * @param occurrences all of them, those its end took away included; each is found as a task
 * @param endedFrom occurrences due from that day on are not asked any more
 */
record SeriesView(
        String id,
        String title,
        String unit,
        List<String> supportingUnits,
        Optional<String> assignee,
        Optional<String> plan,
        Optional<String> topic,
        Optional<String> node,
        List<String> objectives,
        List<String> targets,
        Optional<String> parentTask,
        Optional<String> deliverable,
        Optional<Quantity> quantity,
        List<String> recurrence,
        LocalDate from,
        LocalDate until,
        boolean before,
        NonWorkingDay onNonWorkingDay,
        List<OccurrenceView> occurrences,
        String startedBy,
        Optional<LocalDate> endedFrom,
        Optional<String> endReason,
        long version,
        OffsetDateTime changedAt) {

    /**
     * @param day as the rule names it
     */
    record OccurrenceView(String task, LocalDate day, LocalDate dueDate, String period) {}

    static SeriesView of(Stored<Series> stored) {
        Series series = stored.state();
        SeriesTask task = series.task();
        Details details = task.details();
        return new SeriesView(
                series.id(),
                task.title(),
                task.unit(),
                details.supportingUnits(),
                task.assignee(),
                task.plan(),
                task.topic(),
                details.node(),
                details.objectives(),
                details.targets(),
                details.parentTask(),
                details.deliverable(),
                details.quantity(),
                series.recurrence(),
                series.from(),
                series.until(),
                series.before(),
                series.onNonWorkingDay(),
                series.occurrences().stream().map(one -> occurrence(series, one)).toList(),
                series.startedBy(),
                series.ending().map(Series.Ending::from),
                series.ending().map(Series.Ending::reason),
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }

    private static OccurrenceView occurrence(Series series, Occurrence one) {
        return new OccurrenceView(one.taskId(series.id()), one.day(), one.dueDate(), one.period());
    }
}
