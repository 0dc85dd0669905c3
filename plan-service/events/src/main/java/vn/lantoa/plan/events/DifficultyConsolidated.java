package vn.lantoa.plan.events;

import java.util.Optional;

/**
 * The focal point took it up: by itself, or as a member of a group.
 *
 * @param into id of the group; none when it stands by itself
 */
public record DifficultyConsolidated(DifficultyFacts difficulty, Optional<String> into)
        implements DifficultyEvent {}
