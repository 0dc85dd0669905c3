package vn.lantoa.parts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final byte[] KEY = {1};
    private static final byte[] VALUE = {2, 3};

    @TempDir Path folder;

    private final UUID owner = UUID.randomUUID();

    @Test
    void changesAreDoneAgainInTheirOrderAcrossFiles() {
        Journal journal = Journal.in(files());
        journal.put("a", KEY, VALUE);
        journal.remove("a", KEY);
        journal.endOfChange();
        journal.flush();
        journal.rotate();
        journal.drop("b");
        journal.endOfChange();
        journal.flush();

        assertThat(replayed()).containsExactly("put a [1] [2, 3]", "remove a [1]", "drop b");
    }

    @Test
    void aChangeThatWasCutShortIsNotDone() throws IOException {
        Journal journal = Journal.in(files());
        journal.put("a", KEY, VALUE);
        journal.endOfChange();
        journal.put("b", KEY, VALUE);
        journal.put("c", KEY, VALUE);
        journal.endOfChange();
        journal.flush();
        byte[] written = Files.readAllBytes(onlyFile());

        Files.write(onlyFile(), Arrays.copyOf(written, written.length - 1));

        assertThat(replayed()).containsExactly("put a [1] [2, 3]");
    }

    @Test
    void aChangeThatWasDamagedIsNotDone() throws IOException {
        Journal journal = Journal.in(files());
        journal.put("a", KEY, VALUE);
        journal.endOfChange();
        journal.flush();
        byte[] written = Files.readAllBytes(onlyFile());
        written[written.length - 1] ^= 1;

        Files.write(onlyFile(), written, StandardOpenOption.TRUNCATE_EXISTING);

        assertThat(replayed()).isEmpty();
    }

    @Test
    void whatHasNotEndedIsNotWritten() {
        Journal journal = Journal.in(files());
        journal.put("a", KEY, VALUE);
        journal.flush();

        assertThat(replayed()).isEmpty();
    }

    @Test
    void theJournalOfAnotherStoreIsRefused() {
        Journal.in(new JournalFiles(folder.resolve("store"), UUID.randomUUID()));

        assertThatThrownBy(this::replayed)
                .isInstanceOf(StoreUnusableException.class)
                .hasMessageContaining("belongs to another store");
    }

    private JournalFiles files() {
        return new JournalFiles(folder.resolve("store"), owner);
    }

    private Path onlyFile() throws IOException {
        try (var all = Files.list(folder)) {
            return all.findFirst().orElseThrow();
        }
    }

    private List<String> replayed() {
        List<String> steps = new ArrayList<>();
        files().replay(
                        new JournalFiles.Replay() {
                            @Override
                            public void put(String map, byte[] key, byte[] value) {
                                steps.add(
                                        "put %s %s %s"
                                                .formatted(
                                                        map,
                                                        Arrays.toString(key),
                                                        Arrays.toString(value)));
                            }

                            @Override
                            public void remove(String map, byte[] key) {
                                steps.add("remove %s %s".formatted(map, Arrays.toString(key)));
                            }

                            @Override
                            public void drop(String map) {
                                steps.add("drop " + map);
                            }
                        });
        return steps;
    }
}
