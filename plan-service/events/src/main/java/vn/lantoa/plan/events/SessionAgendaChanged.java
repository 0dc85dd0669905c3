package vn.lantoa.plan.events;

/** The agenda was replaced before the session was held. */
public record SessionAgendaChanged(SessionFacts session) implements SessionEvent {}
