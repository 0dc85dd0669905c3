package vn.lantoa.plan.events;

/** The plan does not state it any more. */
public record ObjectiveDropped(ObjectiveFacts objective) implements ObjectiveEvent {}
