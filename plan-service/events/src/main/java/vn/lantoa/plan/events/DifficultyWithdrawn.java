package vn.lantoa.plan.events;

import java.util.Optional;

/** The reporter took it back before it was consolidated. */
public record DifficultyWithdrawn(DifficultyFacts difficulty, Optional<String> reason)
        implements DifficultyEvent {}
