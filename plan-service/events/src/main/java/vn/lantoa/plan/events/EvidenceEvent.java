package vn.lantoa.plan.events;

/** Something that happened to a piece of evidence; each carries all of it as it is afterwards. */
public sealed interface EvidenceEvent extends PlanEvents permits EvidenceAdded, EvidenceWithdrawn {

    EvidenceEntryFacts evidence();
}
