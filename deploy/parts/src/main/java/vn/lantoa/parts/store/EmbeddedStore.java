package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * A server that speaks MongoDB's protocol, on loopback, over one file or in memory.
 *
 * <p>An acknowledged write is in the file and survives a killed process; a loss of power may take
 * back the last second, unless {@code -Dlantoa.store.fsync=always}. What the server cannot honour
 * it refuses with a sentence. For one machine and for tests.
 */
public final class EmbeddedStore implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    /** Connections share threads, and a thread waits while its commit is written. */
    private static final int THREADS = 48;

    private final StoreFile file;
    private final Backend backend;
    private final MongoServer server;
    private final Chores chores;
    private boolean closed;

    private EmbeddedStore(StoreFile file) {
        this.file = file;
        Gate gate = new Gate(file);
        this.backend = new Backend(file, gate);
        this.server = new MongoServer(backend);
        this.chores = new Chores(file, gate, backend);
    }

    /** A store that is gone when it is closed. */
    public static EmbeddedStore inMemory() {
        return new EmbeddedStore(StoreFile.inMemory());
    }

    /**
     * Opens the store in {@code file}, or makes it.
     *
     * @throws StoreUnusableException in use by another process, damaged, or not readable
     */
    public static EmbeddedStore open(Path file) {
        boolean syncEachCommit = "always".equals(System.getProperty("lantoa.store.fsync"));
        StoreFile opened = StoreFile.open(file, syncEachCommit);
        try {
            return new EmbeddedStore(opened);
        } catch (RuntimeException e) {
            opened.abandon();
            throw Opening.damaged(file, e);
        }
    }

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     * @throws StoreUnusableException the port is taken
     */
    public EmbeddedStore bind(int port) {
        try {
            server.bind(new InetSocketAddress(LOOPBACK, port), 1, THREADS);
        } catch (Exception e) { // a BindException comes undeclared
            close();
            throw new StoreUnusableException(
                    "The store cannot listen on port %d of %s: stop what listens there, or choose another port."
                            .formatted(port, LOOPBACK),
                    e);
        }
        return this;
    }

    /** The port it listens on. */
    public int port() {
        return server.getLocalAddress().getPort();
    }

    /** How a MongoDB driver finds it, without a database's name. */
    public String uri() {
        return "mongodb://%s:%d".formatted(LOOPBACK, port());
    }

    /** How many documents queries have read so far: tells whether an index was used. */
    long documentsExamined() {
        return backend.examined().sum();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        chores.close();
        server.shutdownNow();
        file.close();
    }
}
