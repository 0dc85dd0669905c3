package vn.lantoa.notification.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.chassis.clock.DomainClock;

/**
 * A notice as one reader sees it.
 *
 * @param title of the subject
 * @param text the whole notice as a sentence, in the reader's language
 * @param at when it happened
 * @param acknowledged whether this reader confirmed having received it
 */
record InboxItem(
        String id,
        String kind,
        String title,
        String text,
        String subject,
        String link,
        Optional<LocalDate> dueDate,
        OffsetDateTime at,
        boolean acknowledged,
        Optional<OffsetDateTime> acknowledgedAt,
        Optional<String> traceId) {

    static InboxItem of(Notice notice, Reader reader, Wording wording, Locale language) {
        Optional<Instant> acknowledgedAt = reader.acknowledged(notice);
        return new InboxItem(
                notice.id(),
                notice.kind(),
                notice.arguments().title(),
                wording.text(notice, language),
                notice.subject(),
                notice.link(),
                notice.arguments().dueDate(),
                here(notice.at()),
                acknowledgedAt.isPresent(),
                acknowledgedAt.map(InboxItem::here),
                notice.traceId());
    }

    private static OffsetDateTime here(Instant time) {
        return OffsetDateTime.ofInstant(time, DomainClock.ZONE);
    }
}
