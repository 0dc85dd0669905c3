package vn.lantoa.plan.events;

/** A plan that was issued states it. */
public record ObjectiveSet(ObjectiveFacts objective) implements ObjectiveEvent {}
