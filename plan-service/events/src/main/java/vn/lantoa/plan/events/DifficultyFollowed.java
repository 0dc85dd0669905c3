package vn.lantoa.plan.events;

/**
 * A member came to where its group is. Whom it concerns was told by the group's own event.
 *
 * @param group id of the group
 */
public record DifficultyFollowed(DifficultyFacts difficulty, String group)
        implements DifficultyEvent {}
