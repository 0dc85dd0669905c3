package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;

/**
 * A resolution or a rejection was taken back; the event carries what it takes back.
 *
 * @param from {@code RESOLVED} or {@code REJECTED}
 * @param endedOn the day it had been resolved or rejected
 * @param evidence of the resolution
 */
public record DifficultyReopened(
        DifficultyFacts difficulty,
        String from,
        String reason,
        LocalDate endedOn,
        List<EvidenceFacts> evidence)
        implements DifficultyEvent {

    public DifficultyReopened {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
