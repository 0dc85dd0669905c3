package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A unit reported what stands in its way, itself or for a locality or another agency.
 *
 * @param documentNumber of the incoming document by which the locality or agency told it
 * @param evidence what shows it
 */
public record DifficultyReported(
        DifficultyFacts difficulty,
        Optional<String> documentNumber,
        Optional<LocalDate> documentDate,
        List<EvidenceFacts> evidence)
        implements DifficultyEvent {

    public DifficultyReported {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
