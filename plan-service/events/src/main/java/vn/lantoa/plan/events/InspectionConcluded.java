package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The inspection is over; what it found is to be fixed.
 *
 * @param document number of the conclusion, e.g. {@code 12/KL-SNgV}
 */
public record InspectionConcluded(
        InspectionFacts inspection, LocalDate on, String summary, Optional<String> document)
        implements InspectionEvent {}
