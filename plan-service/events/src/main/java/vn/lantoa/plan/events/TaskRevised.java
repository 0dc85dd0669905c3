package vn.lantoa.plan.events;

/**
 * Several things of a task were changed at once, e.g. in a table; its facts before and after say
 * which. What was expected of the units, the person and by the due date before is expected of those
 * after; if the due date moved and it was overdue, it is not any more.
 */
public record TaskRevised(TaskFacts task, TaskFacts before, String reason) implements TaskEvent {}
