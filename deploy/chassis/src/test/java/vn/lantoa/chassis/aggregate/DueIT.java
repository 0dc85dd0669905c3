package vn.lantoa.chassis.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.parcel.Parcel;
import vn.lantoa.chassis.parcel.ParcelEvents;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.chassis.relay.RelaySteps;
import vn.lantoa.chassis.relay.Workshop;

/** What the clock makes of aggregates, and what no two of them may share. */
class DueIT {

    /** Waits at its first station for the step 5; a place is nobody else's. */
    private static final AggregateType<Parcel> TYPE =
            new AggregateType<>(
                            "parcels",
                            Parcel.class,
                            1,
                            parcel ->
                                    parcel.step() == 1
                                            ? Map.of("place", parcel.place(), "waitsFor", 5)
                                            : Map.of("place", parcel.place()),
                            List.of(List.of("place")))
                    .timedBy("waitsFor")
                    .unique("place", "parcel.place-taken");

    private Workshop workshop;
    private Aggregates<Parcel> one;
    private Aggregates<Parcel> other;

    @BeforeEach
    void open() {
        workshop = new Workshop(ParcelEvents.class, Map.of());
        one = workshop.store(workshop.relay(new RelaySteps() {})).open(TYPE);
        other = workshop.store(workshop.relay(new RelaySteps() {})).open(TYPE);
    }

    @Test
    void nothingHappensBeforeItIsDueAndThenEachOnce() {
        for (int i = 0; i < 450; i++) {
            sent("station " + i + "a");
        }

        assertThat(due(one, 4)).isZero();
        assertThat(due(one, 5)).isEqualTo(450);
        assertThat(due(one, 5)).isZero();
    }

    @Test
    void twoInstancesAtOnceChangeEachOnce() throws Exception {
        for (int i = 0; i < 60; i++) {
            sent("station " + i + "a");
        }
        Callable<Integer> here = () -> due(one, 5);
        Callable<Integer> there = () -> due(other, 5);

        int changed = 0;
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> round : instances.invokeAll(List.of(here, there, here, there))) {
                changed += round.get();
            }
        }

        assertThat(changed).isEqualTo(60);
        assertThat(versions()).containsOnly(2L).hasSize(60);
    }

    @Test
    void oneThatCannotBeDecidedDoesNotKeepTheOthersWaiting() {
        for (int i = 0; i < 210; i++) {
            sent((i < 205 ? "stuck " : "station ") + i);
        }

        int changed =
                one.due(
                        "waitsFor",
                        5,
                        (parcel, by) -> {
                            if (parcel.place().startsWith("stuck")) {
                                throw new IllegalStateException("cannot be decided");
                            }
                            return parcel.move(parcel.place() + " on");
                        });

        assertThat(changed).isEqualTo(5);
    }

    @Test
    void whoComesSecondToAUniqueKeyIsToldWhoHasIt() {
        String first = sent("Huế");

        assertThatThrownBy(() -> sent("Huế"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.status().value()).isEqualTo(409);
                            assertThat(problem.code()).isEqualTo("parcel.place-taken");
                            assertThat(problem.other()).contains("/parcels/" + first);
                        });
        String third = sent("Vinh");
        assertThatThrownBy(() -> one.change(third, Parcel.command(), p -> p.move("Huế")))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aUniqueKeyIsFreeAgainWhenItsHolderMovedOn() {
        String first = sent("Huế");
        one.change(first, Parcel.command(), parcel -> parcel.move("Vinh")).orThrow();

        assertThat(sent("Huế")).isNotEqualTo(first);
    }

    @Test
    void whatIsMadeOfTheSameThingIsTheSame() {
        String id = CommandKey.natural("parcel", "of", "Huế").toString();

        one.createOnce(id, Parcel.command(), () -> Parcel.send("Huế")).orThrow();
        Outcome<Parcel> again = other.createOnce(id, Parcel.command(), () -> Parcel.send("Vinh"));

        assertThat(again.orThrow().state().place()).isEqualTo("Huế");
        assertThat(versions()).containsExactly(1L);
    }

    private String sent(String place) {
        return one.create(Parcel.command(), id -> Parcel.send(place)).orThrow().id();
    }

    private static int due(Aggregates<Parcel> instance, int until) {
        return instance.due("waitsFor", until, (parcel, by) -> parcel.move(parcel.place() + "!"));
    }

    private List<Long> versions() {
        List<Long> versions = new ArrayList<>();
        for (Document parcel : workshop.database().getCollection("parcels").find()) {
            versions.add(parcel.getLong("version"));
        }
        return versions;
    }
}
