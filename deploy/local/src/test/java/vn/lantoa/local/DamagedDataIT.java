package vn.lantoa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real broker and the real store on data that something has destroyed. */
@Timeout(60)
class DamagedDataIT {
    @TempDir Path data;

    @Test
    void aDamagedBrokerFolderIsToldInTheBrokersWords() throws Exception {
        var meta = Files.createDirectories(data.resolve("kafka/log")).resolve("meta.properties");
        Files.write(meta, new byte[] {0, 1, 2, 3});

        assertThatThrownBy(() -> start("broker"))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("broker ended with code 1 while starting.")
                .hasMessageContaining("| The broker's folder " + data.resolve("kafka"))
                .hasMessageContaining("is damaged");
    }

    @Test
    void aDamagedStoreFileIsToldInTheStoresWords() throws Exception {
        var file = Files.writeString(data.resolve("store.mv"), "no store at all ".repeat(1_000));

        assertThatThrownBy(() -> start("store"))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("store ended with code 1 while starting.")
                .hasMessageContaining(file.toString());
        assertThat(file).content().startsWith("no store at all");
    }

    @Test
    void onSoundDataBothStartTwice() {
        for (int time = 1; time <= 2; time++) {
            try (var system = start("store", "broker")) {
                assertThat(system.process("store").isAlive()).isTrue();
                assertThat(system.process("broker").isAlive()).isTrue();
            }
        }
    }

    private LocalSystem start(String... names) {
        var build = Build.around(Path.of(""));
        List<Part> parts;
        try (var folder = DataFolder.hold(data)) {
            parts =
                    new Blueprint(
                                    module -> new Application(Path.of(module), "not.started"),
                                    build.parts(),
                                    folder,
                                    new Ports(freeBase()),
                                    1,
                                    Optional.empty(),
                                    Optional.empty(),
                                    false)
                            .stages().getFirst().stream()
                                    .filter(part -> List.of(names).contains(part.name()))
                                    .toList();
        }
        return LocalSystem.in(data).parts(StandIns.childJar(), List.of(parts)).start();
    }

    /** A base whose broker and store ports are probably free, too. */
    private static int freeBase() {
        return 20_000 + StandIns.freePort() % 20_000;
    }
}
