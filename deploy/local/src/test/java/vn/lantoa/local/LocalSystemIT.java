package vn.lantoa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a test that breaks the system needs of it. */
@Timeout(60)
class LocalSystemIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir Path data;

    private final int port = StandIns.freePort();

    @Test
    void aKilledPartComesBackAsAnotherProcess() throws Exception {
        try (var system = system(new Restarts.AtMost(1, Duration.ofMinutes(1)))) {
            var before = system.process("plan");

            system.kill9("plan");
            system.awaitReady("plan", PATIENCE);

            assertThat(before.isAlive()).isFalse();
            assertThat(system.process("plan")).isNotEqualTo(before);
            assertThat(StandIns.answers(port)).isTrue();
        }
    }

    @Test
    void byHandAKilledPartStaysDownUntilItIsRestarted() {
        try (var system = system(new Restarts.ByHand())) {
            system.kill9("plan");

            assertThatThrownBy(() -> system.awaitReady("plan", Duration.ofMillis(500)))
                    .isInstanceOf(CannotStart.class);
            assertThat(StandIns.answers(port)).isFalse();

            system.restart("plan");

            assertThat(StandIns.answers(port)).isTrue();
        }
    }

    @Test
    void aRunningPartIsReplacedByARestart() {
        try (var system = system(new Restarts.ByHand())) {
            var before = system.process("plan");

            system.restart("plan");

            assertThat(before.isAlive()).isFalse();
            assertThat(StandIns.answers(port)).isTrue();
        }
    }

    @Test
    void aPartThatIsNotReadyInTimeIsStoppedAgain() {
        var mute =
                LocalSystem.in(data)
                        .parts(
                                StandIns.childJar(),
                                List.of(List.of(waitingFor("words that never come"))))
                        .readyWithin(Duration.ofSeconds(2));

        assertThatThrownBy(mute::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("plan was not ready after 2 s.")
                .hasMessageContaining("| stand-in ready on " + port);
        assertThat(StandIns.answers(port)).isFalse();
    }

    @Test
    void afterAStopTheFolderCanBeUsedAgain() {
        system(new Restarts.ByHand()).stop();

        try (var again = system(new Restarts.ByHand())) {
            assertThat(again.process("plan").isAlive()).isTrue();
            assertThat(data.resolve("logs/plan.previous.log")).content().contains("ready on");
        }
    }

    private LocalSystem system(Restarts restarts) {
        return LocalSystem.in(data)
                .parts(StandIns.childJar(), List.of(List.of(StandIns.part("plan", port, "serve"))))
                .restarts(restarts)
                .start();
    }

    private Part waitingFor(String words) {
        var part = StandIns.part("plan", port, "serve");
        return new Part(
                part.name(),
                part.classPath(),
                part.main(),
                part.arguments(),
                part.jvm(),
                part.environment(),
                part.ports(),
                new Readiness.Says(words));
    }
}
