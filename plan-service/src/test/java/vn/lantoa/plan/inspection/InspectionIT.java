package vn.lantoa.plan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** {@code /inspections} over HTTP, and what is told of them. */
@ServiceTest
class InspectionIT {

    private static final Member FOCAL_OF_HTQT =
            new Member("focal-htqt", "SNgV", "HTQT", "FOCAL_POINT");
    private static final Member OFFICER_TT = new Member("officer-tt", "SNgV", "TTDN", "OFFICER");
    private static final Map<String, Object> FIXED = Map.of("fixed", true, "note", "Đã đủ");

    @LocalServerPort private int port;
    private Visits visits = Visits.at(0);

    @BeforeEach
    void connect() {
        visits = Visits.at(port);
    }

    @Test
    void anInspectionIsClosedWhenAllItFoundIsFixedAndCheckedAgain() {
        String inspection = visits.opened(Map.of("basis", Map.of("number", "45/QĐ-SNgV")));
        String finding = visits.raised(inspection, "2031-06-30");
        Map<String, Object> summary = Map.of("summary", "Còn 01 nội dung");

        Reply early = visits.post(Member.FOCAL, inspection, "conclusion", summary);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.at("detail")).contains("Còn 1 nội dung");
        visits.post(
                Member.FOCAL,
                inspection,
                "answers",
                Map.of("answers", List.of(Map.of("item", "1", "answer", "NO"))));
        Reply concluded = visits.post(Member.FOCAL, inspection, "conclusion", summary);
        assertThat(concluded.at("status")).isEqualTo("CONCLUDED");
        assertThat(concluded.at("progress.no")).isEqualTo("1");
        assertThat(visits.raise(Member.FOCAL, inspection, "2031-06-30").status()).isEqualTo(409);
        assertThat(visits.post(Member.FOCAL, inspection, "closure", Map.of()).at("code"))
                .isEqualTo("inspection.findings-unsettled");

        assertThat(visits.remedy(Member.UNIT_HEAD, inspection, finding).at("status"))
                .isEqualTo("REMEDIED");
        Reply again =
                visits.recheck(
                        Member.FOCAL,
                        inspection,
                        finding,
                        Map.of("fixed", false, "note", "Còn thiếu", "fixBy", "2031-07-15"));
        assertThat(again.at("status")).isEqualTo("REOPENED");
        visits.remedy(Member.OFFICER, inspection, finding);
        Reply closed = visits.recheck(Member.LEADER, inspection, finding, FIXED);
        assertThat(closed.at("status")).isEqualTo("CLOSED");
        assertThat(closed.json().path("rechecks")).hasSize(2);
        assertThat(visits.post(Member.FOCAL, inspection, "closure", Map.of()).at("status"))
                .isEqualTo("CLOSED");

