package vn.lantoa.plan.events;

/** A unit submitted its own plan (trình kế hoạch của đơn vị); the facts say which unit's. */
public record ChildPlanSubmitted(PlanFacts plan) implements PlanEvent {}
