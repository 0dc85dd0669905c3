package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * A day that is not as its day of the week.
 *
 * @param kind HOLIDAY, SUBSTITUTE or SWAP_OFF (nobody works); SWAP_WORK (everybody works)
 */
public record CalendarDayFacts(LocalDate day, String kind, String name) {}
