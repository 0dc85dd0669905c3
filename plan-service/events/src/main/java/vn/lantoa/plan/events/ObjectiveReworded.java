package vn.lantoa.plan.events;

/** Its node says it in other words now, or stands elsewhere. */
public record ObjectiveReworded(ObjectiveFacts objective) implements ObjectiveEvent {}
