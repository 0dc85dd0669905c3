package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody is off the roster.
 *
 * @param unit the last one
 * @param on the first day off it
 * @param reason {@code RETIRED}, {@code TRANSFERRED}, {@code RESIGNED}, {@code OTHER}; more may
 *     come
 */
public record StaffLeft(
        StaffFacts member, String unit, LocalDate on, String reason, List<RosterChange> changes)
        implements StaffEvent {}
