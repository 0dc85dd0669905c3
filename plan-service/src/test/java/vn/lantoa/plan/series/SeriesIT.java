package vn.lantoa.plan.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** {@code /task-series} over HTTP, and the tasks it comes to. */
@ServiceTest
class SeriesIT {

    @LocalServerPort private int port;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.at(port);
    }

    @Test
    void beforeThe18thOfEachMonthOf2023IsTwelveTasksDueOnThe17th() {
        String series =
                started(
                        Map.of(
                                "recurrence",
                                "FREQ=MONTHLY;BYMONTHDAY=18",
                                "before",
                                true,
                                "from",
                                "2023-01-01",
                                "supportingUnits",
                                List.of("VPTTr")));

        List<String> due = due(series, 12);

        assertThat(due).allSatisfy(day -> assertThat(day).matches("2023-\\d\\d-17"));
        Reply march = api.as(Member.OFFICER).get("/tasks?limit=1&from=2023-03-17&series=" + series);
        assertThat(march.at("items.0.title")).isEqualTo("Báo cáo CCHC (tháng 3/2023)");
        assertThat(march.at("items.0.occurrence")).isEqualTo("2023-03-18");
        assertThat(march.at("items.0.supportingUnits.0")).isEqualTo("VPTTr");
        assertThat(march.at("items.0.assignedBy")).isEqualTo("focal");
    }

    @Test
    void theEventDeliveredAgainMakesNoTaskAgainAndBringsBackNone() {
        String series = started(Map.of("recurrence", "FREQ=MONTHLY;BYMONTHDAY=5"));
        due(series, 12);
        String task = tasks(series).at("items.3.id");
        api.as(Member.FOCAL).post("/tasks/" + task + "/cancellation", Map.of("reason", "Trùng"));
        Wire.Told told =
                Wire.heard(PlanEvents.TOPIC).stream()
                        .filter(one -> one.key().equals(series))
                        .findFirst()
                        .orElseThrow();

        Wire.tell(PlanEvents.TOPIC, told.headers(), told.body());
        String next = started(Map.of("recurrence", "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=9"));
        due(next, 1);

        due(series, 12);
        assertThat(api.as(Member.FOCAL).get("/tasks/" + task).at("status")).isEqualTo("CANCELLED");
        assertThat(
                        Wire.heard(PlanEvents.TOPIC).stream()
                                .filter(one -> one.key().equals(task))
                                .map(Wire.Told::type))
                .containsExactly("TaskAssigned", "TaskCancelled");
    }

    @Test
    void aDayOffThatTheOfficeRecordedMovesWhatIsDueThen() {
        // A Tuesday of a year of which nothing but weekends is shipped.
        api.as(Member.ADMIN)
                .post(
                        "/calendar/2033/decisions",
                        Map.of(
                                "source",
                                Map.of(
                                        "number",
                                        "12/TB",
                                        "date",
                                        "2032-11-01",
                                        "issuer",
                                        "Bộ Nội vụ"),
                                "days",
                                List.of(
                                        Map.of(
                                                "day",
                                                "2033-03-15",
                                                "kind",
                                                "HOLIDAY",
                                                "name",
                                                "Nghỉ"))));

        String series =
                started(
                        Map.of(
                                "recurrence",
                                "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15",
                                "from",
                                "2033-01-01",
                                "until",
                                "2033-12-31",
                                "onNonWorkingDay",
                                "BEFORE"));

        assertThat(due(series, 1)).containsExactly("2033-03-14");
    }

    @Test
    void itsEndCancelsWhatIsNeitherBegunNorMoved() {
        String series = started(Map.of("recurrence", "FREQ=MONTHLY;BYMONTHDAY=5"));
        due(series, 12);
        String begun = tasks(series).at("items.8.id");
        String moved = tasks(series).at("items.9.id");
        api.as(Member.OFFICER).post("/tasks/" + begun + "/start", "");
        api.as(Member.FOCAL)
                .post(
                        "/tasks/" + moved + "/rescheduling",
                        Map.of("dueDate", "2031-10-20", "reason", "Theo lịch"));
        Map<String, String> ending = Map.of("from", "2031-07-01", "reason", "Không còn chế độ này");

        Reply byOfficer = api.as(Member.OFFICER).post(path(series, "/ending"), ending);
        Reply byHead = api.as(Member.UNIT_HEAD).post(path(series, "/ending"), ending);
        Reply inThePast =
                api.as(Member.FOCAL)
                        .post(path(series, "/ending"), Map.of("from", "2020-01-01", "reason", "x"));
        Reply ended = api.as(Member.FOCAL).post(path(series, "/ending"), ending);

        assertThat(byOfficer.status()).isEqualTo(403);
        assertThat(byHead.status()).isEqualTo(403);
        assertThat(inThePast.at("errors.0.field")).isEqualTo("/from");
        assertThat(ended.at("endedFrom")).isEqualTo("2031-07-01");
        await().untilAsserted(
                        () ->
                                assertThat(statesOf(series))
                                        .containsExactly(
                                                "ASSIGNED",
                                                "ASSIGNED",
                                                "ASSIGNED",
                                                "ASSIGNED",
                                                "ASSIGNED",
                                                "ASSIGNED",
                                                "CANCELLED",
                                                "CANCELLED",
                                                "STARTED",
                                                "ASSIGNED",
                                                "CANCELLED",
                                                "CANCELLED"));
        assertThat(api.as(Member.FOCAL).post(path(series, "/ending"), ending).status())
                .isEqualTo(200);
        assertThat(
                        api.as(Member.FOCAL)
                                .post(
                                        path(series, "/ending"),
                                        Map.of("from", "2031-08-01", "reason", "x"))
                                .status())
                .isEqualTo(409);
    }

    @Test
    void onlyTheFocalPointStartsOneAcrossUnits() {
        Map<String, Object> own =
                wanted(Map.of("recurrence", "FREQ=YEARLY", "until", "2031-06-30"));
        Map<String, Object> others = new HashMap<>(own);
        others.put("unit", "LS-VHDN");
        Map<String, Object> helped = new HashMap<>(own);
        helped.put("supportingUnits", List.of("LS-VHDN"));

        assertThat(api.as(Member.UNIT_HEAD).post("/task-series", others).status()).isEqualTo(403);
        assertThat(api.as(Member.UNIT_HEAD).post("/task-series", helped).status()).isEqualTo(403);
        assertThat(api.as(Member.OFFICER).post("/task-series", own).status()).isEqualTo(403);
        Reply byHead = api.as(Member.UNIT_HEAD).post("/task-series", own);
        assertThat(byHead.status()).isEqualTo(201);
        assertThat(
                        api.as(Member.UNIT_HEAD)
                                .post(
                                        path(byHead.at("id"), "/ending"),
                                        Map.of("from", "2031-01-01", "reason", "x"))
                                .status())
                .isEqualTo(200);
        assertThat(api.as(Member.OFFICER_LS).get(path(byHead.at("id"), "")).status())
                .isEqualTo(404);
        assertThat(api.as(Member.FOCAL_OF_SNV).get(path(byHead.at("id"), "")).status())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongIsNamedAtOnce() {
        Map<String, Object> wrong = new HashMap<>();
        wrong.put("recurrence", List.of("hằng tháng", "FREQ=HOURLY"));
        wrong.put("until", "2040-01-01");
        wrong.put("before", true);
        wrong.put("onNonWorkingDay", "AFTER");
        wrong.put("plan", "none");
        wrong.put("supportingUnits", List.of("HTQT"));

        Reply reply = api.as(Member.FOCAL).post("/task-series", wanted(wrong));
        Reply tooMany =
                api.as(Member.FOCAL)
                        .post(
                                "/task-series",
                                wanted(Map.of("recurrence", "FREQ=DAILY", "until", "2032-12-31")));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder(
                        "/recurrence/0",
                        "/recurrence/1",
                        "/until",
                        "/onNonWorkingDay",
                        "/plan",
                        "/supportingUnits");
        assertThat(tooMany.at("errors.0.field")).isEqualTo("/recurrence");
    }

    private String started(Map<String, Object> more) {
        Reply reply = api.as(Member.FOCAL).post("/task-series", wanted(more));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    private static Map<String, Object> wanted(Map<String, Object> more) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("title", "Báo cáo CCHC");
        wanted.put("unit", "HTQT");
        wanted.put("from", "2031-01-01");
        wanted.putAll(more);
        return wanted;
    }

    /** Their due dates, once so many are there. */
    private List<String> due(String series, int times) {
        await().untilAsserted(() -> assertThat(tasks(series).json().path("items")).hasSize(times));
        return tasks(series).json().path("items").findValuesAsString("dueDate");
    }

    private List<String> statesOf(String series) {
        return tasks(series).json().path("items").findValuesAsString("status");
    }

    private Reply tasks(String series) {
        return api.as(Member.FOCAL).get("/tasks?limit=50&series=" + series);
    }

    private static String path(String series, String below) {
        return "/task-series/" + series + below;
    }
}
