package vn.lantoa.parts.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads when the broker cannot start: one sentence, and a code that is not 0. */
@Timeout(60)
class BrokerMainIT {
    @TempDir Path dir;

    @Test
    void aPortInUse() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertRefused(
                    taken.getLocalPort(),
                    "Port " + taken.getLocalPort() + " on 127.0.0.1 is already in use.");
        }
    }

    @Test
    void aFolderInUse() throws Exception {
        try (var other = EmbeddedBroker.start(dir, 0, 0)) {
            assertThat(other.port()).isPositive();
            assertRefused(0, "Another broker is using the folder " + dir + ": stop it first.");
        }
    }

    @Test
    void aFileInPlaceOfTheFolder() throws Exception {
        Files.writeString(dir.resolve("log"), "not a folder");

        assertRefused(0, "A file is where the broker needs a folder: " + dir.resolve("log") + ".");
    }

    @Test
    void garbageAsItsIdentity() throws Exception {
        EmbeddedBroker.start(dir, 0, 0).close();
        Files.write(dir.resolve("log/meta.properties"), new byte[] {0, 1, 2, 3});

        assertRefused(0, "The broker's folder " + dir + " is damaged: ");
    }

    @Test
    void garbageAsTheLogOfItsTopics() throws Exception {
        EmbeddedBroker.start(dir, 0, 0).close();
        Files.write(
                dir.resolve("log/__cluster_metadata-0/00000000000000000000.log"), new byte[3_000]);

        assertRefused(0, "The broker's folder " + dir + " is damaged: ");
    }

    @Test
    void aLostIdentityBesideExistingData() throws Exception {
        EmbeddedBroker.start(dir, 0, 0).close();
        Files.delete(dir.resolve("log/meta.properties"));

        assertRefused(0, "The broker's folder " + dir + " is damaged: ");
    }

    @Test
    void aMissingArgument() throws Exception {
        try (var child = ChildProcess.of(BrokerMain.class, "--dir", dir.toString())) {
            var ended = child.ended();

            assertThat(ended.said()).startsWith("--port is missing").hasLineCount(1);
            assertThat(ended.code()).isEqualTo(1);
        }
    }

    private void assertRefused(int port, String sentence) throws Exception {
        try (var child = ChildProcess.broker(dir, port, 0)) {
            var ended = child.ended();

            assertThat(ended.said()).startsWith(sentence).hasLineCount(1);
            assertThat(ended.code()).isEqualTo(1);
        }
    }
}
