package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;

/** Somebody who had left is on the roster again, in a unit, from a day on. */
public record StaffReturned(
        StaffFacts member, String unit, LocalDate on, List<RosterChange> changes)
        implements StaffEvent {}
