package vn.lantoa.content.events;

/**
 * A topic of a plan, by its code and never by its place.
 *
 * @param plan id of the plan
 * @param code e.g. {@code c7}
 */
public record TopicReference(String plan, String code) {}
