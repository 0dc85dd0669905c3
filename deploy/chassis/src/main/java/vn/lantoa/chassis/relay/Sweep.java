package vn.lantoa.chassis.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lantoa.chassis.event.PendingEvent;

/**
 * Finds what was left behind: by an instance that died, by a wake that found no room. Only what
 * waits for more than ten seconds, so that the fresh are not sent twice.
 */
final class Sweep {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(10);
    private static final int PAGE = 200;

    /** So many documents a collection and sweep; the rest at the next one. */
    private static final int PAGES = 50;

    private final Outboxes outboxes;
    private final Set<String> collections;
    private final Wake wake;
    private final RelaySteps steps;
    private ScheduledExecutorService timer = newTimer();

    interface Wake {
        void wake(String collection, String subject, List<PendingEvent> pending);
    }

    Sweep(Outboxes outboxes, Set<String> collections, Wake wake, RelaySteps steps) {
        this.outboxes = outboxes;
        this.collections = collections;
        this.wake = wake;
        this.steps = steps;
    }

    private static ScheduledExecutorService newTimer() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("relay-sweep").daemon().factory());
    }

    void start() {
        timer = newTimer();
        long jitter = ThreadLocalRandom.current().nextLong(1_000);
        timer.scheduleWithFixedDelay(this::leftBehind, jitter, 4_000, TimeUnit.MILLISECONDS);
    }

    void stop() {
        timer.shutdownNow();
    }

    private void leftBehind() {
        try {
            sweep(Instant.now().minus(LEFT_BEHIND));
            takeStock();
        } catch (RuntimeException e) {
            log.warn("No sweep this time: {}", e.toString());
        }
    }

    private void takeStock() {
        long pending = 0;
        long parked = 0;
        Instant oldest = Instant.MAX;
        for (String collection : collections) {
            pending += outboxes.count(collection);
            parked += outboxes.countParked(collection);
            Instant since = outboxes.oldest(collection).orElse(Instant.MAX);
            oldest = since.isBefore(oldest) ? since : oldest;
        }
        steps.swept(pending, parked, oldest);
    }

    /** Whatever waits, however fresh. */
    void everything() {
        sweep(Instant.now().plusSeconds(1));
    }

    private void sweep(Instant until) {
        for (String collection : collections) {
            Optional<Outboxes.Waiting> last = Optional.empty();
            for (int page = 0; page < PAGES; page++) {
                List<Outboxes.Waiting> found = outboxes.waiting(collection, until, last, PAGE);
                for (Outboxes.Waiting waiting : found) {
                    if (waiting.pending().isEmpty()) {
                        outboxes.forget(collection, waiting.subject());
                    } else {
                        wake.wake(collection, waiting.subject(), waiting.pending());
                    }
                }
                if (found.size() < PAGE) {
                    break;
                }
                last = Optional.of(found.getLast());
            }
        }
    }
}
