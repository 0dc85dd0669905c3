package vn.lantoa.plan.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;

/** {@code /difficulties} over HTTP: the whole life, and who may do what. */
@ServiceTest
class DifficultyIT {

    private static final Map<String, Object> ACCEPTED =
            Map.of(
                    "accepted",
                    true,
                    "text",
                    "Bố trí 120 triệu đồng từ nguồn CCHC",
                    "decisionDocument",
                    Map.of("number", "215/SNgV-VPTTr", "date", "2023-04-05"),
                    "assignedUnit",
                    "LS-VHDN",
                    "dueDate",
                    "2099-04-28");

    @LocalServerPort private int port;
    private Reports reports = Reports.at(0);

    @BeforeEach
    void connect() {
        reports = Reports.at(port);
    }

    @Test
    void threeUnitsAndALocalityGetOneDecisionAndEachReporterSeesIt() {
        String ofHtqt = reports.reported(Member.OFFICER);
        String ofLs = reports.reported(Member.OFFICER_LS);
        String ofTt = reports.reported(Reports.OFFICER_TT);
        String ofDistrict =
                reports.reported(
                        Member.FOCAL,
                        Map.of(
                                "reporter",
                                Map.of(
                                        "name",
                                        "UBND huyện Hương Sơn",
                                        "documentNumber",
                                        "84/UBND-VP",
                                        "documentDate",
                                        "2023-03-03")));
        List<String> members = List.of(ofHtqt, ofLs, ofTt, ofDistrict);
        String group = reports.consolidated(members);

        assertThat(reports.post(Member.FOCAL, group, "escalation", Map.of()).at("status"))
                .isEqualTo("ESCALATED");
        Reply decided = reports.post(Member.LEADER, group, "decision", ACCEPTED);

        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        members.forEach(member -> reports.awaitStatus(member, "DECIDED"));
        assertDecisionIsSeen(Member.OFFICER, ofHtqt, group);
        assertDecisionIsSeen(Reports.OFFICER_TT, ofTt, group);
        assertThat(reports.seen(Member.FOCAL, ofDistrict).at("decision.documentNumber"))
                .isEqualTo("215/SNgV-VPTTr");
        await().until(() -> Reports.typesToldOf(group).contains("DifficultyDecided"));
        String told =
                Reports.toldOf(group).stream()
                        .filter(event -> event.type().equals("DifficultyDecided"))
                        .map(Wire.Told::body)
                        .findFirst()
                        .orElseThrow();
        assertThat(told)
                .contains("\"officer\"", "\"officer-ls\"", "\"officer-tt\"", "\"focal\"")
                .contains("UBND huyện Hương Sơn")
                .contains(members);

        resolve(group);
        members.forEach(member -> reports.awaitStatus(member, "RESOLVED"));
        JsonNode steps = reports.seen(Member.OFFICER, ofHtqt).json().path("steps");
        assertThat(steps.valueStream().map(step -> step.path("state").asString()))
                .containsExactly("REPORTED", "CONSOLIDATED", "ESCALATED", "DECIDED", "RESOLVED");
        assertThat(steps.path(0).path("by").asString()).isEqualTo("officer");
        assertThat(steps.path(3).path("by").asString()).isEqualTo("leader");
    }

    /** The unit that the leader gave it to says so; the focal point confirms. */
    private void resolve(String group) {
        Map<String, Object> nothing = Map.of();
        assertThat(reports.post(Member.FOCAL, group, "resolution", nothing).at("code"))
                .isEqualTo("difficulty.evidence-required");
        Reply proposed =
                reports.post(
                        Member.OFFICER_LS,
                        group,
                        "resolution",
                        Map.of(
                                "result",
                                "Đã bố trí kinh phí",
                                "evidence",
                                List.of(reports.evidence(Member.OFFICER_LS))));
        assertThat(proposed.at("status")).as(proposed.text()).isEqualTo("DECIDED");
        assertThat(proposed.at("proposedResolution.by")).isEqualTo("officer-ls");
        assertThat(reports.post(Member.OFFICER, group, "resolution", nothing).status())
                .isEqualTo(403);
        Reply resolved = reports.post(Member.FOCAL, group, "resolution", nothing);
        assertThat(resolved.at("status")).as(resolved.text()).isEqualTo("RESOLVED");
        assertThat(resolved.at("resolution.result")).isEqualTo("Đã bố trí kinh phí");
    }

