package vn.lantoa.plan.events;

/**
 * A member was taken out of a group and waits for the focal point again.
 *
 * @param from id of the group
 */
public record DifficultyReleased(DifficultyFacts difficulty, String from)
        implements DifficultyEvent {}
