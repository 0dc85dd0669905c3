package vn.lantoa.plan.events;

/** It is known under which plan a plan stands, or that changed; the facts say which. */
public record PlanParentSettled(PlanFacts plan) implements PlanEvent {}
