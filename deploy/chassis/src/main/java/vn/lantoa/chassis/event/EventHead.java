package vn.lantoa.chassis.event;

import java.time.Instant;
import java.util.Optional;

/**
 * The CloudEvents attributes of an event, as a listener sees them.
 *
 * @param id {@code <subject>:<sequence>}, the same at every delivery
 * @param type the literal of the contract, e.g. {@code TaskCompleted}
 * @param source the service that told it, e.g. {@code plan-service}
 * @param subject the aggregate's id, also the record's key
 * @param sequence the aggregate's version after the change
 * @param time when it was committed, in the domain's time
 * @param organisation whose it is
 * @param actor staff or client id of who caused it
 * @param traceparent the trace it belongs to (W3C), if it was traced
 */
public record EventHead(
        String id,
        String type,
        String source,
        String subject,
        long sequence,
        Instant time,
        String organisation,
        String actor,
        Optional<String> traceparent) {

    /** The trace id of {@link #traceparent}, 32 hex digits. */
    public Optional<String> traceId() {
        return traceparent.filter(p -> p.length() >= 35).map(p -> p.substring(3, 35));
    }
}
