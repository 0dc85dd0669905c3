package vn.lantoa.chassis.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.parcel.Parcel;
import vn.lantoa.chassis.parcel.ParcelEvents;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.chassis.relay.Relay;
import vn.lantoa.chassis.relay.RelaySteps;
import vn.lantoa.chassis.relay.Workshop;

/** Aggregates on the store. The relay is not started: what is pending stays to be seen. */
class AggregatesIT {

    private Workshop workshop;
    private Aggregates<Parcel> parcels;

    @BeforeEach
    void open() {
        workshop = new Workshop(ParcelEvents.class, Map.of());
        Relay idle = workshop.relay(new RelaySteps() {});
        parcels = workshop.store(idle).open(Parcel.type("parcels"));
    }

    @Test
    void aChangeAndItsEventAreOneDocument() {
        String id = sent().id();

        parcels.change(id, Parcel.command(), parcel -> parcel.move("Huế")).orThrow();

        Document stored = document(id);
        assertThat(stored.getLong("version")).isEqualTo(2);
        assertThat(stored.get("state", Document.class).getString("place")).isEqualTo("Huế");
        assertThat(stored.getList("outbox", Document.class))
                .extracting(event -> event.getString("id"))
                .containsExactly(id + ":1", id + ":2");
        assertThat(stored.getDate("pendingSince")).isNotNull();
    }

    @Test
    void thirtyTwoPeopleAtOneAggregateAreAllAnsweredAndNoChangeIsLost() throws Exception {
        String id = sent().id();
        List<Callable<Stored<Parcel>>> commands =
                Collections.nCopies(
                        32, () -> parcels.change(id, Parcel.command(), Parcel::moveOn).orThrow());

        List<Long> versions = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(32)) {
            for (Future<Stored<Parcel>> answer : people.invokeAll(commands)) {
                versions.add(answer.get().version());
            }
        }

