package vn.lantoa.chassis.listener;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.chassis.event.EventHead;

/** A record as it came from Kafka, raw: nothing about it is believed yet. */
record Delivery(
        String topic, int partition, long offset, Map<String, String> headers, byte[] body) {

    /** The same for the same record, however often it is delivered. */
    String id() {
        return topic + "/" + partition + "/" + offset;
    }

    Optional<String> type() {
        return Optional.ofNullable(headers.get("ce_type"));
    }

    /**
     * @throws IllegalArgumentException when an attribute is missing or malformed
     */
    EventHead head() {
        return new EventHead(
                attribute("ce_id"),
                attribute("ce_type"),
                attribute("ce_source"),
                attribute("ce_subject"),
                Long.parseLong(attribute("ce_sequence")),
                time(),
                attribute("ce_organisation"),
                attribute("ce_actor"),
                Optional.ofNullable(headers.get("traceparent")));
    }

    private Instant time() {
        try {
            return Instant.parse(attribute("ce_time"));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("ce_time is no time", e);
        }
    }

    private String attribute(String name) {
        String value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }
}
