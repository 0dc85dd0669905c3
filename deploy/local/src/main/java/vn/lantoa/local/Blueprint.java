package vn.lantoa.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The system as a list of parts, stage by stage: first the store, the broker and the authorization
 * server, then the services and the front door.
 *
 * @param applications the application of a module, e.g. of {@code deploy/identity}
 * @param partsClassPath where the broker and the store are
 * @param instances of each service; the second ones take no calls from the front door
 * @param mongodb a MongoDB to use instead of the embedded store
 * @param kafka a broker to use instead of the embedded one
 * @param simulated whether the domain runs on the clock of the data folder
 */
record Blueprint(
        Function<String, Application> applications,
        List<Path> partsClassPath,
        DataFolder data,
        Ports ports,
        int instances,
        Optional<String> mongodb,
        Optional<String> kafka,
        boolean simulated) {
    private static final List<String> SMALL_JVM =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xss512k",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    List<List<Part>> stages() {
        var below = new ArrayList<Part>();
        if (mongodb.isEmpty()) {
            below.add(store());
        }
        if (kafka.isEmpty()) {
            below.add(broker());
        }
        below.add(identity());
        var above = new ArrayList<Part>();
        for (int instance = 1; instance <= instances; instance++) {
            for (var service : Service.values()) {
                above.add(service(service, instance));
            }
        }
        above.add(frontDoor());
        return List.of(below, above);
    }

    private Part store() {
        return new Part(
                "store",
                partsClassPath,
                "vn.lantoa.parts.store.StoreMain",
                List.of("--file", data.store().toString(), "--port", text(ports.store())),
                jvm(256),
                Map.of(),
                List.of(ports.store()),
                new Readiness.Says("store ready on"));
    }

    private Part broker() {
        return new Part(
                "broker",
                partsClassPath,
                "vn.lantoa.parts.broker.BrokerMain",
                List.of(
                        "--dir",
                        data.kafka().toString(),
                        "--port",
                        text(ports.kafka()),
                        "--controller-port",
                        text(ports.kafkaController())),
                jvm(128),
                Map.of(),
                List.of(ports.kafka(), ports.kafkaController()),
                new Readiness.Says("broker ready on"));
    }

    private Part identity() {
        var environment =
                Map.of(
                        "LANTOA_ISSUER", issuer(),
                        "LANTOA_FRONT_DOOR", frontDoorUrl(),
                        "LANTOA_FRONT_DOOR_SECRET", data.frontDoorSecret(),
                        "LANTOA_IDENTITY_KEYS", data.identityKeys().toString());
        return application("identity", "deploy/identity", ports.identity(), 64, environment);
    }

    private Part service(Service service, int instance) {
        var environment = new HashMap<String, String>();
        environment.put(
                "LANTOA_MONGODB_URI", mongodb.orElse("mongodb://127.0.0.1:" + ports.store()));
        environment.put("LANTOA_KAFKA", kafka.orElse("127.0.0.1:" + ports.kafka()));
        environment.put("LANTOA_ISSUER", issuer());
        if (simulated) {
            environment.put("LANTOA_CLOCK", data.clock().toString());
        }
        return application(
                service.name(instance),
                service.module(),
                ports.of(service, instance),
                service.heapMiB(),
                environment);
    }

    private Part frontDoor() {
        var environment = new HashMap<String, String>();
        environment.put("LANTOA_FRONT_DOOR", frontDoorUrl());
        environment.put("LANTOA_ISSUER", issuer());
        environment.put("LANTOA_FRONT_DOOR_SECRET", data.frontDoorSecret());
        for (var service : Service.values()) {
            environment.put("LANTOA_" + service.name(), "http://127.0.0.1:" + ports.of(service, 1));
        }
        return application("front-door", "deploy/front-door", ports.frontDoor(), 64, environment);
    }

    private Part application(
            String name, String module, int port, int heap, Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("SERVER_PORT", text(port));
        all.put("SERVER_ADDRESS", "127.0.0.1");
        var application = applications.apply(module);
        return new Part(
                name,
                List.of(application.jar()),
                application.main(),
                List.of(),
                jvm(heap),
                all,
                List.of(port),
                new Readiness.Answers(
                        URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")));
    }

    String frontDoorUrl() {
        return "http://localhost:" + ports.frontDoor();
    }

    String issuer() {
        return "http://localhost:" + ports.identity();
    }

    private static List<String> jvm(int heapMiB) {
        var options = new ArrayList<>(SMALL_JVM);
        options.add("-Xmx" + heapMiB + "m");
        return options;
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
