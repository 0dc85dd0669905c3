package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * The roster of a unit has so many more or fewer from a day on. Entered late, it is the past that
 * changes: what was told before and is not so takes its opposite here.
 *
 * @param unit id of the unit
 * @param day from the beginning of which it is so
 * @param people 1 or -1; other numbers may come
 */
public record RosterChange(String unit, LocalDate day, Integer people) {}