    private void assertDecisionIsSeen(Member by, String own, String group) {
        assertThat(reports.seen(by, own).at("decision.text")).contains("120 triệu");
        assertThat(reports.seen(by, own).at("group")).isEqualTo(group);
        Reply seen = reports.seen(by, group);
        assertThat(seen.at("description")).isEqualTo("Nội dung tổng hợp chung");
        assertThat(seen.at("decision.text")).contains("120 triệu");
        assertThat(seen.at("memberCount")).isEqualTo("4");
        assertThat(seen.json().path("members").valueStream().map(m -> m.path("id").asString()))
                .containsExactly(own);
    }

    @Test
    void aUnitCannotBypassTheFocalPointNorDecide() {
        String own = reports.reported(Member.UNIT_HEAD);
        Map<String, Object> none = Map.of();

        for (Member by : List.of(Member.OFFICER, Member.UNIT_HEAD)) {
            assertThat(reports.post(by, own, "escalation", none).status()).isEqualTo(403);
            assertThat(reports.post(by, own, "consolidation", none).status()).isEqualTo(403);
            assertThat(reports.post(by, own, "decision", ACCEPTED).status()).isEqualTo(403);
            assertThat(reports.post(by, own, "reopening", Map.of("reason", "x")).status())
                    .isEqualTo(403);
            assertThat(reports.seen(by, own + "/similar").status()).isEqualTo(403);
            assertThat(reports.seen(by, "groups-proposed").status()).isEqualTo(403);
        }
        assertThat(reports.post(Member.LEADER, own, "escalation", none).status()).isEqualTo(403);
        assertThat(reports.post(Member.FOCAL, own, "escalation", none).at("code"))
                .isEqualTo("difficulty.is-reported");
        assertThat(reports.post(Member.LEADER, own, "decision", ACCEPTED).status()).isEqualTo(409);
        reports.post(Member.FOCAL, own, "consolidation", none);
        reports.post(Member.FOCAL, own, "escalation", none);
        assertThat(reports.post(Member.FOCAL, own, "decision", ACCEPTED).status()).isEqualTo(403);
    }

    @Test
    void whoIsOfAnotherUnitOrOrganisationFindsNothing() {
        String own = reports.reported(Member.OFFICER);

        assertThat(reports.seen(Member.OFFICER_LS, own).status()).isEqualTo(404);
        assertThat(reports.seen(Member.FOCAL_OF_SNV, own).status()).isEqualTo(404);
        assertThat(reports.seen(Member.AUDITOR, own).status()).isEqualTo(404);
        assertThat(reports.post(Member.OFFICER_LS, own, "withdrawal", Map.of()).status())
                .isEqualTo(404);
        assertThat(reports.report(Member.AUDITOR, Map.of()).status()).isEqualTo(403);
        assertThat(reports.report(Member.LEADER, Map.of()).status()).isEqualTo(403);
        Reply others = reports.api().as(Member.OFFICER_LS).get("/difficulties?unit=HTQT");
        assertThat(others.json().path("items")).isEmpty();
    }

    @Test
    void aReturnedOneComesBackWithMoreAndAWithdrawnOneIsOver() {
        String own = reports.reported(Member.OFFICER);

        Reply returned =
                reports.post(Member.FOCAL, own, "return", Map.of("reason", "Cần nêu số kinh phí"));
        Reply same = reports.post(Member.OFFICER, own, "supplement", Map.of());
        Reply more =
                reports.post(
                        Member.OFFICER, own, "supplement", Map.of("description", "Thiếu 40 triệu"));

        assertThat(returned.at("status")).isEqualTo("RETURNED");
        assertThat(returned.at("reason")).isEqualTo("Cần nêu số kinh phí");
        assertThat(same.at("code")).isEqualTo("difficulty.supplement-empty");
        assertThat(more.at("status")).isEqualTo("REPORTED");
        assertThat(more.at("description")).isEqualTo("Thiếu 40 triệu");
        assertThat(reports.post(Member.OFFICER, own, "withdrawal", Map.of()).at("status"))
                .isEqualTo("WITHDRAWN");
        assertThat(reports.post(Member.FOCAL, own, "consolidation", Map.of()).status())
                .isEqualTo(409);
        await().untilAsserted(
                        () ->
                                assertThat(Reports.typesToldOf(own))
                                        .containsExactly(
                                                "DifficultyReported",
                                                "DifficultyReturned",
                                                "DifficultySupplemented",
                                                "DifficultyWithdrawn"));
    }

