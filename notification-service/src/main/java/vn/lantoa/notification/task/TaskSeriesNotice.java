package vn.lantoa.notification.task;

import java.util.List;
import java.util.Optional;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.TaskDetails;
import vn.lantoa.plan.events.TaskSeriesEnded;
import vn.lantoa.plan.events.TaskSeriesEvent;
import vn.lantoa.plan.events.TaskSeriesFacts;
import vn.lantoa.plan.events.TaskSeriesStarted;

/** What an event of a series of tasks makes known, and to whom. */
final class TaskSeriesNotice {

    enum Kind implements NoticeKind {
        TASK_SERIES_ASSIGNED
    }

    private TaskSeriesNotice() {}

    /**
     * One notice for all the tasks that are given out at once. When it ends, each task that is
     * cancelled is told of by itself: one of them may be cancelled alone, too.
     */
    static Optional<Telling> of(TaskSeriesEvent event) {
        return switch (event) {
            case TaskSeriesStarted(var series) -> Optional.of(assigned(series));
            case TaskSeriesEnded _ -> Optional.empty();
        };
    }

    private static Telling assigned(TaskSeriesFacts series) {
        List<String> helping = series.details().map(TaskDetails::supportingUnits).orElse(List.of());
        return Telling.of(
                Kind.TASK_SERIES_ASSIGNED,
                TaskNotice.everybody(series.assignee(), series.unit(), helping),
                Arguments.titled(series.title())
                        .unit(series.unit())
                        .units(TaskNotice.list(helping))
                        .count(series.occurrences().size())
                        .on(series.from())
                        .until(series.until())
                        .build(),
                "/task-series/" + series.id());
    }
}
