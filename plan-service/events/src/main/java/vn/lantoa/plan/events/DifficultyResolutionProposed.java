package vn.lantoa.plan.events;

import java.util.List;

/**
 * The unit that had to carry the decision out says it is done; the focal point has to confirm.
 *
 * @param result what was done
 */
public record DifficultyResolutionProposed(
        DifficultyFacts difficulty, String unit, String result, List<EvidenceFacts> evidence)
        implements DifficultyEvent {

    public DifficultyResolutionProposed {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
