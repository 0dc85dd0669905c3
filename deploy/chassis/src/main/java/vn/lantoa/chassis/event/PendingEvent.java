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
 * @param digest stands for the body in the hash of a personal event ({@link Digest}); there is none
 *     for others
 * @param body JSON, byte for byte what is sent; none for a tombstone, and none of a personal event
 *     once it is sent
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
        Optional<String> digest,
        Optional<String> body) {

    /** What the hash is over, beside the attributes. */
    public String sealed() {
        return digest.or(() -> body).orElse("");
    }

    /** Whether it says that what was told of its subject has to be forgotten. */
    public boolean isTombstone() {
        return digest.isPresent() && body.isEmpty();
    }

    /** What may stay of it for ever: all of it, or of a personal event all but the body. */
    public PendingEvent skeleton() {
        return digest.isEmpty()
                ? this
                : new PendingEvent(
                        id,
                        type,
                        subject,
                        sequence,
                        time,
                        since,
                        organisation,
                        actor,
                        previous,
                        hash,
                        traceparent,
                        digest,
                        Optional.empty());
    }
}
