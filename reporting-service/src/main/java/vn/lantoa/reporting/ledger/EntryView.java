package vn.lantoa.reporting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.clock.DomainClock;

/**
 * An entry behind a figure, with the event that caused it.
 *
 * @param subject what it counts, e.g. a task's id
 * @param day the day it counts on
 * @param audience whom it is for, when it tells something to people
 * @param matter what it is about, within its kind
 * @param amount -1 for a reverse entry, which takes back an earlier one
 */
public record EntryView(
        String id,
        String account,
        String subject,
        LocalDate day,
        String unit,
        Optional<String> plan,
        Optional<String> topic,
        Optional<String> form,
        Optional<String> channel,
        Optional<List<String>> audience,
        Optional<String> language,
        Optional<String> kind,
        Optional<String> matter,
        long amount,
        String eventId,
        String eventType,
        Optional<OffsetDateTime> occurredAt,
        OffsetDateTime recordedAt,
        Optional<String> traceId) {

    public static EntryView of(Entry entry) {
        return new EntryView(
                entry.id(),
                entry.account(),
                entry.subject(),
                entry.day(),
                entry.unit(),
                entry.plan(),
                entry.topic(),
                entry.form(),
                entry.channel(),
                entry.audience().map(Together::values),
                entry.language(),
                entry.kind(),
                entry.matter(),
                entry.amount(),
                entry.eventId(),
                entry.eventType(),
                entry.occurredAt().map(EntryView::local),
                local(entry.recordedAt()),
                entry.traceId());
    }

    public static OffsetDateTime local(Instant time) {
        return OffsetDateTime.ofInstant(time, DomainClock.ZONE);
    }
}
