package vn.lantoa.plan.events;

/** It is measured by its parts from now on; without parts, as one again. */
public record TargetSplit(TargetFacts target) implements TargetEvent {}
