package vn.lantoa.chassis.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.event.HashChain;
import vn.lantoa.chassis.event.PendingEvent;
import vn.lantoa.chassis.parcel.Parcel;
import vn.lantoa.chassis.parcel.SenderEvents;
import vn.lantoa.chassis.parcel.SenderEvents.SenderDescribed;
import vn.lantoa.chassis.parcel.SenderEvents.SenderErased;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.fixtures.Wire;

/** What a personal contract leaves behind: the topic's last word, and nothing in the database. */
class ErasureIT {

    private static final String NAME = "Trần Thị Nhàn";

    record Sender(Optional<String> name) {
        static AggregateType<Sender> type() {
            return new AggregateType<>("senders", Sender.class, 1, sender -> Map.of(), List.of());
        }

        static Decision<Sender> describe(String name) {
            return Decision.accept(new Sender(Optional.of(name)), new SenderDescribed(name));
        }

        Decision<Sender> erase() {
            return Decision.accept(new Sender(Optional.empty()), new SenderErased());
        }
    }

    private final Workshop workshop =
            new Workshop(SenderEvents.class, Map.of("cleanup.policy", "compact"));
    private final Relay relay = Workshop.started(workshop.relay(new RelaySteps() {}));
    private final Aggregates<Sender> senders = workshop.store(relay).open(Sender.type());

    @AfterEach
    void stop() {
        Workshop.stop(relay);
    }

    @Test
    void aTombstoneIsToldWithoutABodyAndWithItsAttributes() {
        String sender = described(CommandKey.random());

        senders.change(sender, Parcel.command(), Sender::erase).orThrow();

        await().until(() -> toldOf(sender).size() == 2);
        Wire.Told described = toldOf(sender).getFirst();
        Wire.Told erased = toldOf(sender).getLast();
        assertThat(described.body()).contains(NAME);
        assertThat(erased.body()).isNull();
        assertThat(erased.headers())
                .containsEntry("ce_type", "SenderErased")
                .containsEntry("ce_id", sender + ":2")
                .containsEntry("ce_dataschema", "contract/parcel.people/SenderErased.1.json");
        assertThat(erased.headers().values()).noneMatch(value -> value.contains(NAME));
    }

    @Test
    void nothingInTheDatabaseHoldsTheNameAfterAnErasureAndTheChainStillHolds() {
        String sender = described(CommandKey.random());
        await().until(() -> workshop.journal().of("SNgV", sender, 1, 10).size() == 1);
        assertThat(collectionsWith(NAME)).containsExactly("senders");

        senders.change(sender, Parcel.command(), Sender::erase).orThrow();

        await().until(() -> workshop.journal().of("SNgV", sender, 1, 10).size() == 2);
        await().until(() -> workshop.outboxes().count("senders") == 0);
        assertThat(collectionsWith(NAME)).isEmpty();
        String previous = HashChain.START;
        for (PendingEvent e : workshop.journal().of("SNgV", sender, 1, 10)) {
            assertThat(e.body()).isEmpty();
            assertThat(e.hash())
                    .isEqualTo(
                            HashChain.next(
                                    previous,
                                    e.id(),
                                    e.type(),
                                    e.time(),
                                    e.organisation(),
                                    e.actor(),
                                    e.sealed()));
            previous = e.hash();
        }
    }

    @Test
    void theSameNameLeavesNoSameDigestSoThatNobodyCanGuessIt() {
        String one = described(CommandKey.random());
        String other = described(CommandKey.random());

        await().until(() -> workshop.journal().of("SNgV", other, 1, 1).size() == 1);
        await().until(() -> workshop.journal().of("SNgV", one, 1, 1).size() == 1);

        assertThat(workshop.journal().of("SNgV", one, 1, 1).getFirst().digest())
                .isPresent()
                .isNotEqualTo(workshop.journal().of("SNgV", other, 1, 1).getFirst().digest());
    }

    @Test
    void aCommandThatComesAgainAfterTheErasureBringsNothingBack() {
        CommandKey key = CommandKey.given("app", "POST /senders", "k-1", () -> "hash of the body");
        String sender = described(key);
        senders.change(sender, Parcel.command(), Sender::erase).orThrow();

        assertThatThrownBy(() -> described(key))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo("idempotency-key.reused"));

        assertThat(senders.find(Parcel.command().actor(), sender).orElseThrow().state().name())
                .isEmpty();
        assertThat(collectionsWith("hash of the body")).isEmpty();
    }

    private String described(CommandKey key) {
        return senders.create(Parcel.by("app", "SNgV", key), id -> Sender.describe(NAME))
                .orThrow()
                .id();
    }

    private List<Wire.Told> toldOf(String sender) {
        return workshop.told().stream().filter(told -> told.key().equals(sender)).toList();
    }

    private List<String> collectionsWith(String text) {
        List<String> holding = new ArrayList<>();
        for (String collection : workshop.database().listCollectionNames()) {
            for (Document document : workshop.database().getCollection(collection).find()) {
                if (document.toJson().contains(text)) {
                    holding.add(collection);
                    break;
                }
            }
        }
        return holding;
    }
}
