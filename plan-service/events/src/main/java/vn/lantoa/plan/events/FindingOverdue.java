package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * The last day to fix it is over and the unit did not say that it is fixed; once for each such day.
 *
 * @param since the day after it
 */
public record FindingOverdue(FindingFacts finding, LocalDate since) implements FindingEvent {}
