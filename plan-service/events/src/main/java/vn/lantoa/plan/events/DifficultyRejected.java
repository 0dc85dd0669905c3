package vn.lantoa.plan.events;

/** The leader decided that nothing is done about it, and why; for all who reported it. */
public record DifficultyRejected(DifficultyFacts difficulty, DifficultyDecisionFacts decision)
        implements DifficultyEvent {}
