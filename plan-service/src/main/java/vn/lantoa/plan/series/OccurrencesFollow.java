package vn.lantoa.plan.series;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.plan.events.TaskSeriesEnded;
import vn.lantoa.plan.events.TaskSeriesEvent;
import vn.lantoa.plan.events.TaskSeriesStarted;
import vn.lantoa.plan.task.SeriesMark;
import vn.lantoa.plan.task.Tasks;

/**
 * Gives out a series' tasks when it starts, and cancels what its end leaves nobody to do. Each task
 * has an id of its own, so whatever dies in between, the event delivered again does the rest; it
 * follows the series as it is now, so the two events may come in any order.
 */
@Component
final class OccurrencesFollow implements Reaction<TaskSeriesEvent> {

    private final SeriesRegister register;
    private final Tasks tasks;

    OccurrencesFollow(SeriesRegister register, Tasks tasks) {
        this.register = register;
        this.tasks = tasks;
    }

    @Override
    public Class<TaskSeriesEvent> listensTo() {
        return TaskSeriesEvent.class;
    }

    @Override
    public void react(TaskSeriesEvent event, EventHead head, Command by) {
        Series series = register.there(event.series().id(), by.actor());
        switch (event) {
            case TaskSeriesStarted started ->
                    series.asked().forEach(occurrence -> give(series, occurrence, by));
            case TaskSeriesEnded(var facts, var from, var reason) -> {
                List<String> over =
                        series.ended().map(occurrence -> occurrence.taskId(series.id())).toList();
                Set<String> given = tasks.known(over, by.actor());
                over.stream()
                        .filter(given::contains)
                        .forEach(task -> tasks.endWithSeries(task, reason, by));
            }
        }
    }

    private void give(Series series, Occurrence occurrence, Command by) {
        tasks.occur(
                occurrence.taskId(series.id()),
                series.task().on(occurrence),
                new SeriesMark(
                        series.id(), occurrence.day(), series.startedBy(), series.insideUnit()),
                by);
    }
}
