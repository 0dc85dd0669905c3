package vn.lantoa.plan.events;

/** The unit began to work on it. */
public record TaskStarted(TaskFacts task) implements TaskEvent {}
