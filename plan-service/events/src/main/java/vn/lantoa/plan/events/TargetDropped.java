package vn.lantoa.plan.events;

/** The plan does not state it any more. */
public record TargetDropped(TargetFacts target) implements TargetEvent {}
