package vn.lantoa.plan.events;

/** Something that happened to a finding of an inspection; a finding has events of its own. */
public sealed interface FindingEvent extends PlanEvents
        permits FindingRaised, FindingRemedied, FindingReopened, FindingClosed, FindingOverdue {

    FindingFacts finding();
}
