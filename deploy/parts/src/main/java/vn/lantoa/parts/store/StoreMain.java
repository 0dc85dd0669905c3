package vn.lantoa.parts.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The store as a process: {@code --file F --port N}. Ends cleanly on SIGTERM. */
public final class StoreMain {
    private static final String QUIET = "vn/lantoa/parts/store/logback-store.xml";

    private StoreMain() {}

    /**
     * Prints one line when it is ready; ends with code 1 and one sentence on the error stream when
     * it cannot be.
     */
    public static void main(String[] args) throws InterruptedException {
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty("logback.configurationFile", QUIET);
        }
        try {
            serve(args);
        } catch (StoreUnusableException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    private static void serve(String[] args) {
        Path file = Path.of(value(args, "--file").orElseThrow(StoreMain::usage));
        int port;
        try {
            port = Integer.parseInt(value(args, "--port").orElse("27017"));
        } catch (NumberFormatException e) {
            throw new StoreUnusableException("--port wants a number.", e);
        }
        EmbeddedStore store = EmbeddedStore.open(file);
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-close"));
        store.bind(port);
        Instant started = ProcessHandle.current().info().startInstant().orElse(Instant.now());
        System.out.printf(
                "store ready on %d in %d ms%n",
                store.port(), Duration.between(started, Instant.now()).toMillis());
    }

    private static StoreUnusableException usage() {
        return new StoreUnusableException("Say where the store is: --file F, and maybe --port N.");
    }

    private static Optional<String> value(String[] args, String name) {
        for (int at = 0; at + 1 < args.length; at++) {
            if (args[at].equals(name)) {
                return Optional.of(args[at + 1]);
            }
        }
        return Optional.empty();
    }
}
