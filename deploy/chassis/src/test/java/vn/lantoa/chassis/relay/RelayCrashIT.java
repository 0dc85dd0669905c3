package vn.lantoa.chassis.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.event.PendingEvent;
import vn.lantoa.chassis.parcel.Parcel;
import vn.lantoa.chassis.parcel.ParcelEvents;
import vn.lantoa.fixtures.Wire;

/** A relay that dies at any of its lines loses nothing, and the next one keeps the order. */
class RelayCrashIT {

    private static final int PARCELS = 12;
    private static final int MOVES = 4;

    enum Line {
        DEPARTING,
        ACKNOWLEDGED,
        JOURNALLING,
        JOURNALLED,
        CLEARED
    }

    /** Dies at a line, the n-th time it is crossed, and is dead at every line from then on. */
    private static final class Dying implements RelaySteps {
        private final Line line;
        private final AtomicInteger crossings;
        private volatile boolean dead;

        Dying(Line line, int after) {
            this.line = line;
            this.crossings = new AtomicInteger(after);
        }

        private void cross(Line crossed) {
            if (!dead && crossed == line && crossings.decrementAndGet() == 0) {
                dead = true;
            }
            if (dead) {
                throw new Crash();
            }
        }

        @Override
        public void departing(PendingEvent event) {
            cross(Line.DEPARTING);
        }

        @Override
        public void acknowledged(PendingEvent event) {
            cross(Line.ACKNOWLEDGED);
        }

        @Override
        public void journalling(List<PendingEvent> events) {
            cross(Line.JOURNALLING);
        }

        @Override
        public void journalled(List<PendingEvent> events) {
            cross(Line.JOURNALLED);
        }

        @Override
        public void cleared(List<PendingEvent> events) {
            cross(Line.CLEARED);
        }
    }

    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("crash", null, false, false);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverLineItDiesAtEveryEventIsToldInOrder(Line line) {
        Workshop workshop = new Workshop(ParcelEvents.class, Map.of());
        Dying dying = new Dying(line, 3);
        Relay first = Workshop.started(workshop.relay(dying));
        Aggregates<Parcel> parcels = workshop.store(first).open(Parcel.type("parcels"));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < PARCELS; i++) {
            ids.add(parcels.create(Parcel.command(), id -> Parcel.send("Hà Nội")).orThrow().id());
        }
        for (int move = 0; move < MOVES; move++) {
            ids.forEach(id -> parcels.change(id, Parcel.command(), Parcel::moveOn).orThrow());
        }
        // Its thread dies of it, as a process would; that is not the test's failure.
        await().dontCatchUncaughtExceptions().until(() -> dying.dead);

        Relay second = workshop.relay(new RelaySteps() {});
        second.watch("parcels");
        Workshop.started(second);
        second.recover();

        await().dontCatchUncaughtExceptions()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(workshop.outboxes().count("parcels")).isZero());
        Workshop.stop(second);
        Map<String, List<Long>> firstOccurrences = new HashMap<>();
        for (Wire.Told told : workshop.told()) {
            List<Long> sequences =
                    firstOccurrences.computeIfAbsent(told.key(), k -> new ArrayList<>());
            long sequence = Long.parseLong(told.headers().getOrDefault("ce_sequence", "0"));
            if (!sequences.contains(sequence)) {
                sequences.add(sequence);
            }
        }
        for (String id : ids) {
            assertThat(firstOccurrences.get(id))
                    .as("told of %s", id)
                    .containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(workshop.journal().of("SNgV", id, 1, 10))
                    .extracting(PendingEvent::sequence)
                    .containsExactly(1L, 2L, 3L, 4L, 5L);
        }
    }
}
