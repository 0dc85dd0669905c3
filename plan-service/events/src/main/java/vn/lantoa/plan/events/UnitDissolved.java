package vn.lantoa.plan.events;

/** A unit was dissolved (giải thể). */
public record UnitDissolved(UnitFacts unit, UnitEndFacts ending) implements UnitEvent {}
