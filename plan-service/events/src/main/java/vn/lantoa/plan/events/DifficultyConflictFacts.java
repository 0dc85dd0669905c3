package vn.lantoa.plan.events;

/**
 * A member that could not be taken into a group.
 *
 * @param member id of it
 * @param cause {@code ELSEWHERE} in another group meanwhile, {@code WITHDRAWN} by its reporter,
 *     {@code RETURNED} for more information, {@code AHEAD} before the leader or beyond by itself;
 *     more may come
 */
public record DifficultyConflictFacts(String member, String cause) {}
