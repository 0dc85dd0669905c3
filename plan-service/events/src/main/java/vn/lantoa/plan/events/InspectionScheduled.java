package vn.lantoa.plan.events;

/** A unit is going to be inspected. */
public record InspectionScheduled(InspectionFacts inspection) implements InspectionEvent {}
