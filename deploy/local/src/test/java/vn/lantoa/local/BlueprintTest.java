package vn.lantoa.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlueprintTest {
    private static final Optional<String> OURS = Optional.empty();

    @TempDir Path dir;

    private DataFolder data;

    @BeforeEach
    void holdTheFolder() {
        data = DataFolder.hold(dir);
    }

    @AfterEach
    void letItGo() {
        data.close();
    }

    @Test
    void theSystemHasItsPartsInTwoStages() {
        var stages = blueprint(8080, 1, OURS, OURS, false).stages();

        assertThat(names(stages.get(0))).containsExactly("store", "broker", "identity");
        assertThat(names(stages.get(1)))
                .containsExactly("plan", "content", "reporting", "notification", "front-door");
    }

    @Test
    void allPortsMoveTogether() {
        assertThat(ports(blueprint(8080, 1, OURS, OURS, false)))
                .containsExactly(27017, 9092, 9093, 8090, 8081, 8082, 8083, 8084, 8080);
        assertThat(ports(blueprint(10080, 1, OURS, OURS, false)))
                .containsExactly(29017, 11092, 11093, 10090, 10081, 10082, 10083, 10084, 10080);
    }

    @Test
    void secondInstancesListenAHundredHigher() {
        var parts = blueprint(8080, 2, OURS, OURS, false).stages().get(1);

        assertThat(names(parts)).contains("plan", "plan-2", "notification-2").hasSize(9);
        assertThat(named(parts, "plan-2").ports()).containsExactly(8181);
        assertThat(named(parts, "plan-2").environment()).containsEntry("SERVER_PORT", "8181");
    }

    @Test
    void aGivenStoreAndBrokerAreUsedAndNotStarted() {
        var given =
                blueprint(
                        8080,
                        1,
                        Optional.of("mongodb://elsewhere:27017"),
                        Optional.of("elsewhere:9092"),
                        false);

        assertThat(names(given.stages().get(0))).containsExactly("identity");
        assertThat(named(given.stages().get(1), "reporting").environment())
                .containsEntry("LANTOA_MONGODB_URI", "mongodb://elsewhere:27017")
                .containsEntry("LANTOA_KAFKA", "elsewhere:9092");
    }

    @Test
    void theServicesGetTheClockOnlyOfASimulatedSystem() {
        var wall = blueprint(8080, 1, OURS, OURS, false).stages().get(1);
        var simulated = blueprint(8080, 1, OURS, OURS, true).stages().get(1);

        assertThat(named(wall, "plan").environment()).doesNotContainKey("LANTOA_CLOCK");
        assertThat(named(simulated, "plan").environment())
                .containsEntry("LANTOA_CLOCK", dir.resolve("clock").toString());
    }

    @Test
    void theFrontDoorAndTheIdentityServerShareASecretThatNoServiceGets() {
        var stages = blueprint(8080, 1, OURS, OURS, false).stages();
        var secret = "LANTOA_FRONT_DOOR_SECRET";

        assertThat(named(stages.get(0), "identity").environment())
                .containsEntry(secret, data.frontDoorSecret());
        assertThat(named(stages.get(1), "front-door").environment())
                .containsEntry(secret, data.frontDoorSecret())
                .containsEntry("LANTOA_PLAN", "http://127.0.0.1:8081");
        assertThat(named(stages.get(1), "plan").environment()).doesNotContainKey(secret);
    }

    private Blueprint blueprint(
            int base,
            int instances,
            Optional<String> mongodb,
            Optional<String> kafka,
            boolean simulated) {
        return new Blueprint(
                module -> new Application(Path.of(module, "app.jar"), "the.Main"),
                List.of(Path.of("parts.jar")),
                data,
                new Ports(base),
                instances,
                mongodb,
                kafka,
                simulated);
    }

    private static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }

    private static Part named(List<Part> parts, String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Integer> ports(Blueprint blueprint) {
        return blueprint.stages().stream()
                .flatMap(List::stream)
                .flatMap(part -> part.ports().stream())
                .toList();
    }
}
