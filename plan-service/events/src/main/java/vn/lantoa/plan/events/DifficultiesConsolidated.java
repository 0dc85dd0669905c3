package vn.lantoa.plan.events;

/**
 * Many were made into one: the group, with its members. Each member follows by itself; who left
 * meanwhile is told by {@link DifficultyMembersSettled}.
 */
public record DifficultiesConsolidated(DifficultyFacts difficulty) implements DifficultyEvent {}
