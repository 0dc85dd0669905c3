package vn.lantoa.plan.events;

/** A leader approved the plan (phê duyệt). */
public record PlanApproved(PlanFacts plan) implements PlanEvent {}
