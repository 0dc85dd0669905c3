package vn.lantoa.plan.events;

/** A leader returned the plan to be improved (trả lại để chỉnh lý). */
public record PlanReturned(PlanFacts plan, String reason) implements PlanEvent {}
