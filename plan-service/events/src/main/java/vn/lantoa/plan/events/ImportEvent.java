package vn.lantoa.plan.events;

/** How far a table that somebody imported is worked off; figures only, none of its words. */
public sealed interface ImportEvent extends PlanEvents
        permits ImportBegun, ImportProgressed, ImportFinished {

    ImportFacts imported();
}
