package vn.lantoa.chassis.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.parcel.Parcel;
import vn.lantoa.chassis.parcel.ParcelEvents;
import vn.lantoa.fixtures.Wire;

/** The relay between a store and a broker that are real. */
class RelayIT {

    @Test
    void twoInstancesThatChangeTheSameAggregatesTellEachEventInOrder() throws Exception {
        Workshop workshop = new Workshop(ParcelEvents.class, Map.of());
        Relay here = Workshop.started(workshop.relay(new RelaySteps() {}));
        Relay there = Workshop.started(workshop.relay(new RelaySteps() {}));
        Aggregates<Parcel> parcelsHere = workshop.store(here).open(Parcel.type("parcels"));
        Aggregates<Parcel> parcelsThere = workshop.store(there).open(Parcel.type("parcels"));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(
                    parcelsHere
                            .create(Parcel.command(), id -> Parcel.send("Hà Nội"))
                            .orThrow()
                            .id());
        }

        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 120; i++) {
                Aggregates<Parcel> somewhere = i % 2 == 0 ? parcelsHere : parcelsThere;
                String id = ids.get(i % ids.size());
                people.submit(() -> untilDone(somewhere, id));
            }
            people.shutdown();
            assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }

        await().untilAsserted(() -> assertThat(workshop.outboxes().count("parcels")).isZero());
        Workshop.stop(here);
        Workshop.stop(there);
        Map<String, Long> last = new HashMap<>();
        for (Wire.Told told : workshop.told()) {
            long sequence = Long.parseLong(told.headers().getOrDefault("ce_sequence", "0"));
            long before = last.getOrDefault(told.key(), 0L);
            assertThat(sequence).as("next of %s", told.key()).isLessThanOrEqualTo(before + 1);
            last.put(told.key(), Math.max(before, sequence));
        }
        for (String id : ids) {
            assertThat(last.get(id)).isEqualTo(41L);
        }
    }

    private static void untilDone(Aggregates<Parcel> parcels, String id) {
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                parcels.change(id, Parcel.command(), Parcel::moveOn).orThrow();
                return;
            } catch (vn.lantoa.chassis.problem.Problem contended) {
                assertThat(contended.code()).isEqualTo("aggregate.contended");
            }
        }
        throw new AssertionError("never got through");
    }

    /** Notes: a domain whose topic takes small events only. */
    public sealed interface NoteEvents {
        String TOPIC = "small.events";

        record NoteWritten(String text) implements NoteEvents {}
    }

    record Note(String text) {
        static AggregateType<Note> type() {
            return new AggregateType<>("notes", Note.class, 1, note -> Map.of(), List.of());
        }

        static Decision<Note> write(String text) {
            return Decision.accept(new Note(text), new NoteEvents.NoteWritten(text));
        }
    }

    @Test
    void anAggregateWhoseEventTheBrokerRefusesIsParkedWholeAndTheOthersGoOn() {
        // Above the producer's batches, as a broker's limit is: an event this large travels alone.
        Workshop workshop = new Workshop(NoteEvents.class, Map.of("max.message.bytes", "200000"));
        Relay relay = Workshop.started(workshop.relay(new RelaySteps() {}));
        Aggregates<Note> notes = workshop.store(relay).open(Note.type());
        ParkedAggregates parked = new ParkedAggregates(workshop.outboxes(), relay);

        String tooLarge =
                notes.create(Parcel.command(), id -> Note.write("x".repeat(300_000)))
                        .orThrow()
                        .id();
        notes.change(tooLarge, Parcel.command(), note -> Note.write("small")).orThrow();
        String good = notes.create(Parcel.command(), id -> Note.write("good")).orThrow().id();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(parked.list(10)).hasSize(1));
        assertThat(parked.list(10).getFirst().id()).isEqualTo(tooLarge);
        assertThat(parked.list(10).getFirst().event()).isEqualTo(tooLarge + ":1");
        await().untilAsserted(
                        () ->
                                assertThat(workshop.told())
                                        .extracting(Wire.Told::key)
                                        .contains(good)
                                        .doesNotContain(tooLarge));

        // Later changes of the parked aggregate wait behind the event that could not be sent.
        notes.change(tooLarge, Parcel.command(), note -> Note.write("later")).orThrow();
        String after = notes.create(Parcel.command(), id -> Note.write("after")).orThrow().id();
        await().untilAsserted(
                        () ->
                                assertThat(workshop.told())
                                        .extracting(Wire.Told::key)
                                        .contains(after));
        assertThat(workshop.told()).extracting(Wire.Told::key).doesNotContain(tooLarge);
        Workshop.stop(relay);
    }
}
