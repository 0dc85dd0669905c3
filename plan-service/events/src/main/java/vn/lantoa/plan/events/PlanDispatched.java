package vn.lantoa.plan.events;

/** A plan, or a letter that says what became of one, goes out to its recipients. */
public record PlanDispatched(DispatchFacts dispatch) implements DispatchEvent {}
