package vn.lantoa.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** {@code /tasks} over HTTP, and what is told of it. */
@ServiceTest
class TaskIT {

    private static final Map<String, Object> EVIDENCE =
            Map.of(
                    "evidence",
                    List.of(Map.of("kind", "URL", "url", "https://songoaivu.example.vn/tin/1")));

    @LocalServerPort private int port;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.at(port);
    }

    @Test
    void anOfficerCompletesTheUnitsTaskAndBothEventsAreToldInOrder() {
        String task = assigned("HTQT");

        Reply done = api.as(Member.OFFICER).post("/tasks/" + task + "/completion", EVIDENCE);

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.at("status")).isEqualTo("COMPLETED");
        assertThat(done.header("ETag")).isEqualTo("\"2\"");
        await().untilAsserted(
                        () ->
                                assertThat(toldOf(task))
                                        .extracting(Wire.Told::type)
                                        .containsExactly("TaskAssigned", "TaskCompleted"));
    }

    @Test
    void anEventCarriesTheAttributesOfItsContract() {
        String task =
                api.as(Member.FOCAL)
                        .with(
                                "traceparent",
                                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                        .post("/tasks", task("HTQT"))
                        .at("id");

        await().until(() -> !toldOf(task).isEmpty());

        Wire.Told told = toldOf(task).getFirst();
        assertThat(told.headers())
                .containsEntry("ce_id", task + ":1")
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "plan-service")
                .containsEntry("ce_sequence", "1")
                .containsEntry("ce_organisation", "SNgV")
                .containsEntry("ce_actor", "focal")
                .containsEntry("ce_dataschema", "contract/plan.events/TaskAssigned.1.json");
        assertThat(told.headers().get("traceparent")).contains("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void withoutEvidenceACompletionIsRefusedInTheReadersLanguage() {
        String task = assigned("HTQT");

        Reply vi = api.as(Member.OFFICER).post("/tasks/" + task + "/completion", "{}");
        Reply en =
                api.as(Member.OFFICER)
                        .with("Accept-Language", "en")
                        .post("/tasks/" + task + "/completion", Map.of("evidence", List.of()));

        assertThat(vi.status()).isEqualTo(422);
        assertThat(vi.header("Content-Type")).startsWith("application/problem+json");
        assertThat(vi.at("type")).isEqualTo("urn:lantoa:problem:task.evidence-required");
        assertThat(vi.at("detail")).isEqualTo("Cần ít nhất một minh chứng để hoàn thành nhiệm vụ.");
        assertThat(vi.at("errors.0.field")).isEqualTo("/evidence");
        assertThat(en.at("detail")).startsWith("A task is completed with");
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnce() {
        Reply reply =
                api.as(Member.FOCAL)
                        .post(
                                "/tasks",
                                "{\"title\": \" \", \"dueDate\": \"31/3/2023\", \"plan\": 7}");

        assertThat(reply.status()).isEqualTo(422);
        Set<String> fields = new HashSet<>();
        for (JsonNode error : reply.json().path("errors")) {
            fields.add(error.path("field").asString());
        }
        assertThat(fields).containsExactlyInAnyOrder("/title", "/unit", "/dueDate");
    }

    @Test
    void everyEvidenceAtFaultIsNamedAtItsPlace() {
        String task = assigned("HTQT");

        Reply reply =
                api.as(Member.OFFICER)
                        .post(
                                "/tasks/" + task + "/completion",
                                "{\"evidence\": [{\"kind\": \"URL\", \"url\": \"ftp://x/y\"},"
                                        + " {\"kind\": \"PHOTO\", \"url\": \"https://x.vn\"}, {}]}");

        assertThat(reply.status()).isEqualTo(422);
        Set<String> fields = new HashSet<>();
        for (JsonNode error : reply.json().path("errors")) {
            fields.add(error.path("field").asString());
        }
        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "/evidence/0/url", "/evidence/1/kind", "/evidence/2/kind");
    }

    @Test
    void aBodyThatIsNoJsonIsRefusedWithoutAStackTrace() {
        Reply reply = api.as(Member.FOCAL).post("/tasks", "{\"title\": ");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("code")).isEqualTo("body.unreadable");
        assertThat(reply.text()).doesNotContain("Exception").doesNotContain("jackson");
    }

    @Test
    void theSameKeyGivesTheSameTaskOnce() {
        String key = UUID.randomUUID().toString();
        Api focal = api.as(Member.FOCAL).with("Idempotency-Key", key);

        Reply first = focal.post("/tasks", task("HTQT"));
        Reply second = focal.post("/tasks", task("HTQT"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("id")).isEqualTo(first.at("id"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        await().untilAsserted(() -> assertThat(toldOf(first.at("id"))).hasSize(1));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        Api focal = api.as(Member.FOCAL).with("Idempotency-Key", UUID.randomUUID().toString());
        focal.post("/tasks", task("HTQT"));

        Reply other = focal.post("/tasks", task("LS-VHDN"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("code")).isEqualTo("idempotency-key.reused");
    }

    @Test
    void theSameKeyOfAnotherPersonIsAnotherTask() {
        String key = UUID.randomUUID().toString();

        Reply focal =
                api.as(Member.FOCAL).with("Idempotency-Key", key).post("/tasks", task("HTQT"));
        Reply head =
                api.as(Member.UNIT_HEAD).with("Idempotency-Key", key).post("/tasks", task("HTQT"));

        assertThat(head.at("id")).isNotEmpty().isNotEqualTo(focal.at("id"));
    }

    @Test
    void anOldETagIsRefused() {
        String task = assigned("HTQT");
        Api officer = api.as(Member.OFFICER);
        officer.post("/tasks/" + task + "/start", "");

        Reply stale =
                officer.with("If-Match", "\"1\"").post("/tasks/" + task + "/completion", EVIDENCE);
        Reply fresh =
                officer.with("If-Match", "\"2\"").post("/tasks/" + task + "/completion", EVIDENCE);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(fresh.status()).isEqualTo(200);
    }

    @Test
    void whoIsOfAnotherUnitOrOrganisationFindsNothing() {
        String task = assigned("HTQT");
        String completion = "/tasks/" + task + "/completion";

        assertThat(api.as(Member.OFFICER_LS).post(completion, EVIDENCE).status()).isEqualTo(404);
        assertThat(api.as(Member.FOCAL_OF_SNV).post(completion, EVIDENCE).status()).isEqualTo(404);
        assertThat(api.as(Member.FOCAL_OF_SNV).get("/tasks/" + task).status()).isEqualTo(404);
        assertThat(api.as(Member.FOCAL).post(completion, EVIDENCE).status()).isEqualTo(403);
        assertThat(api.as(Member.OFFICER).post("/tasks", task("HTQT")).status()).isEqualTo(403);
        assertThat(api.as(Member.UNIT_HEAD).post("/tasks", task("LS-VHDN")).status())
                .isEqualTo(403);
    }

    @Test
    void withoutATokenThereIsNothing() {
        Reply none = api.get("/tasks");
        Reply broken = api.with("Authorization", "Bearer x.y.z").get("/tasks");

        assertThat(none.status()).isEqualTo(401);
        assertThat(none.at("code")).isEqualTo("token.missing");
        assertThat(none.header("Content-Type")).startsWith("application/problem+json");
        assertThat(broken.at("code")).isEqualTo("token.invalid");
    }

    @Test
    void anOfficersListIsOfTheOwnUnitAndItsPagesMeetWithoutGapOrDouble() {
        Set<String> expected = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            expected.add(assigned("HTQT"));
            assigned("LS-VHDN");
        }
        Set<String> seen = new HashSet<>();
        String next = "";
        do {
            Reply page =
                    api.as(Member.OFFICER)
                            .get("/tasks?limit=3" + (next.isEmpty() ? "" : "&after=" + next));
            for (JsonNode item : page.json().path("items")) {
                assertThat(item.path("unit").asString()).isEqualTo("HTQT");
                assertThat(seen.add(item.path("id").asString())).as("seen once").isTrue();
            }
            next = page.at("next");
        } while (!next.isEmpty());

        assertThat(seen).containsAll(expected);
        assertThat(api.as(Member.OFFICER).get("/tasks?unit=LS-VHDN").json().path("items"))
                .isEmpty();
    }

    @Test
    void aListRefusesWhatItDoesNotKnow() {
        Api focal = api.as(Member.FOCAL);

        assertThat(focal.get("/tasks?limit=1000").at("errors.0.field")).isEqualTo("limit");
        assertThat(focal.get("/tasks?state=LOST").at("errors.0.field")).isEqualTo("state");
        assertThat(focal.get("/tasks?from=1.1.2023").at("errors.0.field")).isEqualTo("from");
        assertThat(focal.get("/tasks?after=bm9uc2Vuc2U").at("code")).isEqualTo("cursor.malformed");
    }

    @Test
    void theAuditTrailShowsEachEventAndThatTheChainHolds() {
        String task = assigned("HTQT");
        api.as(Member.OFFICER).post("/tasks/" + task + "/completion", EVIDENCE);
        Api auditor = api.as(Member.AUDITOR);

        await().untilAsserted(
                        () ->
                                assertThat(auditor.get("/audit/" + task).json().path("items"))
                                        .hasSize(2));

        Reply verification = auditor.get("/audit/" + task + "/verification");
        assertThat(verification.at("intact")).isEqualTo("true");
        assertThat(verification.at("events")).isEqualTo("2");
        assertThat(api.as(Member.OFFICER).get("/audit/" + task).status()).isEqualTo(403);
    }

    @Test
    void itsContractsAreThereWithoutAToken() {
        Reply openApi = api.get("/v3/api-docs");
        Reply asyncApi = api.get("/asyncapi");

        assertThat(openApi.at("openapi")).startsWith("3.1");
        assertThat(openApi.json().at("/paths/~1tasks~1{id}~1completion/post").isMissingNode())
                .isFalse();
        assertThat(asyncApi.at("asyncapi")).isEqualTo("3.0.0");
        assertThat(asyncApi.json().at("/components/messages/TaskCompleted/payload/required"))
                .isNotEmpty();
    }

    private String assigned(String unit) {
        Reply reply = api.as(Member.FOCAL).post("/tasks", task(unit));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    private static Map<String, Object> task(String unit) {
        return Map.of("title", "Đăng tin", "unit", unit, "dueDate", "2030-03-31");
    }

    private static List<Wire.Told> toldOf(String task) {
        return Wire.heard(PlanEvents.TOPIC).stream().filter(t -> t.key().equals(task)).toList();
    }
}
