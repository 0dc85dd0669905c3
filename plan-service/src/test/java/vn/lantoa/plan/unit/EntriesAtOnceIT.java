package vn.lantoa.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lantoa.plan.unit.Desk.FOCAL;
import static vn.lantoa.plan.unit.Desk.name;
import static vn.lantoa.plan.unit.Desk.newUnit;
import static vn.lantoa.plan.unit.Desk.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.ServiceTest;

/** Entries that several people make at the same time. */
@ServiceTest
class EntriesAtOnceIT {

    @LocalServerPort private int port;
    @Autowired private Units units;
    private Desk desk;

    @BeforeEach
    void connect() {
        desk = Desk.at(port);
    }

    @Test
    void ofTwoMergersOfOneUnitAtTheSameTimeOneIsTaken() throws Exception {
        desk.establish("MC-X", "2016-03-01");
        List<Callable<Reply>> mergers =
                IntStream.range(0, 8)
                        .mapToObj(i -> newUnit("MC-INTO" + i))
                        .map(into -> (Callable<Reply>) () -> desk.merge(into, "2025-07-01", "MC-X"))
                        .toList();

        List<Reply> replies = together(mergers);

        assertThat(replies).extracting(Reply::status).containsOnlyOnce(201).containsOnly(201, 422);
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 422)
                .allSatisfy(
                        reply -> assertThat(reply.at("errors.0.code")).isEqualTo("unit.merged"));
        await().until(() -> told("MC-X").contains("UnitEnded"));
        assertThat(told("MC-X")).containsOnlyOnce("UnitEnded");
    }

    @Test
    void twoInstancesNeverLetACircleThroughBetweenThem() throws Exception {
        Registrar here = new Registrar(units);
        Registrar there = new Registrar(units);
        for (int i = 0; i < 10; i++) {
            String a = desk.establish("MI-A" + i, "2016-03-01");
            String b = desk.establish("MI-B" + i, "2016-03-01");

            List<Outcome<Unit>> outcomes =
                    together(List.of(() -> move(here, a, b), () -> move(there, b, a)));

            assertThat(outcomes)
                    .as("round %d", i)
                    .extracting(outcome -> outcome instanceof Outcome.Changed)
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void thirtyTwoAtOneUnitAreAllAnsweredAndNoneIsLost() throws Exception {
        desk.establish("MN-A", "2016-03-01");
        LocalDate first = LocalDate.parse("2020-01-01");
        List<Callable<Reply>> names =
                IntStream.range(0, 32)
                        .mapToObj(i -> name("Tên " + i, first.plusDays(i).toString()))
                        .map(name -> (Callable<Reply>) () -> desk.post("/units/MN-A/names", name))
                        .toList();

        assertThat(together(names)).extracting(Reply::status).containsOnly(200);
        assertThat(desk.get("/units/MN-A").at("version")).isEqualTo("33");
        assertThat(desk.get("/units/MN-A/history").json().path("steps")).hasSize(33);
    }

    private static Outcome<Unit> move(Registrar registrar, String code, String parent) {
        Command by = new Command(FOCAL, Instant.now(), Optional.empty(), CommandKey.random());
        return registrar.move(
                code, Unit.Place.decided(LocalDate.parse("2020-01-01"), Optional.of(parent)), by);
    }

    private static <T> List<T> together(List<Callable<T>> all) throws Exception {
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
