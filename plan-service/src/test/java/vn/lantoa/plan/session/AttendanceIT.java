package vn.lantoa.plan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.session.SessionDesk.path;
import static vn.lantoa.plan.session.SessionDesk.texts;
import static vn.lantoa.plan.session.SessionDesk.told;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;

/** Who was at a session, who was not, and who has read its material, over HTTP. */
@ServiceTest
class AttendanceIT {

    @LocalServerPort private int port;
    private Api focal;
    private Api head;
    private Api officer;
    private Api leader;
    private SessionDesk desk = SessionDesk.at(0);

    @BeforeEach
    void connect() {
        focal = Api.at(port).as(Member.FOCAL);
        head = Api.at(port).as(Member.UNIT_HEAD);
        officer = Api.at(port).as(Member.OFFICER);
        leader = Api.at(port).as(Member.LEADER);
        desk = SessionDesk.at(port);
    }

    @Test
    void absenteesAreNamedGivenTheMaterialAndConfirmThemselvesThatTheyReadIt() {
        String unit = "P" + UUID.randomUUID().toString().substring(0, 8);
        String present = joined("p-" + unit, unit);
        String absent = joined("a-" + unit, unit);
        String material = desk.evidence("Tài liệu");
        String session =
                SessionDesk.scheduled(
                        focal,
                        Map.of(
                                "unit",
                                unit,
                                "agenda",
                                List.of(Map.of("title", "Luật", "materials", List.of(material)))));
        focal.post(path(session, "holding"), Map.of("heldOn", "2023-02-24"));

        Reply attended =
                focal.post(
                        path(session, "attendance"),
                        Map.of(
                                "present", List.of(present),
                                "excused",
                                        List.of(Map.of("staff", absent, "reason", "nghỉ phép"))));

        assertThat(attended.status()).as(attended.text()).isEqualTo(200);
        assertThat(attended.at("attendance.absentees.0")).isEqualTo(absent);
        JsonNode told = told(session, "SessionAttendanceRecorded");
        assertThat(texts(told.path("attendance").path("absentees"))).containsExactly(absent);
        assertThat(told.path("materials").get(0).path("evidence").asString()).isEqualTo(material);
        assertThat(told.toString()).doesNotContain("nghỉ phép");
        assertThat(focal.get(path(session, "outstanding")).at("items.0.staff")).isEqualTo(absent);

        assertThat(officer.get(path(session, "materials")).at("items.0.evidence"))
                .isEqualTo(material);

        assertThat(reads(session, present, unit).status()).isEqualTo(403);
        Reply read = reads(session, absent, unit);

        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.at("mine.standing")).isEqualTo("ABSENT");
        assertThat(read.at("attendance")).isEmpty();
        assertThat(focal.get(path(session, "outstanding")).json().path("items")).isEmpty();
        assertThat(told(session, "SessionMaterialAcknowledged").path("staff").asString())
                .isEqualTo(absent);
    }

    @Test
    void whoWasThereIsShownToThoseWhoAnswerForItOnly() {
        String session = desk.scheduled(Map.of());
        head.post(path(session, "holding"), Map.of("heldOn", "2023-02-24"));
        head.post(path(session, "attendance"), Map.of("present", List.of("officer", "somebody")));

        assertThat(head.get("/sessions/" + session).at("attendance.presentCount")).isEqualTo("2");
        assertThat(leader.get("/sessions/" + session).at("attendance.presentCount")).isEqualTo("2");
        Reply own = officer.get("/sessions/" + session);
        assertThat(own.at("mine.standing")).isEqualTo("PRESENT");
        assertThat(own.text()).doesNotContain("somebody");
        assertThat(officer.get(path(session, "outstanding")).status()).isEqualTo(404);
        assertThat(head.get("/sessions?unit=HTQT&limit=200").text()).doesNotContain("somebody");
    }

    private Reply reads(String session, String staff, String unit) {
        return Api.at(port)
                .as(new Member(staff, "SNgV", unit, "OFFICER"))
                .post(path(session, "acknowledgements"), Map.of("confirmed", true));
    }

    private String joined(String staff, String unit) {
        Reply reply = focal.post("/staff", Map.of("id", staff, "unit", unit, "from", "2022-01-01"));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return staff;
    }
}
