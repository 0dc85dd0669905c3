package vn.lantoa.chassis.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.contract.Contracts;
import vn.lantoa.chassis.event.PendingEvent;

/**
 * One Kafka producer's life. Idempotent, acknowledged by all replicas, and endlessly patient with a
 * broker that is away: what it gives up on is an error that waiting does not mend.
 */
final class EventProducer implements AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final Contracts contracts;
    private final String source;

    EventProducer(String brokers, Contracts contracts, String source) {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        config.put(ProducerConfig.CLIENT_ID_CONFIG, source + "-relay");
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 15_000);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16L * 1024 * 1024);
        this.producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        this.contracts = contracts;
        this.source = source;
    }

    /** Hands an event over; blocks a few seconds at most when the buffer is full. */
    void send(PendingEvent event, Callback done) {
        producer.send(record(event), done);
    }

    /** The event as CloudEvents 1.0 in Kafka's binary mode, on its contract's topic. */
    private ProducerRecord<String, byte[]> record(PendingEvent event) {
        Contract contract = contracts.of(event.type());
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(contract.topic(), event.subject(), body(event));
        Headers headers = record.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", event.id());
        put(headers, "ce_type", event.type());
        put(headers, "ce_source", source);
        put(headers, "ce_subject", event.subject());
        put(headers, "ce_sequence", Long.toString(event.sequence()));
        put(headers, "ce_time", event.time().toString());
        put(headers, "ce_dataschema", contract.schemaOf(event.type()));
        put(headers, "ce_organisation", event.organisation());
        put(headers, "ce_actor", event.actor());
        put(headers, "ce_hash", event.hash());
        put(headers, "content-type", "application/json");
        event.traceparent().ifPresent(trace -> put(headers, "traceparent", trace));
        return record;
    }

    /** Null is how Kafka is told to forget a key. */
    private static byte @Nullable [] body(PendingEvent event) {
        return event.body().isPresent()
                ? event.body().get().getBytes(StandardCharsets.UTF_8)
                : null;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives up what is not sent yet: the documents still hold it. */
    void abandon() {
        producer.close(Duration.ZERO);
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
