package vn.lantoa.plan.events;

/** A unit was entered (thành lập). */
public record UnitEstablished(UnitFacts unit) implements UnitEvent {}
