package vn.lantoa.plan.events;

/** A person said which year a draft plans, for its title does not. */
public record PlanYearSettled(PlanFacts plan) implements PlanEvent {}
