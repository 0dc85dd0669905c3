package vn.lantoa.plan.events;

/**
 * What was settled of a topic beside its words, and how an index that a topic is about turned out.
 */
public sealed interface TopicEvent extends PlanEvents
        permits TopicOwned, TopicDescribed, IndexResultEntered {}
