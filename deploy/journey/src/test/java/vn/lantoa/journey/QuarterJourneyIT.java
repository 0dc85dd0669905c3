package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;

/** The signed plan goes in, articles go out, coverage and notices appear. */
class QuarterJourneyIT {

    /** The topics of the sample plan that have no parts. */
    static final List<String> LEAVES =
            List.of(
                    "a1", "a2", "a3", "a4", "b", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8",
                    "c9", "c10", "d", "đ", "e");

    private static Demonstrated office;

    @BeforeAll
    static void start() {
        office = Demonstrated.started();
    }

    @Test
    void aSignedPlanIsImportedApprovedIssuedAndEverybodyIsTold() {
        Reply plan = imported(SamplePlan.bytes());
        String id = plan.at("id");

        assertThat(plan.status()).as(plan.text()).isEqualTo(201);
        assertThat(plan.header("Location")).isEqualTo("/plans/" + id);
        assertThat(plan.at("number")).isEqualTo("1391/KH-SNgV");
        assertThat(plan.at("place")).isEqualTo("Hà Tĩnh");
        assertThat(plan.at("issueDate")).isEqualTo("2022-12-30");
        assertThat(plan.at("year")).isEqualTo("2023");
        assertThat(plan.json().path("references")).hasSize(11);
        assertThat(imported(SamplePlan.bytes()).at("id")).isEqualTo(id);
        Reply taken = imported((SamplePlan.text() + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.at("existing")).isEqualTo("/plans/" + id);
        assertThat(
                        office.as("plan", Member.FOCAL)
                                .get("/plans/" + id + "/nodes/II.1.c.7")
                                .at("text"))
                .contains("Chính phủ điện tử");

        SamplePlan.issue(office.running, id);

        for (Member reader : List.of(Member.OFFICER, Member.OFFICER_LS, Member.UNIT_HEAD)) {
            await().untilAsserted(() -> assertThat(notices(reader, id, "PLAN_ISSUED")).hasSize(1));
        }
        assertThat(toldOf("plan.events", id))
                .containsExactly("PlanImported", "PlanSubmitted", "PlanApproved", "PlanIssued");
    }

    @Test
    void oneArticleCoversExactlyItsTopicsUntilItIsWithdrawn() {
        String plan = issued(2391);
        String quarter = office.quarter();
        String coverage = "/coverage?period=" + quarter + "&plan=" + plan;
        await().untilAsserted(
                        () ->
                                assertThat(coverage(coverage).keySet())
                                        .containsExactlyElementsOf(LEAVES));
        assertThat(coverage(coverage).values()).containsOnly(0L);
        Api editor = office.as("content", Member.EDITOR);

        Map<String, Object> unaimed = article(plan, "Tin thử nghiệm", "c7", "đ");
        unaimed.remove("audience");
        unaimed.put("topics", List.of());
        Reply refused = editor.post("/articles", unaimed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("/audience", "/topics");
        String title = "Một cửa điện tử quý này, " + plan.substring(0, 8);
        String article = editor.post("/articles", article(plan, title, "c7", "đ")).at("id");
        assertThat(editor.post("/articles/" + article + "/submission", "{}").status())
                .isEqualTo(200);
        assertThat(editor.post("/articles/" + article + "/approval", "{}").status()).isEqualTo(403);
        assertThat(
                        office.as("content", Newsroom.EDITOR_2)
                                .post("/articles/" + article + "/approval", "{}")
                                .status())
                .isEqualTo(200);
        String path =
                editor.post("/articles/" + article + "/publication", "{}").at("publication.path");
        editor.post("/articles/" + article + "/publication", "{}");

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(coverage(coverage)).isEqualTo(only("c7", "đ")));
        Api anybody = Api.at(office.system.frontDoor().toString()).with("Accept", "text/html");
        assertThat(anybody.get("/portal").text()).contains(title);
        assertThat(anybody.get(path).text()).contains(title);
        assertThat(anybody.get("/feed.atom").text()).contains(title);

        Reply withdrawn =
                editor.post(
                        "/articles/" + article + "/withdrawal", Map.of("reason", "Sai số liệu"));
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(coverage(coverage)).isEqualTo(only()));
        assertThat(anybody.get("/portal").text()).doesNotContain(title);
        assertThat(anybody.get("/feed.atom").text()).doesNotContain(title);
        assertThat(anybody.get(path).status()).isEqualTo(410);
        assertThat(amounts(plan, quarter, "c7")).containsExactlyInAnyOrder(1L, -1L);
        assertThat(toldOf("content.events", article))
                .containsOnlyOnce("ArticlePublished")
                .containsOnlyOnce("ArticleWithdrawn");
    }

