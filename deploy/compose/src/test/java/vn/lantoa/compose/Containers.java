package vn.lantoa.compose;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import vn.lantoa.fixtures.Parts;

/**
 * The applications of compose.yaml as processes. What a network of Compose would do is done by
 * replacing names by addresses: {@code kafka:9092} is the broker of the tests, and so on. The store
 * of the tests knows no users, so the URI's user is left out; everything else stays as it is.
 */
final class Containers implements AutoCloseable {

    private static final int AT_ONCE = 2;

    private final ComposeFile file;
    private final Map<String, String> secrets;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Integer> ports = new TreeMap<>();
    private final Map<String, Container> running = new TreeMap<>();

    private Containers(ComposeFile file, String issuer) {
        this.file = file;
        this.secrets =
                Variables.in(file.text())
                        .filter(Variables.Asked::isSecret)
                        .map(Variables.Asked::name)
                        .distinct()
                        .collect(
                                Collectors.toMap(
                                        it -> it,
                                        it -> it.toLowerCase(Locale.ROOT).replace('_', '-')));
        String store = new ConnectionString(Parts.started().store()).getHosts().getFirst();
        addresses.put("kafka:9092", Parts.started().brokers());
        addresses.put("http://sign-in.localhost:8090", issuer);
        for (String service : applications()) {
            int port = freePort();
            ports.put(service, port);
            addresses.put(service + "-store:27017", store);
            addresses.put(
                    "http://" + service + ":" + file.environment(service).get("SERVER_PORT"),
                    "http://127.0.0.2:" + port);
        }
    }

    static Containers start(ComposeFile file, String issuer) {
        Containers containers = new Containers(file, issuer);
        try (var twoAtATime = Executors.newFixedThreadPool(AT_ONCE)) {
            containers.applications().stream()
                    .map(it -> CompletableFuture.runAsync(() -> containers.start(it), twoAtATime))
                    .toList()
                    .forEach(CompletableFuture::join);
            return containers;
        } catch (RuntimeException e) {
            containers.close();
            throw e;
        }
    }

    private List<String> applications() {
        List<String> all = new ArrayList<>(file.ourServices());
        all.add("front-door");
        return all;
    }

    private void start(String service) {
        String module = file.service(service).at("/build/args/MODULE").asString();
        Container container = Container.start(service, Image.of(module), environment(service));
        synchronized (running) {
            running.put(service, container);
        }
        container.awaitHealthy(healthCheck(service));
    }

    private Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        file.environment(service).forEach((name, value) -> environment.put(name, addressed(value)));
        environment.put("SERVER_PORT", known(ports, service).toString());
        return environment;
    }

    private String addressed(String value) {
        String text =
                Variables.filledIn(value, secrets).replaceFirst("^mongodb://[^@]+@", "mongodb://");
        for (Map.Entry<String, String> name : addresses.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        return text;
    }

    private List<String> healthCheck(String service) {
        List<String> test =
                ComposeFile.texts(file.service(service).at("/healthcheck/test"))
                        .map(word -> Variables.filledIn(word, Map.of()))
                        .toList();
        if (!test.getFirst().equals("CMD")) {
            throw new IllegalArgumentException("not a plain command: " + test);
        }
        return test.subList(1, test.size());
    }

    Container get(String service) {
        return known(running, service);
    }

    String secret(String name) {
        return known(secrets, name);
    }

    private static <T> T known(Map<String, T> all, String name) {
        return Objects.requireNonNull(all.get(name), () -> "compose.yaml has no " + name);
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        running.values().forEach(it -> it.process().destroy());
        running.values().forEach(Container::close);
    }
}
