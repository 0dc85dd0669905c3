package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;

/**
 * It was checked again, by somebody who is not of the inspected unit, and is fixed.
 *
 * @param onTime whether the unit said so by the last day to fix it, or there was none
 */
public record FindingClosed(
        FindingFacts finding,
        LocalDate on,
        Boolean onTime,
        String note,
        List<EvidenceFacts> evidence)
        implements FindingEvent {

    public FindingClosed {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