        assertThat(versions).doesNotHaveDuplicates();
        assertThat(parcels.find(Parcel.command().actor(), id).orElseThrow().state().step())
                .isEqualTo(33);
        assertThat(document(id).getList("outbox", Document.class)).hasSize(33);
    }

    @Test
    void aCommandRepeatedUnderItsKeyHasOneEffect() {
        String id = sent().id();
        Command command = Parcel.by("app", "SNgV", CommandKey.random());

        parcels.change(id, command, Parcel::moveOn).orThrow();
        Outcome<Parcel> again = parcels.change(id, command, Parcel::moveOn);

        assertThat(again).isInstanceOf(Outcome.Unchanged.class);
        assertThat(again.orThrow().version()).isEqualTo(2);
    }

    @Test
    void aCreationRepeatedUnderItsKeyGivesTheSameAggregate() {
        CommandKey key = CommandKey.given("SNgV/app", "POST /parcels", "k1", () -> "body");

        Stored<Parcel> first =
                parcels.create(Parcel.by("app", "SNgV", key), id -> Parcel.send("Vinh")).orThrow();
        Outcome<Parcel> second =
                parcels.create(Parcel.by("app", "SNgV", key), id -> Parcel.send("Vinh"));

        assertThat(second).isInstanceOf(Outcome.Unchanged.class);
        assertThat(second.orThrow().id()).isEqualTo(first.id());
        assertThat(document(first.id()).getList("outbox", Document.class)).hasSize(1);
    }

    @Test
    void creationsRacingUnderOneKeyMakeOneAggregate() throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<String> creation =
                () ->
                        parcels.create(
                                        Parcel.by(
                                                "app",
                                                "SNgV",
                                                CommandKey.given(
                                                        "SNgV/app",
                                                        "POST /parcels",
                                                        key,
                                                        () -> "")),
                                        id -> Parcel.send("Vinh"))
                                .orThrow()
                                .id();

        Set<String> ids = new HashSet<>();
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            for (Future<String> answer :
                    people.invokeAll(java.util.Collections.nCopies(8, creation))) {
                ids.add(answer.get());
            }
        }

        assertThat(ids).hasSize(1);
        assertThat(workshop.database().getCollection("parcels").countDocuments()).isEqualTo(1);
    }

    @Test
    void onlyTheLast32CommandsAreRemembered() {
        String id = sent().id();
        for (int i = 0; i < 40; i++) {
            parcels.change(id, Parcel.command(), Parcel::moveOn).orThrow();
        }

        assertThat(document(id).getList("commands", Document.class)).hasSize(32);
    }

    @Test
    void anotherOrganisationFindsNothing() {
        String id = sent().id();
        Command stranger = Parcel.by("app", "SNV", CommandKey.random());

        assertThat(parcels.find(stranger.actor(), id)).isEmpty();
        assertThatThrownBy(() -> parcels.change(id, stranger, Parcel::moveOn))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.status()).isEqualTo(HttpStatus.NOT_FOUND));
    }

    @Test
    void withAThousandEventsPendingACommandIsRefusedAndNothingIsLost() {
        String id = sent().id();
        List<Document> pending = new ArrayList<>();
        Document one = document(id).getList("outbox", Document.class).getFirst();
        for (int i = 0; i < 1000; i++) {
            pending.add(one);
        }
        workshop.database()
                .getCollection("parcels")
                .updateOne(
                        new Document("_id", id),
                        new Document("$set", new Document("outbox", pending)));

        assertThatThrownBy(() -> parcels.change(id, Parcel.command(), Parcel::moveOn))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> {
                            assertThat(p.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                            assertThat(p.code()).isEqualTo("outbox.full");
                        });
        assertThat(document(id).getLong("version")).isEqualTo(1);
    }

    @Test
    void anInstanceOlderThanTheDataKeepsItsHandsOff() {
        String id = sent().id();
        workshop.database()
                .getCollection("parcels")
                .updateOne(
                        new Document("_id", id), new Document("$set", new Document("schema", 2)));

        assertThatThrownBy(() -> parcels.change(id, Parcel.command(), Parcel::moveOn))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.code()).isEqualTo("instance.outdated"));
    }

    @Test
    void anEventTooLargeToBeToldIsRefusedBeforeTheWrite() {
        String huge = "x".repeat(950 * 1024);

        assertThatThrownBy(() -> parcels.create(Parcel.command(), id -> Parcel.send(huge)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.status()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE));
        assertThat(workshop.database().getCollection("parcels").countDocuments()).isZero();
    }

    @Test
    void pagesInBothDirectionsMeetWithoutGapOrDouble() {
        for (int i = 0; i < 11; i++) {
            String id = sent().id();
            for (int move = 0; move < i % 3; move++) {
                parcels.change(id, Parcel.command(), Parcel::moveOn).orThrow();
            }
        }
        Actor actor = Parcel.command().actor();

        for (String order : List.of("step", "-step")) {
            List<Integer> steps = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            Optional<String> next = Optional.empty();
            do {
                Page<Stored<Parcel>> page = parcels.list(actor, Listing.by(order, 4, next));
                page.items().forEach(item -> steps.add(item.state().step()));
                page.items().forEach(item -> ids.add(item.id()));
                next = page.next();
            } while (next.isPresent());

            assertThat(ids).hasSize(11);
            assertThat(steps).hasSize(11);
            List<Integer> sorted = new ArrayList<>(steps);
            sorted.sort(null);
            assertThat(steps).isEqualTo(order.startsWith("-") ? sorted.reversed() : sorted);
        }
    }

    private Stored<Parcel> sent() {
        return parcels.create(Parcel.command(), id -> Parcel.send("Hà Nội")).orThrow();
    }

    private Document document(String id) {
        Document found =
                workshop.database().getCollection("parcels").find(new Document("_id", id)).first();
        return Optional.ofNullable(found).orElseThrow();
    }
}
