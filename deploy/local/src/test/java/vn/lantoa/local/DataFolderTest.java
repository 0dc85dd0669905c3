package vn.lantoa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir Path dir;

    @Test
    void isHeldByOneSystemAtATime() {
        try (var held = DataFolder.hold(dir)) {
            assertThat(held.dir()).isEqualTo(dir);
            assertThatThrownBy(() -> DataFolder.hold(dir))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(
                            "is used by another run (process "
                                    + ProcessHandle.current().pid()
                                    + ")");
        }
    }

    @Test
    void canBeHeldAgainAfterItWasLetGo() {
        DataFolder.hold(dir).close();

        DataFolder.hold(dir).close();

        assertThat(dir.resolve("launcher.pid")).doesNotExist();
    }

    @Test
    void keepsTheFrontDoorsSecretForItselfAndForTheNextStart() throws Exception {
        String secret;
        try (var folder = DataFolder.hold(dir)) {
            secret = folder.frontDoorSecret();
        }

        try (var folder = DataFolder.hold(dir)) {
            assertThat(folder.frontDoorSecret()).isEqualTo(secret).hasSizeGreaterThan(40);
            assertThat(Files.getPosixFilePermissions(dir.resolve("front-door-secret")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void isMadeWithTheFoldersAboveIt() {
        try (var folder = DataFolder.hold(dir.resolve("a b/c"))) {
            assertThat(folder.dir()).isDirectory();
        }
    }
}
