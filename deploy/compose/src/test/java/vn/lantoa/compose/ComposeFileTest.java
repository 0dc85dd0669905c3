package vn.lantoa.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be known of compose.yaml without an engine that runs it. */
class ComposeFileTest {

    private static final Pattern PINNED = Pattern.compile("[^:]+:v?\\d+\\.\\d+[\\w.-]*");
    private static final String OUR_TAG = "${LANTOA_VERSION:-0.1.0-SNAPSHOT}";

    private final ComposeFile file = ComposeFile.read();

    @Test
    void itSatisfiesTheComposeSpecification() {
        assertThat(faults(file)).isEmpty();
    }

    @Test
    void aMisspeltKeyWouldBeNoticed() {
        String misspelt = file.text().replaceFirst("stop_grace_period", "stop_grace_perod");

        assertThat(faults(ComposeFile.of(misspelt)))
                .isNotEmpty()
                .anyMatch(fault -> fault.contains("stop_grace_perod"));
    }

    @Test
    void itHasNoVersionWhichComposeNoLongerReads() {
        assertThat(file.document().has("version")).isFalse();
    }

    @Test
    void noSecretHasADefaultAndEachSaysWhatItIs() {
        List<Variables.Asked> secrets =
                Variables.in(file.text()).filter(Variables.Asked::isSecret).toList();

        assertThat(secrets).hasSizeGreaterThan(10);
        assertThat(secrets)
                .allSatisfy(
                        secret -> {
                            assertThat(secret.fallback()).isEmpty();
                            assertThat(secret.need())
                                    .hasValueSatisfying(it -> assertThat(it).isNotBlank());
                        });
    }

    @Test
    void noSecretIsWrittenIntoTheFile() {
        for (String service : file.services()) {
            file.environment(service)
                    .forEach(
                            (name, value) -> {
                                if (name.contains("PASSWORD") || name.contains("SECRET")) {
                                    assertThat(value).as(name).matches("\\$\\{[A-Z_]+:\\?[^}]+}");
                                }
                                assertThat(value).as(name).doesNotMatch(".*://[^/$]*:[^/$]*@.*");
                            });
        }
    }

    @Test
    void onlyTheFrontDoorAndTheIdentityServerPublishAPortAndOnlyOnLoopback() {
        List<String> publishing =
                file.services().stream().filter(it -> file.service(it).has("ports")).toList();

        assertThat(publishing).containsExactlyInAnyOrder("front-door", "identity");
        assertThat(publishing)
                .flatExtracting(it -> ComposeFile.texts(file.service(it).path("ports")).toList())
                .containsExactlyInAnyOrder("127.0.0.1:8080:8080", "127.0.0.1:8090:8090");
    }

    @Test
    void everyImageIsPinned() {
        List<String> images =
                file.services().stream()
                        .map(it -> file.service(it).path("image").asString())
                        .toList();

        assertThat(images)
                .allSatisfy(
                        image -> {
                            if (image.startsWith("lantoa/")) {
                                assertThat(image).endsWith(":" + OUR_TAG);
                            } else {
                                assertThat(image).matches(PINNED);
                            }
                        });
        assertThat(bases("Dockerfile", "identity.Dockerfile"))
                .hasSize(3)
                .allSatisfy(base -> assertThat(base).matches(PINNED));
    }

    @Test
    void everyContainerIsWatchedLimitedAndStartedAgain() {
        for (String service : file.services()) {
            assertThat(file.service(service).at("/healthcheck/test").isArray())
                    .as("health check of %s", service)
                    .isTrue();
            assertThat(file.service(service).path("mem_limit").asString()).as(service).isNotBlank();
            assertThat(file.service(service).path("restart").asString())
                    .as(service)
                    .isEqualTo("unless-stopped");
        }
    }

    @Test
    void ourOwnContainersCanWriteNothingButTmpAndHaveNoPrivileges() {
        for (String service : concat(file.ourServices(), "front-door")) {
            assertThat(file.service(service).path("read_only").asBoolean()).as(service).isTrue();
            assertThat(ComposeFile.texts(file.service(service).path("cap_drop")))
                    .as(service)
                    .containsExactly("ALL");
        }
        assertThat(ComposeFile.contentOf(ComposeFile.DEPLOY.resolve("images/Dockerfile")))
                .containsPattern("(?m)^USER [1-9]\\d*:[1-9]\\d*$");
    }

    @Test
    void eachStoreIsReachableByItsOwnServiceAlone() {
        for (String service : concat(file.ourServices(), "identity")) {
            String store = service + "-store";

            assertThat(file.networks(store)).containsExactly(store);
            assertThat(file.membersOf(store)).containsExactlyInAnyOrder(service, store);
            assertThat(file.document().at("/networks/" + store + "/internal").asBoolean()).isTrue();
        }
        assertThat(file.membersOf("events"))
                .containsExactlyInAnyOrderElementsOf(concat(file.ourServices(), "kafka"));
    }

    @Test
    void eachServiceHasAUserOfItsOwnAtAStoreOfItsOwn() {
        for (String service : file.ourServices()) {
            Map<String, String> store = file.environment(service + "-store");
            String password = store.getOrDefault("LANTOA_SERVICE_PASSWORD", "");

            assertThat(file.environment(service).get("LANTOA_MONGODB_URI"))
                    .isEqualTo(
                            "mongodb://%s:%s@%s-store:27017/%s?journal=true",
                            service, password, service, service);
            assertThat(store).containsEntry("LANTOA_SERVICE", service);
            assertThat(password).contains(service.toUpperCase(Locale.ROOT));
            assertThat(store.get("MONGO_INITDB_ROOT_PASSWORD")).isNotEqualTo(password);
        }
    }

    private static List<String> faults(ComposeFile file) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(SchemaLocation.of("classpath:compose-spec/compose-spec.json"))
                .validate(file.document())
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static List<String> bases(String... dockerfiles) {
        return Stream.of(dockerfiles)
                .map(it -> ComposeFile.contentOf(ComposeFile.DEPLOY.resolve("images/" + it)))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("FROM "))
                .map(line -> line.split(" ")[1])
                .toList();
    }

    private static List<String> concat(List<String> some, String another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