        await().untilAsserted(
                        () ->
                                assertThat(Visits.typesToldOf(inspection))
                                        .containsExactly(
                                                "InspectionScheduled",
                                                "InspectionOpened",
                                                "InspectionAnswered",
                                                "InspectionConcluded",
                                                "InspectionClosed"));
        await().untilAsserted(
                        () ->
                                assertThat(Visits.typesToldOf(finding))
                                        .containsExactly(
                                                "FindingRaised",
                                                "FindingRemedied",
                                                "FindingReopened",
                                                "FindingRemedied",
                                                "FindingClosed"));
    }

    @Test
    void theInspectedUnitNeverClosesWhatWasFoundOfIt() {
        String inspection = visits.opened(Map.of());
        String finding = visits.raised(inspection, "2031-06-30");
        visits.remedy(Member.UNIT_HEAD, inspection, finding);

        for (Member own : List.of(Member.UNIT_HEAD, Member.OFFICER, FOCAL_OF_HTQT)) {
            Reply recheck = visits.recheck(own, inspection, finding, FIXED);
            Reply closing =
                    visits.post(
                            own,
                            inspection,
                            "findings/" + finding + "/closing",
                            Map.of("note", "x"));

            assertThat(recheck.status()).as(own.id()).isEqualTo(403);
            assertThat(recheck.at("detail")).startsWith("Đơn vị được kiểm tra không được tự");
            assertThat(closing.status()).as(own.id()).isEqualTo(403);
        }
        assertThat(visits.recheck(Member.OFFICER_LS, inspection, finding, FIXED).status())
                .isEqualTo(404);
        assertThat(visits.recheck(Member.LEADER, inspection, finding, FIXED).status())
                .isEqualTo(200);
    }

    @Test
    void anUnannouncedOneIsNotSeenByTheUnitUntilItIsOpened() {
        String inspection = visits.scheduled(Map.of("announced", false));
        String announced = visits.scheduled(Map.of());
        String list = "/inspections?from=2030-05-10&to=2030-05-10&limit=200";

        assertThat(visits.seen(Member.UNIT_HEAD, announced).status()).isEqualTo(200);
        assertThat(visits.seen(Member.UNIT_HEAD, inspection).status()).isEqualTo(404);
        assertThat(visits.seen(FOCAL_OF_HTQT, inspection).status()).isEqualTo(404);
        assertThat(visits.api().as(Member.UNIT_HEAD).get(list).text())
                .contains(announced)
                .doesNotContain(inspection);
        assertThat(visits.api().as(FOCAL_OF_HTQT).get(list).text()).doesNotContain(inspection);
        assertThat(visits.schedule(FOCAL_OF_HTQT, Map.of("announced", false)).status())
                .isEqualTo(403);

        visits.post(Member.FOCAL, inspection, "opening", Map.of());

        assertThat(visits.seen(Member.UNIT_HEAD, inspection).status()).isEqualTo(200);
        assertThat(visits.api().as(Member.OFFICER).get(list).text()).contains(inspection);
        assertThat(visits.seen(OFFICER_TT, inspection).status()).isEqualTo(404);
    }

    @Test
    void aNamedMemberOfAnotherUnitInspectsAndNobodyElse() {
        String inspection = visits.scheduled(Map.of("members", List.of("officer-ls")));

        assertThat(visits.post(Member.UNIT_HEAD, inspection, "opening", Map.of()).status())
                .isEqualTo(403);
        assertThat(visits.post(Member.OFFICER_LS, inspection, "opening", Map.of()).status())
                .isEqualTo(200);
        Reply raised = visits.raise(Member.OFFICER_LS, inspection, "2031-06-30");
        assertThat(raised.status()).isEqualTo(201);
        assertThat(visits.raise(Member.OFFICER, inspection, "2031-06-30").status()).isEqualTo(403);
        assertThat(
                        visits.api()
                                .as(Member.OFFICER_LS)
                                .get("/inspection-findings?mine=true&state=OPEN")
                                .text())
                .contains(raised.at("id"));
        assertThat(visits.api().as(Member.OFFICER).get("/inspection-findings?state=OPEN").text())
                .contains(raised.at("id"));
        assertThat(visits.api().as(OFFICER_TT).get("/inspection-findings").text())
                .doesNotContain(raised.at("id"));
        assertThat(
                        visits.api()
                                .as(OFFICER_TT)
                                .get("/inspection-findings/" + raised.at("id"))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void onlyTheFocalPointOrALeaderSchedulesAndAllThatIsWrongIsNamed() {
        assertThat(visits.schedule(Member.OFFICER, Map.of()).status()).isEqualTo(403);

        Reply wrong =
                visits.schedule(
                        Member.FOCAL,
                        Map.of("plan", "nowhere", "to", "2029-01-01", "from", "2030-05-10"));
        Reply both = visits.schedule(Member.FOCAL, Map.of("template", "none"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("/plan", "/to");
        assertThat(both.at("errors.0.field")).isEqualTo("/template");
    }

    @Test
    void whatFoundSomethingIsNotCancelled() {
        String empty = visits.opened(Map.of());
        String found = visits.opened(Map.of());
        visits.raised(found, "2031-06-30");
        Map<String, String> reason = Map.of("reason", "Lồng ghép");

        assertThat(visits.post(Member.FOCAL, empty, "cancellation", reason).at("status"))
                .isEqualTo("CANCELLED");
        assertThat(visits.post(Member.FOCAL, found, "cancellation", reason).at("code"))
                .isEqualTo("inspection.has-findings");
    }

    @Test
    void aPlannedYearMakesItsInspectionsOnceWithTheOrganisationsChecklist() {
        Reply template =
                visits.api()
                        .as(Member.FOCAL)
                        .post(
                                "/inspection-checklists",
                                Map.of(
                                        "name",
                                        "Tuyên truyền",
                                        "items",
                                        List.of(
                                                Map.of("question", "Có kế hoạch không?"),
                                                Map.of("question", "Có báo cáo không?"))));
        Reply year =
                visits.api()
                        .as(Member.FOCAL)
                        .post(
                                "/inspection-plans",
                                Map.of(
                                        "year",
                                        2031,
                                        "title",
                                        "Kiểm tra năm 2031",
                                        "template",
                                        template.at("id"),
                                        "visits",
                                        List.of(
                                                Map.of("unit", "HTQT", "month", 2),
                                                Map.of("unit", "TTDN", "month", 9))));
        assertThat(year.status()).as(year.text()).isEqualTo(201);
        String first = year.at("visits.0.inspection");
        String second = year.at("visits.1.inspection");
        await().until(() -> visits.seen(Member.FOCAL, second).status() == 200);

        Reply made = visits.seen(Member.UNIT_HEAD, first);
        assertThat(made.at("from")).isEqualTo("2031-02-01");
        assertThat(made.at("to")).isEqualTo("2031-02-28");
        assertThat(made.json().path("checklist")).hasSize(2);

        Wire.Told told =
                Wire.heard(PlanEvents.TOPIC).stream()
                        .filter(one -> one.key().equals(year.at("id")))
                        .findFirst()
                        .orElseThrow();
        Wire.tell(PlanEvents.TOPIC, told.headers(), told.body());
        String later = visits.scheduled(Map.of());
        await().until(() -> !Visits.typesToldOf(later).isEmpty());
        assertThat(Visits.typesToldOf(first)).containsExactly("InspectionScheduled");
        assertThat(
                        visits.api()
                                .as(Member.FOCAL)
                                .get("/inspections?yearPlan=" + year.at("id"))
                                .json()
                                .path("items"))
                .hasSize(2);
        assertThat(visits.api().as(Member.OFFICER).post("/inspection-plans", "{}").status())
                .isEqualTo(422);
    }
}
