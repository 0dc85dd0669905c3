package vn.lantoa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Parts that are {@link StandIn}s, and what is needed around them. */
final class StandIns {
    private StandIns() {}

    static Part part(String name, int port, String behaviour) {
        return new Part(
                name,
                List.of(classesOf(StandIn.class)),
                StandIn.class.getName(),
                List.of(Integer.toString(port), behaviour),
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx32m"),
                Map.of(),
                List.of(port),
                new Readiness.Answers(URI.create("http://127.0.0.1:" + port + "/ready")));
    }

    static Path childJar() {
        return classesOf(Child.class);
    }

    private static Path classesOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean answers(int port) {
        return new Readiness.Answers(URI.create("http://127.0.0.1:" + port + "/")).now();
    }
}
