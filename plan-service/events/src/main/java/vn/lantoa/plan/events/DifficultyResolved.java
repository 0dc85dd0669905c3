package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;

/**
 * It is out of the way; for all who reported it.
 *
 * @param on the day the focal point said so
 * @param result what was done
 * @param workingDays from the first report to that day
 */
public record DifficultyResolved(
        DifficultyFacts difficulty,
        LocalDate on,
        String result,
        Integer workingDays,
        List<EvidenceFacts> evidence)
        implements DifficultyEvent {

    public DifficultyResolved {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
