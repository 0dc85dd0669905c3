package vn.lantoa.plan.events;

import java.util.List;

/**
 * Members were put into a group, or taken out, before the leader was asked.
 *
 * @param added ids
 * @param removed ids
 */
public record DifficultyMembersChanged(
        DifficultyFacts difficulty, List<String> added, List<String> removed)
        implements DifficultyEvent {

    public DifficultyMembersChanged {
        added = added == null ? List.of() : List.copyOf(added);
        removed = removed == null ? List.of() : List.copyOf(removed);
    }
}
