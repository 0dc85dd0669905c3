package vn.lantoa.plan.events;

/**
 * It was given back for more information: to the reporter, or by the leader to the focal point.
 *
 * @param from the status it had
 */
public record DifficultyReturned(DifficultyFacts difficulty, String from, String reason)
        implements DifficultyEvent {}
