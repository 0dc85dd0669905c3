package vn.lantoa.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Parts;
import vn.lantoa.fixtures.Wire;

/**
 * The applications start with exactly the environment compose.yaml gives them, become healthy by
 * its health checks, and read each of its variables.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ComposeEnvironmentIT {

    /** A resource of each service that needs a token. */
    private static final Map<String, String> PROTECTED =
            Map.of(
                    "plan", "/tasks",
                    "content", "/citable-tasks/none",
                    "reporting", "/indicators",
                    "notification", "/inbox");

    private static final ComposeFile FILE = ComposeFile.read();

    private final StandInKeycloak keycloak;
    private final Containers containers;

    ComposeEnvironmentIT() throws IOException, JOSEException {
        keycloak = StandInKeycloak.start();
        containers = Containers.start(FILE, keycloak.base());
    }

    @AfterAll
    void stop() {
        containers.close();
        keycloak.close();
    }

    @Test
    void theyHaveNoVariableWithoutAProofHere() {
        for (String service : FILE.ourServices()) {
            assertThat(FILE.environment(service))
                    .containsOnlyKeys(
                            "LANTOA_MONGODB_URI",
                            "LANTOA_KAFKA",
                            "LANTOA_ISSUER",
                            "SERVER_ADDRESS",
                            "SERVER_PORT");
        }
        assertThat(FILE.environment("front-door"))
                .containsOnlyKeys(
                        "LANTOA_FRONT_DOOR",
                        "LANTOA_FRONT_DOOR_SECRET",
                        "LANTOA_ISSUER",
                        "LANTOA_PLAN",
                        "LANTOA_CONTENT",
                        "LANTOA_REPORTING",
                        "LANTOA_NOTIFICATION",
                        "SERVER_ADDRESS",
                        "SERVER_PORT");
    }

    @Test
    void theyListenAtTheGivenPortOnEveryAddress() {
        for (String service : PROTECTED.keySet()) {
            assertThat(containers.get(service).api().get("/actuator/health/readiness").at("status"))
                    .as(service)
                    .isEqualTo("UP");
        }
        assertThat(containers.get("front-door").api().get("/").status()).isEqualTo(200);
    }

    @Test
    void theyTakeTokensOfTheGivenIssuerOnly() {
        PROTECTED.forEach(
                (service, resource) -> {
                    Api api = containers.get(service).api();

                    assertThat(as(Member.FOCAL, api).get(resource).status())
                            .as(service)
                            .isIn(200, 404);
                    assertThat(api.as(Member.FOCAL).get(resource).status())
                            .as("%s, another issuer's token", service)
                            .isEqualTo(401);
                });
    }

    @Test
    void eachKeepsItsDataInTheDatabaseOfItsUri() {
        try (MongoClient store = MongoClients.create(Parts.started().store())) {
            assertThat(store.listDatabaseNames().into(new ArrayList<>()))
                    .contains("plan", "content", "reporting", "notification");
        }
    }

    @Test
    void aTaskGoesThroughTheFrontDoorAndOverTheBrokerToEveryOtherService() {
        Api focal = as(Member.FOCAL, containers.get("front-door").api());

        Api.Reply assigned =
                focal.post(
                        "/tasks",
                        Map.of("title", "Đăng tin", "unit", "HTQT", "dueDate", "2031-03-31"));
        assertThat(assigned.status()).as(assigned.text()).isEqualTo(201);
        String task = assigned.at("id");

        soon().untilAsserted(
                        () ->
                                assertThat(Wire.heard("plan.events"))
                                        .extracting(Wire.Told::key)
                                        .contains(task));
        soon().untilAsserted(
                        () ->
                                assertThat(focal.get("/citable-tasks/" + task).at("status"))
                                        .isEqualTo("ASSIGNED"));
        soon().untilAsserted(
                        () ->
                                assertThat(
                                                focal.get(
                                                                "/indicators/task.done-on-time"
                                                                        + "?unit=HTQT&period=2031-Q1")
                                                        .at("denominator"))
                                        .isEqualTo("1"));
        Api officer = as(Member.OFFICER, containers.get("front-door").api());
        soon().untilAsserted(() -> assertThat(officer.get("/inbox").text()).contains(task));
    }

    @Test
    void theFrontDoorSignsPeopleInAtTheIssuerWithItsSecretAndComesBackToItsOrigin()
            throws Exception {
        HttpClient browser = HttpClient.newHttpClient();
        String frontDoor =
                "http://" + Container.address(containers.get("front-door").environment());

        HttpResponse<String> leaving =
                browser.send(
                        HttpRequest.newBuilder(
                                        URI.create(frontDoor + "/oauth2/authorization/lantoa"))
                                .build(),
                        BodyHandlers.ofString());
        String issuersPage = leaving.headers().firstValue("Location").orElse("none");
        assertThat(issuersPage)
                .startsWith(keycloak.base() + "/realms/lantoa/auth?")
                .contains("redirect_uri=http://localhost:8080/login/oauth2/code/lantoa")
                .contains("code_challenge_method=S256");

        browser.send(
                HttpRequest.newBuilder(
                                URI.create(
                                        frontDoor
                                                + "/login/oauth2/code/lantoa?code=any&state="
                                                + parameter(issuersPage, "state")))
                        .header("Cookie", cookies(leaving))
                        .build(),
                BodyHandlers.ofString());
        String proof = "front-door:" + containers.secret("LANTOA_FRONT_DOOR_SECRET");
        assertThat(keycloak.clients())
                .containsExactly(
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(proof.getBytes(StandardCharsets.UTF_8)));
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30));
    }

    private static String cookies(HttpResponse<?> response) {
        List<String> set = response.headers().allValues("Set-Cookie");
        return String.join("; ", set.stream().map(it -> it.split(";", 2)[0]).toList());
    }

    private static String parameter(String uri, String name) {
        return uri.replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1");
    }

    private Api as(Member member, Api api) {
        try {
            return api.with("Authorization", "Bearer " + keycloak.token(member));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
