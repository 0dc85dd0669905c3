package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Sessions planned at once.
 *
 * @param id the event's subject
 * @param kind as of a session
 * @param rule RFC 5545 recurrence rule, e.g. {@code FREQ=MONTHLY;BYMONTHDAY=25}
 * @param from the first day of it, {@code until} the last
 * @param sessions in order of time
 */
public record SessionSeriesFacts(
        String id,
        String kind,
        Optional<String> subject,
        String title,
        Optional<String> plan,
        String unit,
        List<String> invitedUnits,
        Boolean everyUnit,
        Optional<String> place,
        Optional<String> chair,
        String rule,
        LocalDate from,
        LocalDate until,
        List<Occurrence> sessions) {

    /**
     * One of them.
     *
     * @param session the id it has as a session
     * @param from the first day it may be held, {@code to} the last, {@code on} the day it is set
     *     for
     */
    public record Occurrence(
            String session,
            LocalDate from,
            LocalDate to,
            Optional<LocalDate> on,
            Optional<String> theme) {}
}
