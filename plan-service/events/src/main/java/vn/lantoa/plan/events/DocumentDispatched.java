package vn.lantoa.plan.events;

/** Another document, e.g. a report, goes out to its recipients; somebody entered it. */
public record DocumentDispatched(DispatchFacts dispatch) implements DispatchEvent {}
