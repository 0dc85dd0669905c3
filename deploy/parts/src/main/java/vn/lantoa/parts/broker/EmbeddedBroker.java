package vn.lantoa.parts.broker;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker inside this process: KRaft, broker and controller in one node, on loopback
 * only. What it acknowledged is found again by the next start, also after kill -9 (the operating
 * system holds what was written; only the machine's own death could lose the last moments).
 *
 * <p>Topics are never created by use. One broker per folder; several folders per process are fine.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final int TRIES_FOR_FREE_PORTS = 5;

    private final KafkaRaftServer server;
    private final BrokerFolder folder;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, BrokerFolder folder, int port) {
        this.server = server;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts a broker and returns when it answers.
     *
     * @param dir where it keeps everything; made if absent
     * @param port for clients; 0 = any free port
     * @param controllerPort for the node itself; 0 = any free port
     * @throws BrokerCannotStart when a port is in use, or the folder is locked, not writable or
     *     damaged; nothing is left running then
     */
    public static EmbeddedBroker start(Path dir, int port, int controllerPort) {
        var folder = BrokerFolder.hold(dir.toAbsolutePath().normalize());
        try {
            for (int tries = 1; ; tries++) {
                int clients = port == 0 ? freePort() : requireFree(port);
                int controller = controllerPort == 0 ? freePort() : requireFree(controllerPort);
                try {
                    return start(folder, clients, controller);
                } catch (RuntimeException e) {
                    // A port found free may be gone a moment later: only then is it tried again.
                    boolean choosable = port == 0 || controllerPort == 0;
                    if (!has(BindException.class::isInstance, e)) {
                        throw e instanceof BrokerCannotStart ? e : folder.damaged(e);
                    }
                    if (!choosable || tries == TRIES_FOR_FREE_PORTS) {
                        throw new BrokerCannotStart(
                                "Port %d or %d is already in use.".formatted(clients, controller),
                                e);
                    }
                }
            }
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedBroker start(BrokerFolder folder, int port, int controllerPort) {
        var settings = BrokerSettings.of(folder.logs(), port, controllerPort);
        folder.formatOnce(settings);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
        return new EmbeddedBroker(server, folder, port);
    }

    /** Where clients connect: {@code 127.0.0.1:<port>}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    /** Stops in order; the folder is free for another start afterwards. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        folder.close();
    }

    void awaitClose() {
        server.awaitShutdown();
    }

    private static boolean has(Predicate<Throwable> wanted, Throwable e) {
        return Stream.iterate(e, t -> t != null, Throwable::getCause).anyMatch(wanted);
    }

    private static int freePort() {
        return bind(0);
    }

    private static int requireFree(int port) {
        return bind(port);
    }

    private static int bind(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new BrokerCannotStart("Port " + port + " on 127.0.0.1 is already in use.", e);
        }
    }
}
