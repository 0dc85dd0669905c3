package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A session as it is after the event. Days are of Asia/Ho_Chi_Minh.
 *
 * @param id the event's subject
 * @param kind {@code BRIEFING}, {@code REGULAR_MEETING}, {@code LAW_DAY}, {@code THEMATIC}; more
 *     may come
 * @param subject of a thematic session: a code of the organisation's list, e.g. {@code skills}
 * @param unit id of the unit that holds it
 * @param invitedUnits ids of the units whose people are invited
 * @param everyUnit whether all units there are on the day are invited
 * @param scheduledFrom the first day it may be held; of a Law Day its month's first
 * @param scheduledTo the last day it may be held, {@code scheduledFrom} itself unless a Law Day's
 * @param scheduledOn the day it is set for
 * @param chair staff id of who presides
 * @param combinedWith what else it serves (lồng ghép), e.g. {@code party-state-policy}
 * @param series id of the series or year of Law Days it is one of
 * @param status {@code SCHEDULED}, {@code HELD}, {@code MISSED}, {@code CANCELLED}; more may come
 * @param heldOn the true day, while it is held
 */
public record SessionFacts(
        String id,
        String kind,
        Optional<String> subject,
        String title,
        Optional<String> theme,
        Optional<String> plan,
        String unit,
        List<String> invitedUnits,
        Boolean everyUnit,
        LocalDate scheduledFrom,
        LocalDate scheduledTo,
        Optional<LocalDate> scheduledOn,
        Optional<String> place,
        Optional<String> chair,
        List<AgendaItemFacts> agenda,
        List<String> combinedWith,
        Optional<String> series,
        String status,
        Optional<LocalDate> heldOn) {}
