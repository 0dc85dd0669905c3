package vn.lantoa.plan.events;

/** Something that happened to a series of tasks; what happens to each task is told of the task. */
public sealed interface TaskSeriesEvent extends PlanEvents
        permits TaskSeriesStarted, TaskSeriesEnded {

    TaskSeriesFacts series();
}
