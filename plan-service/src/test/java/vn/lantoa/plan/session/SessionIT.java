package vn.lantoa.plan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.session.SessionDesk.body;
import static vn.lantoa.plan.session.SessionDesk.item;
import static vn.lantoa.plan.session.SessionDesk.path;
import static vn.lantoa.plan.session.SessionDesk.texts;
import static vn.lantoa.plan.session.SessionDesk.told;

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

/** {@code /sessions} over HTTP, and what is told of them. */
@ServiceTest
class SessionIT {

    @LocalServerPort private int port;
    private Api focal;
    private Api head;
    private Api officer;
    private SessionDesk desk = SessionDesk.at(0);

    @BeforeEach
    void connect() {
        focal = Api.at(port).as(Member.FOCAL);
        head = Api.at(port).as(Member.UNIT_HEAD);
        officer = Api.at(port).as(Member.OFFICER);
        desk = SessionDesk.at(port);
    }

    @Test
    void oneSessionCountsOnceAndItsTwoTopicsOnceEach() {
        String plan = desk.planWithTopics("x1", "x2");
        String session =
                desk.scheduled(
                        Map.of(
                                "kind",
                                "BRIEFING",
                                "plan",
                                plan,
                                "combinedWith",
                                List.of("party-state-policy"),
                                "agenda",
                                List.of(item("Mục tiêu", "x1", "x2"), item("Nhiệm vụ", "x2"))));
        assertThat(counts(plan).at("sessions")).isEqualTo("0");

        Reply held = head.post(path(session, "holding"), Map.of("heldOn", "2023-02-24"));

        assertThat(held.status()).as(held.text()).isEqualTo(200);
        assertThat(held.at("counts")).isEqualTo("true");
        assertThat(counts(plan).at("sessions")).isEqualTo("1");
        assertThat(counts(plan).at("byTopic.x1")).isEqualTo("1");
        assertThat(counts(plan).at("byTopic.x2")).isEqualTo("1");
        assertThat(counts(plan).at("byKind.BRIEFING")).isEqualTo("1");
        JsonNode told = told(session, "SessionHeld");
        assertThat(texts(told.path("topics"))).containsExactly("x1", "x2");
        assertThat(told.path("heldOn").asString()).isEqualTo("2023-02-24");
        assertThat(texts(told.path("session").path("combinedWith")))
                .containsExactly("party-state-policy");
    }

    @Test
    void aRegularMeetingWithoutAnItemOnReformIsHeldButDoesNotCount() {
        String plan = desk.planWithTopics("x1");
        String without = desk.scheduled(Map.of("kind", "REGULAR_MEETING", "plan", plan));
        String with =
                desk.scheduled(
                        Map.of(
                                "kind",
                                "REGULAR_MEETING",
                                "plan",
                                plan,
                                "agenda",
                                List.of(
                                        Map.of(
                                                "title",
                                                "Công tác CCHC",
                                                "topics",
                                                List.of("x1"),
                                                "reform",
                                                true))));
        Map<String, Object> holding =
                Map.of("heldOn", "2023-02-24", "minutes", List.of(desk.evidence("Biên bản")));

        assertThat(head.post(path(without, "holding"), Map.of("heldOn", "2023-02-24")))
                .satisfies(no -> assertThat(no.at("errors.0.field")).isEqualTo("/minutes"));
        Reply recorded = head.post(path(without, "holding"), holding);
        Reply counted = head.post(path(with, "holding"), holding);

        assertThat(recorded.at("status")).as(recorded.text()).isEqualTo("HELD");
        assertThat(recorded.at("counts")).isEqualTo("false");
        assertThat(counted.at("counts")).as(counted.text()).isEqualTo("true");
        assertThat(counts(plan).at("sessions")).isEqualTo("1");
        assertThat(counts(plan).at("notCounted")).isEqualTo("1");
        assertThat(told(without, "SessionHeld").path("counted").asBoolean(true)).isFalse();
        assertThat(told(with, "SessionHeld").path("minutes")).hasSize(1);
    }

    @Test
    void thematicSessionsCountBySubjectOfTheOfficesList() {
        String plan = desk.planWithTopics("x1");
        for (String subject : List.of("skills", "skills", "organisation")) {
            String session =
                    desk.scheduled(Map.of("kind", "THEMATIC", "subject", subject, "plan", plan));
            head.post(path(session, "holding"), Map.of("heldOn", "2023-05-10"));
        }

        Reply counts = counts(plan);
        assertThat(counts.at("bySubject.skills")).isEqualTo("2");
        assertThat(counts.at("bySubject.organisation")).isEqualTo("1");
        assertThat(counts.at("bySubject.legal-drafting")).isEqualTo("0");
        assertThat(head.get("/sessions?subject=skills&plan=" + plan).json().path("items"))
                .hasSize(2);
        assertThat(head.post("/sessions", body(Map.of("kind", "THEMATIC"))).at("errors.0.field"))
                .isEqualTo("/subject");
        assertThat(
                        head.post(
                                        "/sessions",
                                        body(Map.of("kind", "THEMATIC", "subject", "football")))
                                .at("errors.0.field"))
                .isEqualTo("/subject");
    }

    @Test
    void anotherOfficeSettlesSubjectsOfItsOwn() {
        Api other = Api.at(port).as(Member.FOCAL_OF_SNV);
        Map<String, Object> own =
                Map.of("subjects", List.of(Map.of("code", "archives", "name", "Văn thư, lưu trữ")));

        assertThat(other.post("/session-subjects", own).status()).isEqualTo(200);

        assertThat(other.get("/session-subjects").at("subjects.0.code")).isEqualTo("archives");
        assertThat(focal.get("/session-subjects").json().path("subjects")).hasSize(4);
        assertThat(officer.post("/session-subjects", own).status()).isEqualTo(403);
    }

