package vn.lantoa.chassis.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.lantoa.chassis.event.PendingEvent;

/**
 * {@code lantoa.relay.sent|cleared|producer.replaced} (counters), {@code lantoa.outbox.pending|
 * parked} (documents) and {@code lantoa.outbox.age} (seconds the oldest event waits).
 */
final class RelayMetrics implements RelaySteps {

    private final Counter sent;
    private final Counter cleared;
    private final Counter replaced;
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong parked = new AtomicLong();
    private volatile Instant oldest = Instant.MAX;

    RelayMetrics(MeterRegistry meters) {
        sent = meters.counter("lantoa.relay.sent");
        cleared = meters.counter("lantoa.relay.cleared");
        replaced = meters.counter("lantoa.relay.producer.replaced");
        Gauge.builder("lantoa.outbox.pending", pending, AtomicLong::get).register(meters);
        Gauge.builder("lantoa.outbox.parked", parked, AtomicLong::get).register(meters);
        Gauge.builder("lantoa.outbox.age", this, RelayMetrics::ageSeconds)
                .baseUnit("seconds")
                .register(meters);
    }

    private double ageSeconds() {
        Instant since = oldest;
        return since.equals(Instant.MAX)
                ? 0
                : Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }

    @Override
    public void acknowledged(PendingEvent event) {
        sent.increment();
    }

    @Override
    public void cleared(List<PendingEvent> events) {
        cleared.increment(events.size());
    }

    @Override
    public void producerReplaced(Throwable cause) {
        replaced.increment();
    }

    @Override
    public void swept(long pendingDocuments, long parkedDocuments, Instant oldestSince) {
        pending.set(pendingDocuments);
        parked.set(parkedDocuments);
        oldest = oldestSince;
    }
}
