package vn.lantoa.plan.events;

/**
 * A person took a topic off a draft.
 *
 * @param removed the topic as it was
 */
public record PlanTopicRemoved(PlanFacts plan, TopicFacts removed) implements PlanEvent {}
