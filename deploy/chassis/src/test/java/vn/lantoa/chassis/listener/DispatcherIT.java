package vn.lantoa.chassis.listener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.parcel.ParcelEvents;
import vn.lantoa.chassis.relay.Workshop;

/** What becomes of deliveries: good ones, repeated ones, poison. */
class DispatcherIT {

    record Arrival(@BsonId String id, String place) {}

    record Copy(@BsonId String id, long version, String place, Optional<String> moved) {}

    /** Adds an arrival for each event; has trouble on demand. */
    private static final class Arrivals implements Additive<ParcelEvents, Arrival> {
        private Optional<RuntimeException> trouble = Optional.empty();
        private String troubledPlace = "";
        private final List<List<Arrival>> batches = new ArrayList<>();

        @Override
        public Class<ParcelEvents> listensTo() {
            return ParcelEvents.class;
        }

        @Override
        public String collection() {
            return "arrivals";
        }

        @Override
        public List<Arrival> entries(ParcelEvents event, EventHead head) {
            String place =
                    switch (event) {
                        case ParcelEvents.ParcelSent sent -> sent.place();
                        case ParcelEvents.ParcelMoved moved -> moved.place();
                    };
            if (place.equals(troubledPlace) && trouble.isPresent()) {
                throw trouble.get();
            }
            return List.of(new Arrival(head.id() + "#1", place));
        }

        @Override
        public void added(List<Arrival> entries) {
            batches.add(entries);
        }
    }

    private static final class Departures implements Additive<ParcelEvents.ParcelSent, Arrival> {
        @Override
        public Class<ParcelEvents.ParcelSent> listensTo() {
            return ParcelEvents.ParcelSent.class;
        }

        @Override
        public String collection() {
            return "departures";
        }

        @Override
        public List<Arrival> entries(ParcelEvents.ParcelSent event, EventHead head) {
            return List.of(new Arrival(head.id() + "#1", event.place()));
        }
    }

    private static final class Copies implements Replica<ParcelEvents, Copy> {
        @Override
        public Class<ParcelEvents> listensTo() {
            return ParcelEvents.class;
        }

        @Override
        public String collection() {
            return "copies";
        }

        @Override
        public Copy copy(ParcelEvents event, EventHead head) {
            return switch (event) {
                case ParcelEvents.ParcelMoved(var place, var step) ->
                        new Copy(head.subject(), head.sequence(), place, Optional.of("moved"));
                case ParcelEvents.ParcelSent sent ->
                        new Copy(head.subject(), head.sequence(), "sent", Optional.empty());
            };
        }
    }

    private Workshop workshop;
    private Arrivals arrivals;
    private DeadLetters deadLetters;
    private Dispatcher dispatcher;
    private final List<String> unknown = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void open() {
        workshop = new Workshop(ParcelEvents.class, Map.of());
        arrivals = new Arrivals();
        deadLetters = new DeadLetters(workshop.database());
        dispatcher = dispatcher(List.of(arrivals, new Copies()));
    }

    private Dispatcher dispatcher(List<Listener<?>> listeners) {
        return new Dispatcher(
                List.of(Contract.under(ParcelEvents.class)),
                listeners,
                new ListenerStore(workshop.database(), DomainClock.wall()),
                deadLetters,
                (head, work) -> work.run(),
                new Heard() {
                    @Override
                    public void event(EventHead head) {
                        heard.add(head.type());
                    }

                    @Override
                    public void unknown(String type) {
                        unknown.add(type);
                    }

                    @Override
                    public void dead(String listener) {}
                });
    }

    @Test
    void anEventDeliveredTwiceIsAddedOnce() {
        Delivery moved = delivery(1, "ParcelMoved", "p1", 2, "{\"place\": \"Huế\", \"step\": 2}");

        dispatcher.deliver(List.of(moved, moved));
        dispatcher.deliver(List.of(moved));

        assertThat(count("arrivals")).isEqualTo(1);
        assertThat(deadLetters.count()).isZero();
    }

    @Test
    void afterARepeatedDeliveryTheListenerIsToldOfWhatWasThereBefore() {
        Delivery moved = delivery(1, "ParcelMoved", "p1", 2, "{\"place\": \"Huế\", \"step\": 2}");

        dispatcher.deliver(List.of(moved));
        dispatcher.deliver(List.of(moved));

        assertThat(arrivals.batches).hasSize(2);
        assertThat(arrivals.batches.get(1)).isEqualTo(arrivals.batches.get(0));
    }

    @Test
    void aCopyIsReplacedByTheNewerOnly() {
        dispatcher.deliver(
                List.of(
                        delivery(1, "ParcelMoved", "p1", 3, "{\"place\": \"Vinh\", \"step\": 3}"),
                        delivery(2, "ParcelMoved", "p1", 2, "{\"place\": \"Huế\", \"step\": 2}")));

        Document copy =
                Optional.ofNullable(workshop.database().getCollection("copies").find().first())
                        .orElseThrow();
        assertThat(copy.getString("place")).isEqualTo("Vinh");
        assertThat(copy.getLong("version")).isEqualTo(3);
    }

