package vn.lantoa.plan.events;

/** A unit has another name from a day on (đổi tên); one of the same day is corrected by it. */
public record UnitRenamed(UnitFacts unit, UnitNameFacts name) implements UnitEvent {}
