package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;

/** The inspected unit says that it is fixed; it is to be checked again. */
public record FindingRemedied(
        FindingFacts finding, LocalDate on, String note, List<EvidenceFacts> evidence)
        implements FindingEvent {

    public FindingRemedied {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
