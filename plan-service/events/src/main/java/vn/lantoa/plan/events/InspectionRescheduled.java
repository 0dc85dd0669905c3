package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * It takes place on other days.
 *
 * @param previousFrom first day of before
 * @param previousTo last day of before
 */
public record InspectionRescheduled(
        InspectionFacts inspection, LocalDate previousFrom, LocalDate previousTo, String reason)
        implements InspectionEvent {}
