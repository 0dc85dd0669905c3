package vn.lantoa.chassis.event;

import java.time.Instant;
import java.util.Optional;

/**
 * An event as it waits in its aggregate's document ({@code outbox}), complete: whoever sends it
 * needs nothing else.
 *
 * @param id {@code <subject>:<sequence>}
 * @param time the domain's time, to the millisecond (what BSON keeps)
 * @param since wall time since when it waits
 * @param previous the hash of the aggregate's event before
 * @param hash over {@code previous} and this event
 * @param body JSON, byte for byte what is sent
 */
public record PendingEvent(
        String id,
        String type,
        String subject,
        long sequence,
        Instant time,
        Instant since,
        String organisation,
        String actor,
        String previous,
        String hash,
        Optional<String> traceparent,
        String body) {}
