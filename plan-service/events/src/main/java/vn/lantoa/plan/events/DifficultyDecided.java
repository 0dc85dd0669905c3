package vn.lantoa.plan.events;

/** The leader decided what is done about it; for all who reported it. */
public record DifficultyDecided(DifficultyFacts difficulty, DifficultyDecisionFacts decision)
        implements DifficultyEvent {}
