package vn.lantoa.plan.events;

/** A plan that was issued states it, or it is a part of one that was split. */
public record TargetSet(TargetFacts target) implements TargetEvent {}
