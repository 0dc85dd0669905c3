package vn.lantoa.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code deploy/compose.yaml}, with its anchors and merges resolved as Compose resolves them. */
record ComposeFile(String text, JsonNode document) {

    /** The folder {@code deploy}; tests run in the module's own folder. */
    static final Path DEPLOY = Path.of("..").toAbsolutePath().normalize();

    static ComposeFile read() {
        return of(contentOf(DEPLOY.resolve("compose.yaml")));
    }

    static ComposeFile of(String text) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Object loaded = new Yaml(new SafeConstructor(strict)).load(text);
        return new ComposeFile(text, JsonMapper.shared().valueToTree(loaded));
    }

    static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Collection<String> services() {
        return document.path("services").propertyNames();
    }

    /** The services that are applications of ours and take their settings from the chassis. */
    List<String> ourServices() {
        return List.of("plan", "content", "reporting", "notification");
    }

    JsonNode service(String name) {
        JsonNode service = document.path("services").path(name);
        if (service.isMissingNode()) {
            throw new IllegalArgumentException("compose.yaml has no service " + name);
        }
        return service;
    }

    /** What a container gets, as it stands in the file; a variable only passed on is empty. */
    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        service(service)
                .path("environment")
                .forEachEntry((name, value) -> environment.put(name, value.asString("")));
        return environment;
    }

    List<String> networks(String service) {
        JsonNode networks = service(service).path("networks");
        return networks.isArray()
                ? texts(networks).toList()
                : List.copyOf(networks.propertyNames());
    }

    List<String> membersOf(String network) {
        return services().stream().filter(it -> networks(it).contains(network)).toList();
    }

    static Stream<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }
}
