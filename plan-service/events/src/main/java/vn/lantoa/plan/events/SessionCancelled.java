package vn.lantoa.plan.events;

/** It will not be held. */
public record SessionCancelled(SessionFacts session, String reason) implements SessionEvent {}
