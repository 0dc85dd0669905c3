package vn.lantoa.reporting.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.reporting.ledger.Entry;

/**
 * An entry behind a figure, with the event that caused it.
 *
 * @param subject what it counts, e.g. a task's id
 * @param day the day it counts on
 * @param amount -1 for a reverse entry, which takes back an earlier one
 */
record EntryView(
        String id,
        String account,
        String subject,
        LocalDate day,
        String unit,
        Optional<String> plan,
        Optional<String> topic,
        long amount,
        String eventId,
        String eventType,
        Optional<OffsetDateTime> occurredAt,
        OffsetDateTime recordedAt,
        Optional<String> traceId) {

    static EntryView of(Entry entry) {
        return new EntryView(
                entry.id(),
                entry.account(),
                entry.subject(),
                entry.day(),
                entry.unit(),
                entry.plan(),
                entry.topic(),
                entry.amount(),
                entry.eventId(),
                entry.eventType(),
                entry.occurredAt().map(EntryView::local),
                local(entry.recordedAt()),
                entry.traceId());
    }

    static OffsetDateTime local(Instant time) {
        return OffsetDateTime.ofInstant(time, DomainClock.ZONE);
    }
}