    @Test
    void aRejectionNeedsAReasonAndCanBePutBeforeTheLeaderAgain() {
        String own = reports.reported(Member.OFFICER);
        reports.post(Member.FOCAL, own, "consolidation", Map.of());
        String day = LocalDate.now(DomainClock.ZONE).plusDays(3).toString();
        Reply asked = reports.post(Member.FOCAL, own, "escalation", Map.of("decideBy", day));

        Reply bare = reports.post(Member.LEADER, own, "decision", Map.of("accepted", false));
        Reply rejected =
                reports.post(
                        Member.LEADER,
                        own,
                        "decision",
                        Map.of("accepted", false, "reason", "Không thuộc thẩm quyền"));

        assertThat(asked.at("decideBy")).isEqualTo(day);
        assertThat(bare.at("errors.0.field")).isEqualTo("/reason");
        assertThat(rejected.at("status")).isEqualTo("REJECTED");
        assertThat(reports.seen(Member.OFFICER, own).at("decision.text"))
                .isEqualTo("Không thuộc thẩm quyền");
        assertThat(
                        reports.post(Member.FOCAL, own, "reopening", Map.of("reason", "Có văn bản"))
                                .at("status"))
                .isEqualTo("CONSOLIDATED");
        reports.post(Member.FOCAL, own, "escalation", Map.of());
        assertThat(
                        reports.post(Member.LEADER, own, "return", Map.of("reason", "Hỏi Sở TC"))
                                .at("status"))
                .isEqualTo("CONSOLIDATED");
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnce() {
        Reply empty = reports.api().as(Member.OFFICER).post("/difficulties", "{\"title\": \" \"}");
        Reply wrong =
                reports.report(
                        Member.OFFICER,
                        Map.of(
                                "plan",
                                "none",
                                "task",
                                "none",
                                "reporter",
                                Map.of("documentNumber", "84/UBND-VP")));
        Reply members =
                reports.api()
                        .as(Member.FOCAL)
                        .post(
                                "/difficulties/consolidations",
                                Map.of(
                                        "members",
                                        List.of(reports.reported(Member.OFFICER), "none"),
                                        "title",
                                        "x",
                                        "description",
                                        "y"));

        assertThat(fields(empty)).containsExactlyInAnyOrder("/title", "/description");
        assertThat(fields(wrong))
                .containsExactlyInAnyOrder("/plan", "/task", "/reporter", "/reporter/documentDate");
        assertThat(fields(members)).containsExactly("/members/1");
    }

    private static Set<String> fields(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        Set<String> fields = new HashSet<>();
        reply.json().path("errors").forEach(e -> fields.add(e.path("field").asString()));
        return fields;
    }

    @Test
    void aListIsFilteredByUnitStateAndGroup() {
        Member unit =
                new Member("o-" + UUID.randomUUID(), "SNgV", "U-" + UUID.randomUUID(), "OFFICER");
        List<String> own = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            own.add(reports.reported(unit));
        }
        String group = reports.consolidated(own.subList(0, 2));
        Api focal = reports.api().as(Member.FOCAL);

        assertThat(ids(focal.get("/difficulties?unit=" + unit.unit() + "&state=REPORTED")))
                .containsExactly(own.get(2));
        assertThat(ids(focal.get("/difficulties?group=" + group)))
                .containsExactlyInAnyOrderElementsOf(own.subList(0, 2));
        assertThat(ids(reports.api().as(unit).get("/difficulties?limit=200")))
                .hasSize(4)
                .contains(group)
                .containsAll(own);
        assertThat(focal.get("/difficulties?state=LOST").at("errors.0.field")).isEqualTo("state");
        assertThat(focal.get("/difficulties/durations?from=2023-01-01").at("states.0.state"))
                .isEqualTo("REPORTED");
    }

    private static List<String> ids(Reply page) {
        return page.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
