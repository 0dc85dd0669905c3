package vn.lantoa.chassis.relay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lantoa.chassis.event.PendingEvent;

/** What Kafka has goes into the journal, and only then out of the documents; many in one go. */
final class Clearing {

    private static final Logger log = LoggerFactory.getLogger(Clearing.class);
    private static final int BATCH = 500;

    private final Lanes lanes;
    private final Outboxes outboxes;
    private final Journal journal;
    private final RelaySteps steps;
    private final BlockingQueue<Lane> due = new LinkedBlockingQueue<>();
    private volatile boolean running;
    private Thread clearer = new Thread(() -> {});

    private record Sent(Lane lane, List<PendingEvent> events) {}

    Clearing(Lanes lanes, Outboxes outboxes, Journal journal, RelaySteps steps) {
        this.lanes = lanes;
        this.outboxes = outboxes;
        this.journal = journal;
        this.steps = steps;
    }

    void start() {
        running = true;
        clearer = Thread.ofPlatform().name("relay-clear").daemon().start(this::clearForEver);
    }

    void stop() throws InterruptedException {
        running = false;
        clearer.join(TimeUnit.SECONDS.toMillis(5));
    }

    /** The lane has claimed it ({@link Lane#claimClearing}). */
    void add(Lane lane) {
        due.add(lane);
    }

    private void clearForEver() {
        List<Lane> batch = new ArrayList<>();
        while (running) {
            try {
                Lane first = due.poll(200, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                batch.add(first);
                due.drainTo(batch, BATCH - 1);
                clear(batch);
                batch.clear();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("Sent events stay in their documents for now: {}", e.toString());
                due.addAll(batch);
                batch.clear();
                pause();
            }
        }
    }

    private void clear(List<Lane> batch) {
        List<Sent> sent = new ArrayList<>();
        for (Lane lane : batch) {
            lanes.on(
                            lane.subject,
                            now -> now == lane ? lane.acknowledged() : List.<PendingEvent>of())
                    .filter(events -> !events.isEmpty())
                    .ifPresent(events -> sent.add(new Sent(lane, events)));
        }
        if (sent.isEmpty()) {
            return;
        }
        List<PendingEvent> all = sent.stream().flatMap(s -> s.events().stream()).toList();
        steps.journalling(all);
        journal.add(all);
        steps.journalled(all);
        Map<String, Map<String, List<PendingEvent>>> byCollection = new HashMap<>();
        for (Sent s : sent) {
            byCollection
                    .computeIfAbsent(s.lane().collection, c -> new LinkedHashMap<>())
                    .put(s.lane().subject, s.events());
        }
        byCollection.forEach(outboxes::clear);
        for (Sent s : sent) {
            lanes.on(s.lane().subject, now -> now == s.lane() && cleared(s));
        }
        steps.cleared(all);
    }

    private boolean cleared(Sent sent) {
        sent.lane().cleared(sent.events().size());
        if (sent.lane().claimClearing()) {
            due.add(sent.lane());
        }
        return true;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
