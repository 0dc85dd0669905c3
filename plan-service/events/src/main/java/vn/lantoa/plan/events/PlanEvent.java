package vn.lantoa.plan.events;

/** Something that happened to a plan; each carries the plan's facts as they are afterwards. */
public sealed interface PlanEvent extends PlanEvents
        permits PlanImported,
                PlanTopicAdded,
                PlanTopicRemoved,
                PlanSubmitted,
                PlanReturned,
                PlanApproved,
                PlanIssued,
                PlanReworded,
                PlanFindingsJudged,
                PlanSignatureSettled,
                PlanYearSettled,
                PlanErratumIssued,
                PlanReplaced,
                PlanRecalled,
                PlanNumbered,
                PlanNumberGivenUp,
                PlanRevised,
                PlanClosed,
                PlanReopened,
                PlanParentSettled,
                PlanParentChanged,
                PlanParentAcknowledged,
                ChildPlanSubmitted {

    PlanFacts plan();
}
