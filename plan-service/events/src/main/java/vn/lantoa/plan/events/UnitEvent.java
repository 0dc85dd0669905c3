package vn.lantoa.plan.events;

/**
 * Something that was entered about a unit; each carries the unit's whole history as it is known
 * afterwards. The day something holds from may be long past or still to come.
 */
public sealed interface UnitEvent extends PlanEvents
        permits UnitEstablished, UnitRenamed, UnitMoved, UnitsMerged, UnitDissolved, UnitEnded {

    UnitFacts unit();
}
