package vn.lantoa.plan.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** {@code /staff} over HTTP, and what is told. */
@ServiceTest
class StaffIT {

    private static final Actor READER =
            new Actor("focal", "SNgV", Optional.of("VPTTr"), Set.of(Role.FOCAL_POINT));

    @LocalServerPort private int port;
    @Autowired private Roster roster;
    private Api api;
    private Api focal;

    @BeforeEach
    void connect() {
        api = Api.at(port);
        focal = api.as(Member.FOCAL);
    }

    @Test
    void theListIsOfTheDayAndTheUnitThatAreAskedFor() {
        String there = joined("HTQT", "2023-01-03");
        String gone = joined("HTQT", "2023-01-03");
        String elsewhere = joined("HTQT", "2023-01-03");
        ok(focal.post(path(gone, "departure"), leaving("2023-03-31", "RETIRED")));
        ok(focal.post(path(elsewhere, "move"), place("LS-VHDN", "2023-03-31")));

        assertThat(listed("unit=HTQT&on=2023-03-31"))
                .contains(there)
                .doesNotContain(gone, elsewhere);
        assertThat(listed("unit=HTQT&on=2023-03-30")).contains(there, gone, elsewhere);
        assertThat(listed("on=2023-03-31")).contains(there, elsewhere).doesNotContain(gone);
        assertThat(focal.get("/staff/" + elsewhere).at("unit")).isEqualTo("LS-VHDN");
        assertThat(focal.get("/staff?on=31.3.2023").at("errors.0.field")).isEqualTo("on");
    }

    @Test
    void eachChangeIsToldWithIdsAndFullFacts() {
        String unit = unit();
        String member = joined(unit, "2023-01-03");
        String other = unit();
        ok(focal.post(path(member, "move"), place(other, "2023-02-15")));
        ok(focal.post(path(member, "departure"), leaving("2023-06-01", "RETIRED")));
        ok(focal.post(path(member, "return"), place(unit, "2023-09-01")));
        ok(
                focal.post(
                        path(member, "correction"),
                        Map.of(
                                "reason",
                                "Nhập nhầm ngày",
                                "memberships",
                                List.of(Map.of("unit", unit, "from", "2023-01-10")))));
        String subject = focal.get("/staff/" + member).at("subject");

        await().untilAsserted(
                        () ->
                                assertThat(toldOf(subject))
                                        .extracting(Wire.Told::type)
                                        .containsExactly(
                                                "StaffJoined",
                                                "StaffMoved",
                                                "StaffLeft",
                                                "StaffReturned",
                                                "StaffCorrected"));
        assertThat(on("2023-01-09", unit)).isEmpty();
        assertThat(on("2023-06-15", unit)).containsExactly(member);
        assertThat(api.as(Member.AUDITOR).get("/audit/" + subject + "/verification").at("intact"))
                .isEqualTo("true");
    }

