package vn.lantoa.plan.events;

/** Its occurrences are given out; each is a task that is told of by itself. */
public record TaskSeriesStarted(TaskSeriesFacts series) implements TaskSeriesEvent {}
