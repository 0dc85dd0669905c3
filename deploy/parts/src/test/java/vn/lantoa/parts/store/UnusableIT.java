package vn.lantoa.parts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that cannot be opened says why and what to do. */
class UnusableIT {
    @TempDir Path folder;

    @Test
    void aFileInUse() throws Exception {
        Path file = folder.resolve("used.mv");
        try (StoreProcess store = StoreProcess.start(file)) {
            assertThatOpening(file, "used.mv is in use by another process: stop that process");

            Process second =
                    new ProcessBuilder(command("--file", file.toString(), "--port", "0")).start();

            assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(second.errorReader(StandardCharsets.UTF_8).readLine())
                    .contains("used.mv is in use by another process");
        }
    }

    @Test
    void aPortInUse() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.inMemory().bind(0)) {
            String port = Integer.toString(store.port());
            Path file = folder.resolve("second.mv");

            Process second =
                    new ProcessBuilder(command("--file", file.toString(), "--port", port)).start();

            assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(second.errorReader(StandardCharsets.UTF_8).readLine())
                    .contains("cannot listen on port " + port);
        }
    }

    @Test
    void aFileThatIsNoStore() throws IOException {
        Path file = folder.resolve("letter.txt");
        Files.writeString(file, "Kính gửi: Sở Ngoại vụ\n".repeat(1_000));

        assertThatOpening(file, "letter.txt is not a store or is damaged");
        assertThat(Files.readString(file)).startsWith("Kính gửi");
    }

    @Test
    void aStoreOfAnotherProgram() {
        Path file = folder.resolve("other.mv");
        try (MVStore other = MVStore.open(file.toString())) {
            other.openMap("theirs").put("a", "b");
        }

        assertThatOpening(file, "other.mv was written by another program");
    }

    @Test
    void aDamagedStore() throws IOException {
        Path file = folder.resolve("damaged.mv");
        EmbeddedStore.open(file).close();
        byte[] noise = new byte[(int) Files.size(file)];
        Arrays.fill(noise, (byte) 7);
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.write(noise);
        }

        assertThatOpening(file, "damaged.mv is not a store or is damaged: restore it from a copy");
    }

    @Test
    void aFolder() {
        assertThatOpening(folder, "is a folder: name a file in it");
    }

    @Test
    void theJournalOfAStoreThatIsGone() throws Exception {
        Path file = folder.resolve("gone.mv");
        try (StoreProcess store = StoreProcess.start(file)) {
            store.kill();
        }
        Files.delete(file);

        assertThatOpening(file, "belongs to another store");
    }

    @Test
    void aRefusedFileIsReleased() throws IOException {
        Path file = folder.resolve("other.mv");
        try (MVStore other = MVStore.open(file.toString())) {
            other.openMap("theirs").put("a", "b");
        }
        assertThatOpening(file, "other.mv");

        try (MVStore again = MVStore.open(file.toString())) {
            assertThat(again.openMap("theirs").get("a")).isEqualTo("b");
        }
    }

    private static void assertThatOpening(Path file, String sentence) {
        assertThatThrownBy(() -> EmbeddedStore.open(file).close())
                .isInstanceOf(StoreUnusableException.class)
                .hasMessageContaining(sentence);
    }

    private static java.util.List<String> command(String... arguments) {
        return StoreProcess.command(arguments);
    }
}