    @Test
    void whatIsNotTheirsNobodyChangesAndAnotherOrganisationDoesNotKnowIt() {
        String session = SessionDesk.scheduled(focal, Map.of("unit", "LS-VHDN"));
        Map<String, Object> holding = Map.of("heldOn", "2023-02-24");

        assertThat(head.post(path(session, "holding"), holding).status()).isEqualTo(403);
        assertThat(officer.post(path(session, "holding"), holding).status()).isEqualTo(403);
        assertThat(head.post("/sessions", body(Map.of("unit", "LS-VHDN"))).status()).isEqualTo(403);
        assertThat(officer.post("/sessions", body(Map.of())).status()).isEqualTo(403);
        Api other = Api.at(port).as(Member.FOCAL_OF_SNV);
        assertThat(other.get("/sessions/" + session).status()).isEqualTo(404);
        assertThat(other.post(path(session, "holding"), holding).status()).isEqualTo(404);
        assertThat(Api.at(port).as(Member.OPERATOR).get("/sessions/" + session).status())
                .isEqualTo(404);
    }

    @Test
    void aHeldDayIsPutRightAndTheEventTakesTheOldOneBack() {
        String session = desk.scheduled(Map.of());
        head.post(path(session, "holding"), Map.of("heldOn", "2023-02-24"));

        Reply corrected =
                head.post(
                        path(session, "correction"),
                        Map.of("heldOn", "2023-02-23", "reason", "nhập nhầm"));

        assertThat(corrected.at("heldOn")).as(corrected.text()).isEqualTo("2023-02-23");
        assertThat(told(session, "SessionCorrected").path("heldOnBefore").asString())
                .isEqualTo("2023-02-24");
        assertThat(head.post(path(session, "holding"), Map.of("heldOn", "2023-02-20")).at("code"))
                .isEqualTo("session.held");
        assertThat(head.post(path(session, "cancellation"), Map.of("reason", "x")).status())
                .isEqualTo(409);
    }

    @Test
    void itIsRescheduledOrCancelledWhileItIsToCome() {
        String session = desk.scheduled(Map.of("scheduledOn", "2040-01-10"));

        Reply moved = head.post(path(session, "rescheduling"), Map.of("on", "2040-01-17"));
        Reply past = head.post(path(session, "rescheduling"), Map.of("on", "2020-01-17"));
        Reply cancelled = head.post(path(session, "cancellation"), Map.of("reason", "lồng ghép"));

        assertThat(moved.at("scheduledOn")).isEqualTo("2040-01-17");
        assertThat(past.at("errors.0.field")).isEqualTo("/on");
        assertThat(cancelled.at("status")).isEqualTo("CANCELLED");
        assertThat(told(session, "SessionRescheduled").path("onBefore").asString())
                .isEqualTo("2040-01-10");
        assertThat(head.post(path(session, "agenda"), Map.of("agenda", List.of())).status())
                .isEqualTo(409);
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnce() {
        Reply unread = head.post("/sessions", "{\"kind\": \"PARTY\", \"agenda\": [{}]}");
        String plan = desk.planWithTopics("x1");
        Reply unknown =
                head.post(
                        "/sessions",
                        body(
                                Map.of(
                                        "plan",
                                        plan,
                                        "subject",
                                        "skills",
                                        "combinedWith",
                                        List.of("fun"),
                                        "agenda",
                                        List.of(
                                                Map.of(
                                                        "title", "Một",
                                                        "topics", List.of("x1", "x9"),
                                                        "materials", List.of("none"))))));

        assertThat(fields(unread))
                .containsExactlyInAnyOrder("/kind", "/title", "/unit", "/agenda/0/title");
        assertThat(fields(unknown))
                .containsExactlyInAnyOrder(
                        "/subject",
                        "/combinedWith/0",
                        "/agenda/0/topics/1",
                        "/agenda/0/materials/0");
    }

    @Test
    void aListNarrowsByAllItIsAskedForAndRefusesTheRest() {
        String plan = desk.planWithTopics("x1", "x2");
        String one = desk.scheduled(Map.of("plan", plan, "agenda", List.of(item("Một", "x1"))));
        desk.scheduled(Map.of("plan", plan, "agenda", List.of(item("Hai", "x2"))));
        head.post(path(one, "holding"), Map.of("heldOn", "2023-02-20"));

        assertThat(
                        officer.get(
                                        "/sessions?kind=BRIEFING&unit=HTQT&topic=x1&state=HELD"
                                                + "&from=2023-02-20&to=2023-02-20&plan="
                                                + plan)
                                .json()
                                .path("items")
                                .findValuesAsString("id"))
                .contains(one);
        assertThat(officer.get("/sessions?topic=x2&state=HELD&plan=" + plan).json().path("items"))
                .isEmpty();
        assertThat(officer.get("/sessions?kind=PARTY").at("errors.0.field")).isEqualTo("kind");
        assertThat(officer.get("/sessions/counts?from=2022-01-01&to=2023-12-31").status())
                .isEqualTo(422);
    }

    @Test
    void theSameKeySchedulesOnce() {
        Api again = head.with("Idempotency-Key", UUID.randomUUID().toString());

        Reply first = again.post("/sessions", body(Map.of()));
        Reply second = again.post("/sessions", body(Map.of()));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.at("id")).isEqualTo(first.at("id"));
    }

    private Reply counts(String plan) {
        return head.get("/sessions/counts?from=2023-01-01&to=2023-12-31&plan=" + plan);
    }

    private static Set<String> fields(Reply reply) {
        Set<String> fields = new HashSet<>();
        for (JsonNode error : reply.json().path("errors")) {
            fields.add(error.path("field").asString());
        }
        return fields;
    }
}
