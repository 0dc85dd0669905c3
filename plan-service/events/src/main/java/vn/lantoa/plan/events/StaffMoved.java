package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody works in another unit from a day on, or in another position of the same unit; of their
 * own, or because their unit was merged.
 *
 * @param from unit before
 * @param to unit from then on
 * @param on the first day in it
 */
public record StaffMoved(
        StaffFacts member, String from, String to, LocalDate on, List<RosterChange> changes)
        implements StaffEvent {}
