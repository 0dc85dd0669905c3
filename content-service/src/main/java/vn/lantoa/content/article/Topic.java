package vn.lantoa.content.article;

/**
 * What an article tells of: a topic of a plan.
 *
 * @param plan the plan's id
 * @param code the topic's code, e.g. {@code c7}; never its place in the document
 */
public record Topic(String plan, String code) {}
