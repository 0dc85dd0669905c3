package vn.lantoa.plan.events;

import java.time.LocalDate;

/** Everything that it found is fixed and re-checked. */
public record InspectionClosed(InspectionFacts inspection, LocalDate on)
        implements InspectionEvent {}
