package vn.lantoa.plan.events;

/**
 * Units became part of another one (sáp nhập, hợp nhất): told once, of the unit that comes out of
 * it; of each one merged {@link UnitEnded} follows. When that unit is new, its first day is the
 * merger's.
 */
public record UnitsMerged(UnitFacts unit, UnitMergerFacts merger) implements UnitEvent {}
