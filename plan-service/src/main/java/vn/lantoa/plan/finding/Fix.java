package vn.lantoa.plan.finding;

/**
 * New words for a node, for a person to accept or to reject.
 *
 * @param node the node's id, or {@link Finding#TITLE}, or {@link Finding#PREAMBLE}
 * @param before its complete words as they stand; in a table, those of the one cell
 * @param after its complete words as proposed
 */
public record Fix(String node, String before, String after) {}
