package vn.lantoa.plan.events;

/** A unit answers for it. */
public record TargetOwnerAssigned(TargetFacts target) implements TargetEvent {}
