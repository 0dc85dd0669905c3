package vn.lantoa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.local.demo.Beginning;

class DemonstrationTest {
    @TempDir private Path data;

    @Test
    void beginsInAnEmptyFolderAndAgainInItsOwn() throws Exception {
        var demonstration = new Demonstration(data, new Build(data));

        assertThat(demonstration.begin()).isEqualTo(Beginning.AT);
        Files.writeString(data.resolve("store.mv"), "");
        assertThat(demonstration.begin()).isNotNull();
    }

    @Test
    void leavesTheDataOfAnotherSystemAlone() throws Exception {
        Files.writeString(data.resolve("store.mv"), "");

        assertThatThrownBy(() -> new Demonstration(data, new Build(data)).begin())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("give --demo a folder of its own with --data");
    }
}