    @Test
    void whatTheNewerDoesNotHaveDoesNotStayFromTheOlder() {
        dispatcher.deliver(
                List.of(
                        delivery(1, "ParcelMoved", "p1", 2, "{\"place\": \"Vinh\", \"step\": 2}"),
                        delivery(2, "ParcelSent", "p1", 3, "{\"place\": \"Huế\", \"step\": 3}")));

        Document copy =
                Optional.ofNullable(workshop.database().getCollection("copies").find().first())
                        .orElseThrow();
        assertThat(copy.getString("place")).isEqualTo("sent");
        assertThat(copy.containsKey("moved")).isFalse();
    }

    @Test
    void aTypeOfTomorrowIsSkippedAndCounted() {
        dispatcher.deliver(List.of(delivery(1, "ParcelLost", "p1", 2, "{}")));

        assertThat(unknown).containsExactly("ParcelLost");
        assertThat(deadLetters.count()).isZero();
        assertThat(count("arrivals")).isZero();
    }

    @Test
    void whatNobodyHearsIsCountedAndNotEvenRead() {
        Dispatcher deaf = dispatcher(List.of(new Departures()));

        deaf.deliver(
                List.of(
                        delivery(1, "ParcelMoved", "p1", 2, "{\"place\": "),
                        delivery(2, "ParcelSent", "p2", 1, "{\"place\": \"Huế\", \"step\": 1}")));

        assertThat(heard).containsExactly("ParcelMoved", "ParcelSent");
        assertThat(deadLetters.count()).isZero();
        assertThat(count("departures")).isEqualTo(1);
    }

    @Test
    void poisonIsSetAsideRawAndTheRestOfTheBatchGoesOn() {
        Delivery noJson = delivery(1, "ParcelMoved", "p1", 2, "{\"place\": ");
        Delivery noHead =
                new Delivery(
                        "parcel.events",
                        0,
                        2,
                        Map.of("ce_type", "ParcelMoved"),
                        bytes("{\"place\": \"x\", \"step\": 1}"));
        Delivery noType = new Delivery("parcel.events", 0, 3, Map.of(), new byte[] {0, 1, 2});
        Delivery good = delivery(4, "ParcelMoved", "p2", 2, "{\"place\": \"Huế\", \"step\": 2}");

        dispatcher.deliver(List.of(noJson, noHead, noType, good));

        assertThat(count("arrivals")).isEqualTo(1);
        assertThat(deadLetters.list(10, Optional.empty()).items())
                .extracting(DeadLetters.DeadLetter::id)
                .containsExactlyInAnyOrder(
                        "parcel.events/0/1", "parcel.events/0/2", "parcel.events/0/3");
        assertThat(deadLetters.load("parcel.events/0/3").orElseThrow().body())
                .containsExactly(0, 1, 2);
    }

    @Test
    void aDeadLetterIsRunAgainOnceItsCauseIsMended() {
        arrivals.troubledPlace = "Huế";
        arrivals.trouble = Optional.of(new IllegalStateException("a bug"));
        dispatcher.deliver(
                List.of(
                        delivery(1, "ParcelMoved", "p1", 2, "{\"place\": \"Huế\", \"step\": 2}"),
                        delivery(2, "ParcelMoved", "p2", 2, "{\"place\": \"Vinh\", \"step\": 2}")));
        assertThat(count("arrivals")).isEqualTo(1);

        assertThat(dispatcher.runAgain("parcel.events/0/1")).contains(false);
        assertThat(deadLetters.list(10, Optional.empty()).items().getFirst().attempts())
                .isEqualTo(2);
        arrivals.trouble = Optional.empty();
        assertThat(dispatcher.runAgain("parcel.events/0/1")).contains(true);

        assertThat(count("arrivals")).isEqualTo(2);
        assertThat(deadLetters.count()).isZero();
        assertThat(dispatcher.runAgain("parcel.events/0/1")).isEmpty();
    }

    @Test
    void whileTheStoreIsAwayTheBatchStopsAndNothingIsSetAside() {
        arrivals.troubledPlace = "Huế";
        arrivals.trouble = Optional.of(new MongoTimeoutException("away"));
        Delivery moved = delivery(1, "ParcelMoved", "p1", 2, "{\"place\": \"Huế\", \"step\": 2}");

        assertThatThrownBy(() -> dispatcher.deliver(List.of(moved)))
                .isInstanceOf(MongoTimeoutException.class);
        assertThat(deadLetters.count()).isZero();
        arrivals.trouble = Optional.empty();
        dispatcher.deliver(List.of(moved));

        assertThat(count("arrivals")).isEqualTo(1);
    }

    private long count(String collection) {
        return workshop.database().getCollection(collection).countDocuments();
    }

    private static Delivery delivery(
            long offset, String type, String subject, long sequence, String body) {
        Map<String, String> head = new HashMap<>();
        head.put("ce_id", subject + ":" + sequence);
        head.put("ce_type", type);
        head.put("ce_source", "parcel-service");
        head.put("ce_subject", subject);
        head.put("ce_sequence", Long.toString(sequence));
        head.put("ce_time", Instant.parse("2023-03-16T01:00:00Z").toString());
        head.put("ce_organisation", "SNgV");
        head.put("ce_actor", "app");
        return new Delivery("parcel.events", 0, offset, head, bytes(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
