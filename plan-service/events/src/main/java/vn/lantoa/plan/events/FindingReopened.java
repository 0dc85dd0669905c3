package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * It was checked again and is not fixed; there is another day to fix it by.
 *
 * @param previousFixBy the day it was to be fixed by
 */
public record FindingReopened(
        FindingFacts finding,
        LocalDate on,
        String note,
        Optional<LocalDate> previousFixBy,
        List<EvidenceFacts> evidence)
        implements FindingEvent {

    public FindingReopened {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
