package vn.lantoa.plan.events;

/** The focal point submitted the plan to the leaders (trình). */
public record PlanSubmitted(PlanFacts plan) implements PlanEvent {}
