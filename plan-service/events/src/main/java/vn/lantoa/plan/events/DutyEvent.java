package vn.lantoa.plan.events;

/** What was said of a duty: a task of a plan, in the plan under it that has to carry it out. */
public sealed interface DutyEvent extends PlanEvents
        permits DutyLinked, DutyUnlinked, DutyWaived, DutyWaiverWithdrawn {

    DutyFacts duty();
}
