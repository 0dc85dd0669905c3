package vn.lantoa.plan.events;

/** A person said what is special about a topic; it takes the place of what was said before. */
public record TopicDescribed(TopicSettingsFacts topic) implements TopicEvent {}
