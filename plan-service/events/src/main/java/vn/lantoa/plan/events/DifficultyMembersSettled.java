package vn.lantoa.plan.events;

import java.util.List;

/**
 * All members of a group are in it, but for those named.
 *
 * @param conflicts those that could not be taken in
 */
public record DifficultyMembersSettled(
        DifficultyFacts difficulty, List<DifficultyConflictFacts> conflicts)
        implements DifficultyEvent {

    public DifficultyMembersSettled {
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
    }
}
