package vn.lantoa.plan.events;

import java.time.LocalDate;

/** The inspection began; from now on the unit sees an unannounced one too. */
public record InspectionOpened(InspectionFacts inspection, LocalDate on)
        implements InspectionEvent {}
