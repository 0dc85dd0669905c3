package vn.lantoa.plan.events;

/** It does not take place, or is given up. */
public record InspectionCancelled(InspectionFacts inspection, String reason)
        implements InspectionEvent {}
