package vn.lantoa.plan.events;

import java.util.List;

/** The reporter added what was asked for; it waits for the focal point again. */
public record DifficultySupplemented(DifficultyFacts difficulty, List<EvidenceFacts> evidence)
        implements DifficultyEvent {

    public DifficultySupplemented {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
