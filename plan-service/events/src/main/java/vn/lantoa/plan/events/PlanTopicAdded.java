package vn.lantoa.plan.events;

/** A person gave a draft a topic that was not found in the document. */
public record PlanTopicAdded(PlanFacts plan, String code) implements PlanEvent {}
