package vn.lantoa.chassis.relay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lantoa.chassis.event.PendingEvent;

/**
 * Sends the pending events of aggregates to Kafka, each aggregate's from the oldest, one at a time.
 *
 * <p>Why the first occurrence of event n follows that of n-1, whichever instance sends: when n was
 * written, n-1 was either acknowledged by Kafka already (only then it leaves the document) or stood
 * before it in the same document, and then whoever sends n has had n-1 acknowledged first. Why
 * nothing is lost: an event leaves its document only after Kafka and the journal have it; whatever
 * dies before that leaves it there, where the next sweep of any instance finds it. What can happen
 * is that an event is sent twice.
 */
public final class Relay {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    /** An event that fails so often for a reason that waiting does not mend parks its aggregate. */
    static final int STRIKES = 5;

    private static final long DRAIN_MILLIS = 10_000;

    private record Breakdown(Throwable cause, Optional<PendingEvent> culprit) {}

    private final Outboxes outboxes;
    private final Supplier<EventProducer> producers;
    private final RelaySteps steps;
    private final Lanes lanes = new Lanes();
    private final Clearing clearing;
    private final Sweep sweep;
    private final Set<String> collections = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> strikes = new ConcurrentHashMap<>();
    private final BlockingQueue<String> ready = new LinkedBlockingQueue<>();
    private volatile Optional<Breakdown> breakdown = Optional.empty();
    private volatile boolean running;
    private volatile @Nullable EventProducer producer;
    private Thread sender = new Thread(() -> {});

    Relay(Outboxes outboxes, Journal journal, Supplier<EventProducer> producers, RelaySteps steps) {
        this.outboxes = outboxes;
        this.producers = producers;
        this.steps = steps;
        this.clearing = new Clearing(lanes, outboxes, journal, steps);
        this.sweep = new Sweep(outboxes, collections, this::wake, steps);
    }

    /** From now on the sweep looks into this collection of aggregates, too. */
    public void watch(String collection) {
        collections.add(collection);
    }

    Set<String> collections() {
        return Set.copyOf(collections);
    }

    /**
     * An aggregate has something to send.
     *
     * @param pending all that its document holds, oldest first
     */
    public void wake(String collection, String subject, List<PendingEvent> pending) {
        if (running && lanes.learn(collection, subject, pending)) {
            ready.add(subject);
        }
    }

    void start() {
        running = true;
        producer = producers.get();
        clearing.start();
        sender = Thread.ofPlatform().name("relay-send").daemon().start(this::sendForEver);
        sweep.start();
    }

    /** Looks for whatever waits in the documents, however fresh. */
    void recover() {
        sweep.everything();
    }

    boolean isAlive() {
        return running && sender.isAlive();
    }

    private void sendForEver() {
        while (running) {
            try {
                if (breakdown.isPresent()) {
                    startAgain(breakdown.get());
                }
                String subject = ready.poll(200, TimeUnit.MILLISECONDS);
                if (subject != null) {
                    Optional<PendingEvent> event =
                            lanes.on(subject, Lane::depart).flatMap(departing -> departing);
                    if (event.isPresent()) {
                        send(event.get());
                    }
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                breakdown = Optional.of(new Breakdown(e, Optional.empty()));
            }
        }
    }

    private void send(PendingEvent event) throws InterruptedException {
        EventProducer through = producer;
        if (through == null) {
            return;
        }
        steps.departing(event);
        try {
            through.send(event, (metadata, failure) -> done(through, event, failure));
        } catch (TimeoutException e) {
            // The broker is away and nothing was handed over: the event keeps its place.
            lanes.on(event.subject(), Lane::turnBack);
            ready.add(event.subject());
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** On the producer's own thread: must not block. */
    private void done(EventProducer through, PendingEvent event, @Nullable Exception failure) {
        if (through != producer) {
            return; // of a producer given up: its events were taken from the documents again
        }
        if (failure != null) {
            if (breakdown.isEmpty()) {
                breakdown = Optional.of(new Breakdown(failure, Optional.of(event)));
            }
            return;
        }
        steps.acknowledged(event);
        strikes.remove(event.subject());
        lanes.on(
                event.subject(),
                lane -> {
                    lane.arrive();
                    if (lane.claimClearing()) {
                        clearing.add(lane);
                    }
                    if (lane.hasWaiting()) {
                        ready.add(lane.subject);
                    }
                    return true;
                });
    }

    /** After an error of a producer what became of its events is unknown; the documents know. */
    private void startAgain(Breakdown failed) throws InterruptedException {
        log.warn("The relay starts again from the documents: {}", failed.cause().toString());
        TimeUnit.MILLISECONDS.sleep(100);
        Optional<PendingEvent> parked = failed.culprit().filter(e -> isLastStrike(e, failed));
        if (parked.isPresent()) {
            park(parked.get(), failed.cause());
        }
        EventProducer old = producer;
        producer = producers.get();
        if (old != null) {
            old.abandon();
        }
        lanes.forgetAll();
        ready.clear();
        breakdown = Optional.empty();
        steps.producerReplaced(failed.cause());
        sweep.everything();
    }

    private boolean isLastStrike(PendingEvent event, Breakdown failed) {
        return !(failed.cause() instanceof RetriableException)
                && strikes.merge(event.subject(), 1, Integer::sum) >= STRIKES;
    }

    private void park(PendingEvent event, Throwable cause) {
        log.error("Parked {} with event {}: {}", event.subject(), event.id(), cause.toString());
        lanes.on(
                event.subject(),
                lane -> {
                    outboxes.park(lane.collection, event, cause.toString());
                    return true;
                });
        strikes.remove(event.subject());
        steps.parked(event);
    }

    /** Sends what is on its way, then stops; what is left stays in the documents. */
    void stop() throws InterruptedException {
        sweep.stop();
        long until = System.currentTimeMillis() + DRAIN_MILLIS;
        while (!lanes.isEmpty() && sender.isAlive() && System.currentTimeMillis() < until) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        running = false;
        sender.join(2_000);
        clearing.stop();
        EventProducer last = producer;
        if (last != null) {
            last.close();
        }
    }
}
