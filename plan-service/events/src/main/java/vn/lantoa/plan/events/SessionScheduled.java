package vn.lantoa.plan.events;

/** A session was set for a day, or for a month. */
public record SessionScheduled(SessionFacts session) implements SessionEvent {}