    @Test
    void contradictionsAreRefusedInWords() {
        String member = joined(unit(), "2023-01-03");

        Reply again = focal.post("/staff", staff(member, unit(), "2023-01-03"));
        Reply before = focal.post(path(member, "move"), place(unit(), "2023-01-02"));
        Reply overlapping =
                focal.post(
                        path(member, "correction"),
                        Map.of(
                                "reason",
                                "x",
                                "memberships",
                                List.of(
                                        Map.of(
                                                "unit",
                                                "A",
                                                "from",
                                                "2023-01-03",
                                                "to",
                                                "2023-03-01"),
                                        Map.of("unit", "B", "from", "2023-02-01"))));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("code")).isEqualTo("staff.there-already");
        assertThat(before.status()).isEqualTo(409);
        assertThat(before.at("detail"))
                .isEqualTo(
                        "Người này không có trong danh sách của đơn vị nào vào ngày 02/01/2023.");
        assertThat(overlapping.status()).isEqualTo(422);
        assertThat(overlapping.at("errors.0.field")).isEqualTo("/memberships/0/to");
        assertThat(focal.post(path("nobody-1", "move"), place("A", "2023-01-03")).status())
                .isEqualTo(404);
    }

    @Test
    void theSameEntryAgainStaysOne() {
        String unit = unit();
        String id = id();
        Api keyed = focal.with("Idempotency-Key", UUID.randomUUID().toString());

        Reply first = keyed.post("/staff", staff(id, unit, "2023-01-03"));
        Reply second = keyed.post("/staff", staff(id, unit, "2023-01-03"));
        Reply withoutKey = focal.post("/staff", staff(id, unit, "2023-01-03"));

        assertThat(first.header("Location")).isEqualTo("/staff/" + id);
        assertThat(List.of(first.status(), second.status(), withoutKey.status())).containsOnly(201);
        assertThat(withoutKey.at("version")).isEqualTo("1");
        assertThat(on("2023-03-31", unit)).containsExactly(id);
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnce() {
        Reply reply =
                focal.post(
                        "/staff",
                        "{\"id\": \"hoa@example.vn\", \"unit\": \" \", \"from\": \"3/1/2023\","
                                + " \"employment\": \"BOSS\", \"email\": \"nobody\"}");

        assertThat(reply.status()).isEqualTo(422);
        Set<String> fields = new HashSet<>();
        for (JsonNode error : reply.json().path("errors")) {
            fields.add(error.path("field").asString());
        }
        assertThat(fields)
                .containsExactlyInAnyOrder("/id", "/unit", "/from", "/employment", "/email");
        assertThat(
                        focal.post(
                                        "/staff",
                                        Map.of(
                                                "id",
                                                id(),
                                                "unit",
                                                "A",
                                                "from",
                                                "2023-01-03",
                                                "email",
                                                "a@example.vn"))
                                .at("errors.0.field"))
                .isEqualTo("/name");
    }

    @Test
    void onlyWhoManagesTheRosterChangesItAndOnlyTheirOwnOrganisations() {
        String member = joined(unit(), "2023-01-03");

        for (Member other : List.of(Member.OFFICER, Member.UNIT_HEAD, Member.LEADER, Member.APP)) {
            Api as = api.as(other);
            assertThat(as.post("/staff", staff(id(), "HTQT", "2023-01-03")).status())
                    .isEqualTo(403);
            assertThat(as.post(path(member, "move"), place("A", "2023-02-01")).status())
                    .isEqualTo(403);
            assertThat(as.post(path(member, "departure"), leaving("2023-02-01", "OTHER")).status())
                    .isEqualTo(403);
        }
        assertThat(
                        api.as(Member.ADMIN)
                                .post(path(member, "move"), place("A", "2023-02-01"))
                                .status())
                .isEqualTo(200);
        assertThat(api.as(Member.FOCAL_OF_SNV).get("/staff/" + member).status()).isEqualTo(404);
        assertThat(
                        api.as(Member.FOCAL_OF_SNV)
                                .post("/staff", staff(member, "VP", "2023-01-03"))
                                .status())
                .as("another organisation's staff may have the same ids")
                .isEqualTo(201);
        assertThat(api.get("/staff").status()).isEqualTo(401);
    }

    private List<String> on(String day, String unit) {
        return roster.on(LocalDate.parse(day), List.of(unit), READER).stream()
                .map(OnRoster::staff)
                .toList();
    }

    private List<String> listed(String query) {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            Reply page =
                    focal.get(
                            "/staff?limit=200&" + query + (next.isEmpty() ? "" : "&after=" + next));
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.json().path("items").forEach(item -> ids.add(item.path("id").asString()));
            next = page.at("next");
        } while (!next.isEmpty());
        return ids;
    }

    private String joined(String unit, String from) {
        String id = id();
        Reply reply = focal.post("/staff", staff(id, unit, from));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return id;
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private static String path(String member, String what) {
        return "/staff/" + member + "/" + what;
    }

    private static Map<String, Object> staff(String id, String unit, String from) {
        Map<String, Object> body = new HashMap<>(place(unit, from));
        body.put("id", id);
        return body;
    }

    private static Map<String, Object> place(String unit, String from) {
        return Map.of("unit", unit, "from", from);
    }

    private static Map<String, Object> leaving(String on, String reason) {
        return Map.of("on", on, "reason", reason);
    }

    private static String id() {
        return "member-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String unit() {
        return "P-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static List<Wire.Told> toldOf(String subject) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(subject))
                .toList();
    }
}
