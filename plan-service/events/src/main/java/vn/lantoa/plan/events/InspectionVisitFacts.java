package vn.lantoa.plan.events;

/**
 * One inspection of a planned year.
 *
 * @param month 1 to 12
 */
public record InspectionVisitFacts(String unit, Integer month) {}
