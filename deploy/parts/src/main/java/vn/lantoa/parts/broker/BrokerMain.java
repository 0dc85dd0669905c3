package vn.lantoa.parts.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.utils.Exit;

/**
 * The broker as a process: {@code --dir D --port N --controller-port M}. Prints one line when it
 * answers, ends in order on SIGTERM, and exits with 1 and one sentence when it cannot start.
 */
public final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] args) {
        // Before the first logger: Kafka at its default level writes pages at every start.
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty(
                    "logback.configurationFile", "vn/lantoa/parts/broker/broker-logback.xml");
        }
        long began = System.nanoTime();
        try {
            var options = options(args);
            var dir = Path.of(required(options, "--dir"));
            // Kafka ends the process itself when its disk fails or its own log cannot be read.
            Exit.setHaltProcedure((code, why) -> end(dir, code, why));
            Exit.setExitProcedure((code, why) -> end(dir, code, why));
            var broker =
                    EmbeddedBroker.start(
                            dir, port(options, "--port"), port(options, "--controller-port"));
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-close"));
            System.out.printf(
                    "broker ready on %d in %d ms%n",
                    broker.port(), (System.nanoTime() - began) / 1_000_000);
            broker.awaitClose();
        } catch (BrokerCannotStart | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            Runtime.getRuntime().halt(1);
        }
    }

    private static void end(Path dir, int code, String why) {
        System.err.printf(
                "The broker stopped: its folder %s cannot be read or written any more%s.%n",
                dir, why == null ? "" : " (" + why + ")");
        Runtime.getRuntime().halt(code == 0 ? 1 : code);
    }

    private static Map<String, String> options(String[] args) {
        var options = new HashMap<String, String>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        return options;
    }

    private static String required(Map<String, String> options, String name) {
        var value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    name + " is missing; usage: --dir D --port N --controller-port M");
        }
        return value;
    }

    private static int port(Map<String, String> options, String name) {
        var value = required(options, name);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a number, not " + value, e);
        }
    }
}
