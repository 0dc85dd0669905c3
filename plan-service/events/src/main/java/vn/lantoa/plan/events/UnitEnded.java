package vn.lantoa.plan.events;

/** A unit ended because it was merged; {@link UnitsMerged} told of the whole. */
public record UnitEnded(UnitFacts unit, UnitEndFacts ending) implements UnitEvent {}