    @Test
    void aTaskIsRemindedOfOnceAndOverdueOnce() {
        String plan = issued(3391);
        LocalDate due = today().plusDays(10);
        String task =
                office.as("plan", Member.FOCAL)
                        .post(
                                "/tasks",
                                Map.of(
                                        "title", "Đăng bài về một cửa",
                                        "unit", "HTQT",
                                        "assignee", "officer",
                                        "dueDate", due.toString(),
                                        "plan", plan,
                                        "topic", "c4"))
                        .at("id");
        await().untilAsserted(
                        () ->
                                assertThat(notices(Member.OFFICER, task, "TASK_ASSIGNED"))
                                        .hasSize(1));

        office.moveTo(at(due.minusDays(3)));
        await().untilAsserted(
                        () ->
                                assertThat(notices(Member.OFFICER, task, "TASK_DUE_SOON"))
                                        .hasSize(1));
        office.moveTo(at(due.plusDays(1)));
        for (Member reader : List.of(Member.OFFICER, Member.UNIT_HEAD)) {
            await().untilAsserted(
                            () -> assertThat(notices(reader, task, "TASK_OVERDUE")).hasSize(1));
        }
        office.moveTo(at(due.plusDays(3)));

        assertThat(notices(Member.OFFICER, task, "TASK_DUE_SOON")).hasSize(1);
        assertThat(notices(Member.UNIT_HEAD, task, "TASK_DUE_SOON")).isEmpty();
        assertThat(notices(Member.OFFICER_LS, task, "TASK_OVERDUE")).isEmpty();
        assertThat(toldOf("plan.events", task)).containsExactly("TaskAssigned", "TaskOverdue");
    }

    @Test
    void aColumnThatStaysEmptyForAMonthMissesItsCadenceOnce() {
        Reply column =
                office.as("content", Member.EDITOR)
                        .post(
                                "/columns",
                                Map.of("title", "Hỏi đáp chính sách", "cadence", "MONTHLY"));
        String id = column.at("id");
        assertThat(column.status()).as(column.text()).isEqualTo(201);

        YearMonth next = YearMonth.from(today()).plusMonths(1);
        office.moveTo(at(next.plusMonths(1).atDay(2)));

        await().untilAsserted(
                        () ->
                                assertThat(missed(id))
                                        .contains(
                                                "%d-M%02d"
                                                        .formatted(
                                                                next.getYear(),
                                                                next.getMonthValue())));
        assertThat(missed(id)).doesNotHaveDuplicates();
        await().untilAsserted(
                        () ->
                                assertThat(notices(Member.FOCAL, id, "COLUMN_CADENCE_MISSED"))
                                        .hasSize(missed(id).size()));
    }

    private static String issued(int number) {
        Reply plan = imported(SamplePlan.numbered(number));
        assertThat(plan.status()).as(plan.text()).isEqualTo(201);
        SamplePlan.issue(office.running, plan.at("id"));
        return plan.at("id");
    }

    private static Reply imported(byte[] document) {
        return SamplePlan.imported(office.running, document);
    }

    private static Map<String, Object> article(String plan, String title, String... codes) {
        List<Map<String, String>> topics = new ArrayList<>();
        for (String code : codes) {
            topics.add(Map.of("plan", plan, "code", code));
        }
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("title", title);
        article.put("text", "Từ đầu quý, 92 % hồ sơ được nộp **trực tuyến**.");
        article.put("topics", topics);
        article.put("audience", List.of("CITIZEN"));
        article.put("form", "NEWS");
        article.put("kind", "CONTENT");
        return article;
    }

    /** How often each leaf topic was told, in the answer's order. */
    private static Map<String, Long> coverage(String path) {
        Map<String, Long> items = new LinkedHashMap<>();
        for (JsonNode item : office.as("reporting", Member.FOCAL).get(path).json().path("items")) {
            items.put(item.path("code").asString(), item.path("items").asLong());
        }
        return items;
    }

    private static Map<String, Long> only(String... codes) {
        Map<String, Long> expected = new LinkedHashMap<>();
        LEAVES.forEach(leaf -> expected.put(leaf, List.of(codes).contains(leaf) ? 1L : 0L));
        return expected;
    }

    private static List<Long> amounts(String plan, String period, String topic) {
        String path =
                "/coverage/entries?plan=%s&topic=%s&period=%s"
                        .formatted(plan, URLEncoder.encode(topic, StandardCharsets.UTF_8), period);
        return office.as("reporting", Member.FOCAL)
                .get(path)
                .json()
                .path("items")
                .valueStream()
                .map(entry -> entry.path("amount").asLong())
                .toList();
    }

    private static List<JsonNode> notices(Member reader, String subject, String kind) {
        return office.as("notification", reader)
                .get("/inbox?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("subject").asString().equals(subject))
                .filter(item -> item.path("kind").asString().equals(kind))
                .toList();
    }

    private static List<String> toldOf(String topic, String subject) {
        return Wire.heard(office.system.kafka(), topic).stream()
                .filter(told -> told.key().equals(subject))
                .map(Wire.Told::type)
                .toList();
    }

    private static List<String> missed(String column) {
        return Wire.heard(office.system.kafka(), "content.events").stream()
                .filter(told -> told.key().equals(column))
                .filter(told -> told.type().equals("ColumnCadenceMissed"))
                .map(told -> told.body().replaceAll("(?s).*\"name\"\\s*:\\s*\"([^\"]+)\".*", "$1"))
                .toList();
    }

    private static LocalDate today() {
        return office.now().toLocalDate();
    }

    private static OffsetDateTime at(LocalDate day) {
        return OffsetDateTime.parse(day + "T08:00:00+07:00");
    }
}
