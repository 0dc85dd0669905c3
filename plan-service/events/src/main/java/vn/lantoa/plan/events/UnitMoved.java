package vn.lantoa.plan.events;

/**
 * A unit stands under another one from a day on: it was moved, or what it stood under ended.
 *
 * @param place the last of what is new; all are in the unit's facts
 */
public record UnitMoved(UnitFacts unit, UnitPlaceFacts place) implements UnitEvent {}
