package vn.lantoa.plan.events;

/** A unit was given a task. */
public record TaskAssigned(TaskFacts task) implements TaskEvent {}
