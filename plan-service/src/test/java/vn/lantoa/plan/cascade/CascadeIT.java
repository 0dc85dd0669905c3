package vn.lantoa.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** What a plan asks of the plans under it, and what those make of it, over HTTP. */
@ServiceTest
class CascadeIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(72_000);

    @LocalServerPort private int port;
    private Api api;
    private String parent = "";

    @BeforeEach
    void issueAPlan() throws IOException {
        api = Api.at(port);
        parent = imported(Member.FOCAL, "", sample("SNgV"));
        post(Member.FOCAL, "/plans/" + parent + "/submission", Map.of());
        post(Member.LEADER, "/plans/" + parent + "/approval", Map.of());
        post(Member.LEADER, "/plans/" + parent + "/issuance", Map.of());
    }

    @Test
    void eachDutyIsMissingWeakerLaterOrCarriedOut() throws IOException {
        String child = childPlan();
        String monthly =
                task(
                        parent,
                        "Đăng tin, bài hằng tháng",
                        Map.of("quantity", Map.of("value", 12, "unit", "tin, bài")));
        String posting =
                task(
                        parent,
                        "Niêm yết 100% thủ tục hành chính",
                        Map.of("unit", "VPTTr", "supportingUnits", List.of("HTQT")));
        String report = task(parent, "Báo cáo kết quả cải cách hành chính", Map.of());
        task(parent, "Việc của phòng khác", Map.of("unit", "LS-VHDN"));
        task(
                child,
                "Đăng tin, bài hằng quý",
                Map.of(
                        "parentTask",
                        monthly,
                        "dueDate",
                        "2023-12-15",
                        "quantity",
                        Map.of("value", 8, "unit", "tin, bài")));
        String lower = task(child, "Niêm yết 90% thủ tục của phòng", Map.of());
        String like = task(child, "Báo cáo kết quả cải cách hành chính của phòng", Map.of());
        String duties = "/plans/" + child + "/duties";

        JsonNode first = duty(child, monthly);
        assertThat(first.path("states").toString()).isEqualTo("[\"WEAKER\",\"LATER\"]");
        assertThat(first.path("why").toString())
                .contains(
                        "Chỉ làm 8, cấp trên giao 12 tin, bài",
                        "Chỉ làm 4 lần một năm, cấp trên giao 12 lần",
                        "Hạn 15/12/2023, sau hạn cấp trên giao (30/11/2023)");
        assertThat(api.as(Member.UNIT_HEAD).get(duties).at("total")).isEqualTo("3");
        assertThat(duty(child, posting).path("states").toString()).isEqualTo("[\"MISSING\"]");
        assertThat(duty(child, report).path("suggestions").path(0).path("task").asString())
                .isEqualTo(like);

        assertThat(link(Member.OFFICER, duties, posting, lower).status()).isEqualTo(403);
        assertThat(link(Member.UNIT_HEAD, duties, posting, monthly).status()).isEqualTo(422);
        assertThat(link(Member.UNIT_HEAD, duties, "none", lower).status()).isEqualTo(404);
        assertThat(link(Member.UNIT_HEAD, duties, posting, lower).status()).isEqualTo(200);
        assertThat(duty(child, posting).path("states").toString()).isEqualTo("[\"WEAKER\"]");

        Map<String, String> reason = Map.of("reason", "Văn phòng báo cáo chung.");
        String waiver = duties + "/" + report + "/waiver";
        assertThat(api.as(Member.UNIT_HEAD).post(waiver, reason).status()).isEqualTo(403);
        assertThat(gaps(child)).isEqualTo("1");
        post(Member.LEADER, waiver, reason);
        assertThat(duty(child, report).path("states").toString()).isEqualTo("[\"WAIVED\"]");
        assertThat(gaps(child)).isEmpty();

        Reply cascade = api.as(Member.FOCAL).get("/plans/" + parent + "/cascade");
        assertThat(cascade.at("items.0.plan")).isEqualTo(child);
        assertThat(cascade.at("items.0.weaker")).isEqualTo("2");
        assertThat(cascade.at("items.0.later")).isEqualTo("1");
        assertThat(cascade.at("items.0.missing")).isEqualTo("0");
        assertThat(cascade.at("items.0.waived")).isEqualTo("1");
        assertThat(cascade.at("items.0.unlinked")).isEqualTo("1");

        post(Member.FOCAL, waiver + "/withdrawal", reason);
        assertThat(duty(child, report).path("states").toString()).isEqualTo("[\"MISSING\"]");
        await().untilAsserted(
                        () ->
                                assertThat(toldOf(child))
                                        .contains(
                                                "DutyLinked", "DutyWaived", "DutyWaiverWithdrawn"));
    }

    @Test
    void anAmendedParentShowsWhichDutiesItTouchesUntilThatIsSeen() throws IOException {
        String child = childPlan();
        String node = api.as(Member.FOCAL).get("/plans/" + parent + "/nodes/II.1.c.7").at("id");
        String task = task(parent, "Bài về chuyển đổi số", Map.of("node", node));
        task(parent, "Việc khác", Map.of());

        post(
                Member.LEADER,
                "/plans/" + parent + "/revision",
                Map.of(
                        "by",
                        Map.of("number", "9/KH-SNgV", "date", "2023-03-01", "title", "Sửa đổi"),
                        "reason",
                        "Bổ sung Đề án 06",
                        "changes",
                        List.of(Map.of("node", "II.1.c.7", "words", "Chuyển đổi số, Đề án 06."))));

        await().untilAsserted(
                        () -> {
                            Reply cascade =
                                    api.as(Member.FOCAL).get("/plans/" + parent + "/cascade");
                            assertThat(cascade.at("items.0.parentChanged.change"))
                                    .isEqualTo("REVISED");
                            assertThat(cascade.at("items.0.parentChanged.nodes.0"))
                                    .isEqualTo("II.1.c.7");
                            assertThat(cascade.at("items.0.touched.0")).isEqualTo(task);
                            assertThat(cascade.at("items.0.touched.1")).isEmpty();
                        });
        post(Member.UNIT_HEAD, "/plans/" + child + "/parent/acknowledgement", Map.of());
        await().untilAsserted(
                        () ->
                                assertThat(
                                                api.as(Member.FOCAL)
                                                        .get("/plans/" + parent + "/cascade")
                                                        .at("items.0.parentChanged.change"))
                                        .isEmpty());
    }

    @Test
    void aTaskWithAnArticleButNoResultIsHalfCovered() throws IOException {
        String child = childPlan();
        String asked = task(parent, "Tuyên truyền một cửa", Map.of());
        String carrier = task(child, "Bài về một cửa", Map.of("parentTask", asked));
        String told = "/plans/" + parent + "/told";

        publish(carrier, "CONTENT");
        await().untilAsserted(
                        () ->
                                assertThat(api.as(Member.FOCAL).get(told).at("items.0.covered"))
                                        .isEqualTo("HALF"));
        publish(asked, "RESULT");
        await().untilAsserted(
                        () ->
                                assertThat(api.as(Member.FOCAL).get(told).at("items.0.covered"))
                                        .isEqualTo("FULL"));
        Reply row = api.as(Member.FOCAL).get(told);
        assertThat(row.at("items.0.content.printed")).isEqualTo("1 tin, bài về nội dung");
        assertThat(row.at("items.0.result.count")).isEqualTo("1");
    }

    @Test
    void aProgrammeShowsTheShareOfEachYear() throws IOException {
        String programme =
                imported(
                        Member.FOCAL,
                        "",
                        sample("SNgV")
                                .replace(
                                        "cải cách hành chính năm 2023**",
                                        "cải cách hành chính giai đoạn 2021-2030**"));
        String y2023 = imported(Member.FOCAL, "?parent=" + programme, sample("SNgV"));
        String y2024 =
                imported(
                        Member.FOCAL,
                        "?parent=" + programme,
                        sample("SNgV")
                                .replace(
                                        "cải cách hành chính năm 2023**",
                                        "cải cách hành chính năm 2024**"));
        task(y2023, "Một", Map.of());
        task(y2023, "Hai", Map.of());
        task(y2024, "Ba", Map.of());

        await().untilAsserted(
                        () -> {
                            Reply rollUp =
                                    api.as(Member.FOCAL).get("/plans/" + programme + "/roll-up");
                            assertThat(rollUp.json().path("items")).hasSize(10);
                            assertThat(rollUp.at("tasks")).isEqualTo("3");
                            assertThat(rollUp.at("items.2.year")).isEqualTo("2023");
                            assertThat(rollUp.at("items.2.tasks")).isEqualTo("2");
                            assertThat(rollUp.at("items.2.share")).isEqualTo("66.67");
                            assertThat(rollUp.at("items.2.targets")).isEqualTo("4");
                            assertThat(rollUp.at("items.2.quantified")).isEqualTo("0");
                            assertThat(rollUp.at("items.3.share")).isEqualTo("33.33");
                            assertThat(rollUp.at("items.0.tasks")).isEqualTo("0");
                        });
    }

    private String childPlan() throws IOException {
        String child = imported(Member.UNIT_HEAD, "?unit=HTQT&parent=" + parent, sample("HTQT"));
        await().until(
                        () ->
                                api.as(Member.FOCAL)
                                        .get("/plans/" + child + "/duties")
                                        .at("parent")
                                        .equals(parent));
        return child;
    }

    private JsonNode duty(String child, String task) {
        return api.as(Member.UNIT_HEAD)
                .get("/plans/" + child + "/duties")
                .json()
                .path("items")
                .valueStream()
                .filter(duty -> duty.path("task").asString().equals(task))
                .findFirst()
                .orElseThrow();
    }

    private String gaps(String plan) {
        return api.as(Member.FOCAL).get("/plans/" + plan + "/gaps").at("counts.DUTY_MISSING");
    }

    private Reply link(Member who, String duties, String duty, String task) {
        return api.as(who).post(duties + "/" + duty + "/link", Map.of("task", task));
    }

    private static List<String> toldOf(String child) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.body().contains("\"plan\":\"" + child + "\""))
                .map(Wire.Told::type)
                .toList();
    }

    private static void publish(String task, String kind) {
        String id = UUID.randomUUID().toString();
        String body =
                """
                {"article":{"audience":["CITIZEN"],"author":"editor","channel":"PORTAL",
                 "form":"NEWS","id":"%s","kind":"%s","language":"vi","status":"PUBLISHED","title":"Tin",
                 "task":"%s","topics":[],"unit":"VPTTr"},
                 "publication":{"number":1,"on":"2023-03-01","path":"/portal/articles/x",
                 "sha256":"00"}}
                """
                        .formatted(id, kind, task);
        Wire.tell(ContentEvents.TOPIC, Wire.head("ArticlePublished", id, 5), body);
    }

    private String task(String plan, String title, Map<String, Object> more) {
        Map<String, Object> task = new HashMap<>();
        task.put("title", title);
        task.put("unit", "HTQT");
        task.put("dueDate", "2023-11-30");
        task.put("plan", plan);
        task.putAll(more);
        return post(Member.FOCAL, "/tasks", task).at("id");
    }

    private String imported(Member who, String how, String text) {
        Reply plan =
                api.as(who)
                        .upload(
                                "/plans/import" + how,
                                "text/markdown; charset=utf-8",
                                text.getBytes(StandardCharsets.UTF_8));
        assertThat(plan.status()).as(plan.text()).isEqualTo(201);
        return plan.at("id");
    }

    private Reply post(Member who, String path, Object body) {
        Reply reply = api.as(who).post(path, body);
        assertThat(reply.status()).as(path + reply.text()).isBetween(200, 201);
        return reply;
    }

    private static String sample(String issuer) throws IOException {
        try (InputStream file = CascadeIT.class.getResourceAsStream("/documents/1391-KH-SNgV.md")) {
            return new String(
                            Optional.ofNullable(file).orElseThrow().readAllBytes(),
                            StandardCharsets.UTF_8)
                    .replace("1391/KH-SNgV", NUMBERS.incrementAndGet() + "/KH-" + issuer);
        }
    }
}
