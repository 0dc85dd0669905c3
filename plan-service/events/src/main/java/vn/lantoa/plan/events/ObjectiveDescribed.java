package vn.lantoa.plan.events;

/** A person said whom it is about, which field it belongs to, what proves it. */
public record ObjectiveDescribed(ObjectiveFacts objective) implements ObjectiveEvent {}
