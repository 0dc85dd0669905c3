package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;

/**
 * An organisation recorded what a decision says of a year's days off; days of an earlier decision
 * of the same number and date give way to these.
 *
 * @param id the event's subject: of the organisation's year
 * @param date of the decision
 * @param days at most 60; none where the decision was recorded by mistake
 */
public record HolidaysDecided(
        String id,
        Integer year,
        String number,
        LocalDate date,
        String issuer,
        List<CalendarDayFacts> days)
        implements CalendarEvent {

    public HolidaysDecided {
        days = days == null ? List.of() : List.copyOf(days);
    }
}
