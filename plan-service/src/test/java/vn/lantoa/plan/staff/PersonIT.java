package vn.lantoa.plan.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Parts;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PeopleEvents;
import vn.lantoa.plan.events.PlanEvents;

/** Names and e-mails: who sees them, where they go, and that an erasure is one. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class PersonIT {

    @LocalServerPort private int port;
    private Api api;
    private Api focal;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String id = "person-" + mark;
    private final String name = "Trần Thị Hoa " + mark;
    private final String email = "hoa." + mark + "@hatinh.example.vn";

    @BeforeEach
    void connect() {
        api = Api.at(port);
        focal = api.as(Member.FOCAL);
    }

    @Test
    void aNameIsSeenByWhoManagesOrLeadsTheOwnHeadAndThePerson() {
        joined("HTQT");
        Member self = new Member(id, "SNgV", "HTQT", "OFFICER");
        Member headElsewhere = new Member("head-ls", "SNgV", "LS-VHDN", "UNIT_HEAD");

        for (Member sees :
                List.of(Member.FOCAL, Member.ADMIN, Member.LEADER, Member.UNIT_HEAD, self)) {
            assertThat(api.as(sees).get("/staff/" + id).at("person.name")).isEqualTo(name);
            assertThat(api.as(sees).get("/staff/" + id + "/person").at("email")).isEqualTo(email);
        }
        for (Member sees :
                List.of(
                        Member.OFFICER,
                        Member.OFFICER_LS,
                        headElsewhere,
                        Member.EDITOR,
                        Member.APP,
                        Member.ANALYST,
                        Member.AUDITOR,
                        Member.OPERATOR)) {
            Reply one = api.as(sees).get("/staff/" + id);
            assertThat(one.at("unit")).as(sees.id()).isEqualTo("HTQT");
            assertThat(one.text()).doesNotContain(name).doesNotContain(email);
            assertThat(one.json().has("memberships")).isFalse();
            assertThat(api.as(sees).get("/staff/" + id + "/person").status()).isEqualTo(404);
            assertThat(api.as(sees).get("/staff?unit=HTQT&limit=200").text())
                    .doesNotContain(name)
                    .doesNotContain(email);
        }
        assertThat(listed()).contains(name);
    }

    @Test
    void aNameGoesToTheTopicOfPeopleAndNowhereElse(CapturedOutput output) {
        joined("HTQT");
        String subject = focal.get("/staff/" + id + "/person").at("subject");

        await().until(() -> !toldOf(subject).isEmpty());

        assertThat(toldOf(subject).getFirst().body()).contains(name, email, id);
        String member = focal.get("/staff/" + id).at("subject");
        await().until(
                        () ->
                                Wire.heard(PlanEvents.TOPIC).stream()
                                        .anyMatch(told -> told.key().equals(member)));
        assertThat(Wire.heard(PlanEvents.TOPIC))
                .noneMatch(told -> (told.headers() + told.body()).contains(email))
                .noneMatch(told -> (told.headers() + told.body()).contains(name));
        LoggerFactory.getLogger(PersonIT.class).info("What is logged is captured: {}", mark);
        assertThat(output.getAll())
                .contains("is captured: " + mark)
                .doesNotContain(name)
                .doesNotContain(email);
    }

    @Test
    void anErasureLeavesNoNameInAnyCollectionAndTheAuditTrailStillHolds() {
        String key = UUID.randomUUID().toString();
        joined("HTQT");
        Map<String, Object> renamed =
                Map.of("name", name + " (sửa)", "email", email, "phone", "0239 385 1234");
        Reply described =
                focal.with("Idempotency-Key", key).post("/staff/" + id + "/person", renamed);
        assertThat(described.status()).isEqualTo(200);
        String subject = described.at("subject");
        await().until(() -> toldOf(subject).size() == 2);
        assertThat(collectionsWith(name)).containsExactly("people");

        Reply erased =
                focal.post("/staff/" + id + "/person/erasure", Map.of("reason", "REQUESTED"));

        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.at("reason")).isEqualTo("REQUESTED");
        assertThat(erased.text()).doesNotContain(name);
        await().until(() -> toldOf(subject).size() == 3);
        Wire.Told tombstone = toldOf(subject).getLast();
        assertThat(tombstone.body()).isNull();
        assertThat(tombstone.type()).isEqualTo("PersonErased");
        assertThat(tombstone.headers().toString()).doesNotContain(mark);
        Api auditor = api.as(Member.AUDITOR);
        await().untilAsserted(
                        () ->
                                assertThat(auditor.get("/audit/" + subject).json().path("items"))
                                        .hasSize(3));
        await().untilAsserted(() -> assertThat(collectionsWith(name)).isEmpty());
        assertThat(collectionsWith(email)).isEmpty();
        assertThat(auditor.get("/audit/" + subject).json().at("/items/0").has("body")).isFalse();
        Reply verification = auditor.get("/audit/" + subject + "/verification");
        assertThat(verification.at("intact")).isEqualTo("true");
        assertThat(verification.at("events")).isEqualTo("3");

        Reply late = focal.with("Idempotency-Key", key).post("/staff/" + id + "/person", renamed);
        assertThat(late.status()).as("a command that comes again late").isEqualTo(422);
        assertThat(focal.get("/staff/" + id).text()).contains(id).doesNotContain(name);
    }

    @Test
    void whoLeftLongAgoIsErasedByTheClock() {
        joined("HTQT");
        String subject = focal.get("/staff/" + id + "/person").at("subject");

        focal.post("/staff/" + id + "/departure", Map.of("on", "2020-02-01", "reason", "RETIRED"));

        await().untilAsserted(
                        () ->
                                assertThat(toldOf(subject))
                                        .extracting(Wire.Told::type)
                                        .containsExactly(
                                                "PersonDescribed",
                                                "PersonDescribed",
                                                "PersonErased"));
        assertThat(toldOf(subject).get(1).body()).contains("\"eraseOn\":\"2021-02-01\"");
        assertThat(focal.get("/staff/" + id + "/person").at("reason")).isEqualTo("RETENTION_ENDED");
    }

    @Test
    void onlyWhoManagesTheRosterDescribesAndErases() {
        joined("HTQT");

        for (Member other : List.of(Member.LEADER, Member.UNIT_HEAD, Member.OFFICER, Member.APP)) {
            assertThat(
                            api.as(other)
                                    .post("/staff/" + id + "/person", Map.of("name", "Ai đó"))
                                    .status())
                    .isEqualTo(403);
            assertThat(
                            api.as(other)
                                    .post(
                                            "/staff/" + id + "/person/erasure",
                                            Map.of("reason", "REQUESTED"))
                                    .status())
                    .isEqualTo(403);
        }
        assertThat(focal.post("/staff/nobody-2/person", Map.of("name", "Ai đó")).status())
                .isEqualTo(404);
        assertThat(
                        focal.post("/staff/" + id + "/person/erasure", Map.of("reason", "Vì"))
                                .at("errors.0.field"))
                .isEqualTo("/reason");
    }

    @Test
    void bothTopicsStandInTheContract() {
        Reply asyncApi = api.get("/asyncapi");

        assertThat(asyncApi.json().at("/channels/planEvents/address").asString())
                .isEqualTo("plan.events");
        assertThat(asyncApi.json().at("/channels/planPeople/address").asString())
                .isEqualTo("plan.people");
        assertThat(asyncApi.json().at("/operations/tellPlanPeople/action").asString())
                .isEqualTo("send");
        assertThat(asyncApi.json().at("/components/messages/PersonErased/payload/type").asString())
                .isEqualTo("null");
    }

    private void joined(String unit) {
        Reply reply =
                focal.post(
                        "/staff",
                        Map.of(
                                "id",
                                id,
                                "unit",
                                unit,
                                "from",
                                "2019-01-03",
                                "position",
                                "Chuyên viên",
                                "employment",
                                "CIVIL_SERVANT",
                                "name",
                                name,
                                "email",
                                email));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    }

    private String listed() {
        StringBuilder all = new StringBuilder();
        String next = "";
        do {
            Reply page =
                    focal.get(
                            "/staff?unit=HTQT&limit=200"
                                    + (next.isEmpty() ? "" : "&after=" + next));
            all.append(page.text());
            next = page.at("next");
        } while (!next.isEmpty());
        return all.toString();
    }

    private static List<Wire.Told> toldOf(String subject) {
        return Wire.heard(PeopleEvents.TOPIC).stream()
                .filter(told -> told.key().equals(subject))
                .toList();
    }

    private static List<String> collectionsWith(String text) {
        List<String> holding = new ArrayList<>();
        try (MongoClient client = MongoClients.create(Parts.started().store())) {
            MongoDatabase database = client.getDatabase("plan");
            for (String collection : database.listCollectionNames()) {
                for (Document document : database.getCollection(collection).find()) {
                    if (document.toJson().contains(text)) {
                        holding.add(collection);
                        break;
                    }
                }
            }
        }
        return holding;
    }
}
