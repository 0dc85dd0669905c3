package vn.lantoa.plan.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;

/** {@code /plans/{id}/proposed-tasks} over HTTP. */
@ServiceTest
class ProposedTaskIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(9200);
    private static final String DOCUMENT =
            """
            Số: %d/KH-SNgV
            Hà Tĩnh, ngày 30 tháng 12 năm 2022

            KẾ HOẠCH
            Cải cách hành chính năm 2023

            I. NỘI DUNG

            1. Nội dung tuyên truyền

            a) Tuyên truyền về cải cách hành chính.

            II. TỔ CHỨC THỰC HIỆN

            1. Phòng Hợp tác quốc tế xây dựng chuyên mục, hoàn thành trong quý I/2023.

            2. Văn phòng Sở theo dõi, định kỳ hằng quý báo cáo Giám đốc Sở.

            3. Các phòng, đơn vị thuộc Sở tuyên truyền tới công chức.

            Nơi nhận:
            - Các phòng;
            - Lưu: VT.
            """;

    @LocalServerPort private int port;
    private Api api;
    private String plan = "";
    private List<String> ids = List.of();

    @BeforeEach
    void importAPlan() {
        api = Api.at(port);
        byte[] document =
                DOCUMENT.formatted(NUMBERS.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        plan =
                api.as(Member.FOCAL)
                        .upload("/plans/import", "text/markdown; charset=utf-8", document)
                        .at("id");
        ids = listed().findValuesAsString("id");
    }

    private JsonNode listed() {
        return api.as(Member.FOCAL).get(path("")).json().path("items");
    }

    private String path(String below) {
        return "/plans/" + plan + "/proposed-tasks" + below;
    }

    private Reply accept(Member who, List<Map<String, String>> items) {
        return api.as(who).post(path("/acceptance"), Map.of("items", items));
    }

    @Test
    void aPlansTasksAreProposedWithTheirUnitsAndDeadlines() {
        Reply page = api.as(Member.FOCAL).get(path("?limit=2"));

        assertThat(page.at("items.0.state")).isEqualTo("PROPOSED");
        assertThat(page.at("items.0.lead")).isEqualTo("Phòng Hợp tác quốc tế");
        assertThat(page.at("items.0.due.dueDate")).isEqualTo("2023-03-31");
        assertThat(page.at("items.1.due.rules.0"))
                .isEqualTo("FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1");
        Reply next = api.as(Member.FOCAL).get(path("?limit=2&after=" + page.at("next")));
        assertThat(next.at("items.0.due.reason")).isEqualTo("ABSENT");
        assertThat(next.json().path("items")).hasSize(1);
    }

    @Test
    void oneAtFaultIsNamedAndTheOthersBecomeTasksOnce() {
        List<Map<String, String>> items =
                List.of(
                        Map.of("proposal", ids.get(0), "unit", "HTQT"),
                        Map.of("proposal", ids.get(2), "unit", "VPTTr"),
                        Map.of("proposal", ids.get(1), "unit", "HTQT", "dueDate", "2023-06-30"));

        Reply reply = accept(Member.FOCAL, items);
        Reply again = accept(Member.FOCAL, items);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("accepted")).hasSize(2);
        assertThat(reply.at("refused.0.proposal")).isEqualTo(ids.get(2));
        assertThat(reply.at("refused.0.errors.0.pointer")).isEqualTo("/items/1/dueDate");
        assertThat(reply.at("refused.0.errors.0.message")).contains("không ghi thời hạn");
        assertThat(again.at("accepted.0.task")).isEqualTo(reply.at("accepted.0.task"));
        JsonNode tasks = api.as(Member.FOCAL).get("/plans/" + plan + "/tasks").json();
        assertThat(tasks.path("items").findValuesAsString("dueDate"))
                .containsExactly("2023-03-31", "2023-06-30");
        assertThat(listed().findValuesAsString("state"))
                .containsExactly("ACCEPTED", "ACCEPTED", "PROPOSED");
    }

    @Test
    void oneThatRecursBecomesASeriesOfThePlansYear() {
        List<Map<String, String>> items = List.of(Map.of("proposal", ids.get(1), "unit", "VPTTr"));

        Reply reply = accept(Member.FOCAL, items);
        Reply again = accept(Member.FOCAL, items);

        String series = reply.at("accepted.0.series");
        assertThat(series).as(reply.text()).isNotEmpty();
        assertThat(again.at("accepted.0.series")).isEqualTo(series);
        assertThat(listed().path(1).path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(listed().path(1).path("series").asString()).isEqualTo(series);
        await().untilAsserted(
                        () ->
                                assertThat(
                                                api.as(Member.FOCAL)
                                                        .get("/plans/" + plan + "/tasks")
                                                        .json()
                                                        .path("items")
                                                        .findValuesAsString("dueDate"))
                                        .containsExactly(
                                                "2023-03-31",
                                                "2023-06-30",
                                                "2023-09-30",
                                                "2023-12-31"));
        assertThat(api.as(Member.FOCAL).get("/task-series?plan=" + plan).at("items.0.id"))
                .isEqualTo(series);
    }

    @Test
    void aPersonMaySayWhereOneThatRecursBeginsAndEnds() {
        Reply reply =
                accept(
                        Member.FOCAL,
                        List.of(
                                Map.of(
                                        "proposal", ids.get(1),
                                        "unit", "VPTTr",
                                        "from", "2023-04-01",
                                        "until", "2024-01-31")));

        Reply series = api.as(Member.FOCAL).get("/task-series/" + reply.at("accepted.0.series"));
        assertThat(series.at("occurrences.0.dueDate")).isEqualTo("2023-06-30");
        assertThat(series.at("until")).isEqualTo("2024-01-31");
        assertThat(series.at("occurrences.0.period")).isEqualTo("quý II/2023");
    }

    @Test
    void everyFieldOfAnItemAtFaultIsNamed() {
        Reply reply =
                accept(
                        Member.FOCAL,
                        List.of(
                                Map.of("proposal", ids.get(0), "dueDate", "31/3", "unit", " "),
                                Map.of("proposal", "none", "unit", "HTQT")));

        Set<String> pointers = new HashSet<>();
        reply.json().path("refused").findValuesAsString("pointer").forEach(pointers::add);
        assertThat(pointers)
                .containsExactlyInAnyOrder(
                        "/items/0/unit", "/items/0/dueDate", "/items/1/proposal");
        assertThat(reply.json().path("accepted")).isEmpty();
    }

    @Test
    void anOfficerAcceptsNothing() {
        Reply reply =
                accept(Member.OFFICER, List.of(Map.of("proposal", ids.get(0), "unit", "HTQT")));

        assertThat(reply.status()).isIn(403, 404);
        assertThat(listed().findValuesAsString("state")).containsOnly("PROPOSED");
    }

    @Test
    void aRejectedProposalStaysSoUntilItIsAccepted() {
        Map<String, Object> unwanted =
                Map.of("proposals", List.of(ids.get(2)), "reason", "Đã giao năm trước");

        Reply reply = api.as(Member.FOCAL).post(path("/rejection"), unwanted);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(listed().findValuesAsString("state"))
                .containsExactly("PROPOSED", "PROPOSED", "REJECTED");
        accept(
                Member.FOCAL,
                List.of(Map.of("proposal", ids.get(2), "unit", "HTQT", "dueDate", "2023-06-30")));
        assertThat(listed().findValuesAsString("state"))
                .containsExactly("PROPOSED", "PROPOSED", "ACCEPTED");
        Reply tooLate = api.as(Member.FOCAL).post(path("/rejection"), unwanted);
        assertThat(tooLate.status()).isEqualTo(422);
        assertThat(tooLate.at("errors.0.field")).isEqualTo("/proposals/0");
    }
}
