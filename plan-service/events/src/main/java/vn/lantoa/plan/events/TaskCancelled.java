package vn.lantoa.plan.events;

/** The task will not be done, and counts as if it had never been due. */
public record TaskCancelled(TaskFacts task, String reason) implements TaskEvent {}
