package vn.lantoa.plan.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.content.events.ContentEvents;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;

/** {@code /plans/{id}/gaps} and {@code /plans/{id}/trace} over HTTP. */
@ServiceTest
class GapsIT {

    @LocalServerPort private int port;
    private Api api;
    private TracedPlans plans;
    private String plan = "";

    @BeforeEach
    void importAPlan() {
        api = Api.at(port);
        plans = new TracedPlans(api);
        plan = plans.imported();
    }

    @Test
    void anObjectiveLacksATaskUntilOneServesItAndAgainWhenThatIsCancelled() {
        String objective = plans.idAt(plan, "objectives", "I.1.3");
        assertThat(plans.lacking(plan, "OBJECTIVE_WITHOUT_TASK")).hasSize(5).contains(objective);

        String task = plans.task(plan, "Viết bài", Map.of("objectives", List.of(objective)));
        assertThat(plans.lacking(plan, "OBJECTIVE_WITHOUT_TASK"))
                .hasSize(4)
                .doesNotContain(objective);

        Reply cancelled =
                api.as(Member.FOCAL)
                        .post("/tasks/" + task + "/cancellation", Map.of("reason", "Trùng việc"));
        assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
        assertThat(plans.lacking(plan, "OBJECTIVE_WITHOUT_TASK")).hasSize(5).contains(objective);
    }

    @Test
    void aDraftShowsEveryKindOfGapInWordsBothWays() {
        plans.task(plan, "Việc không thuộc nội dung nào", Map.of());

        Reply gaps = api.as(Member.FOCAL).get("/plans/" + plan + "/gaps?limit=200");
        Reply high =
                api.as(Member.FOCAL)
                        .with("Accept-Language", "en")
                        .get("/plans/" + plan + "/gaps?severity=HIGH&code=TARGET_UNQUANTIFIED");

        assertThat(gaps.at("counts.OBJECTIVE_WITHOUT_TASK")).isEqualTo("5");
        assertThat(gaps.at("counts.REQUIREMENT_WITHOUT_TASK")).isEqualTo("3");
        assertThat(gaps.at("counts.TARGET_UNQUANTIFIED")).isEqualTo("4");
        assertThat(gaps.at("counts.TARGET_WITHOUT_OWNER")).isEqualTo("4");
        assertThat(gaps.at("counts.TOPIC_WITHOUT_OWNER")).isEqualTo("18");
        assertThat(gaps.at("counts.TOPIC_WITHOUT_TASK")).isEqualTo("18");
        assertThat(gaps.at("counts.TOPIC_UNTOLD")).isEqualTo("18");
        assertThat(gaps.at("counts.TASK_ADRIFT")).isEqualTo("1");
        assertThat(gaps.at("items.0.words")).startsWith("Mục đích I.1.1 chưa có nhiệm vụ");
        assertThat(high.at("total")).isEqualTo("4");
        assertThat(high.at("items.0.words")).startsWith("Target I.3.1 is not quantified");
    }

    @Test
    void eachGapOfATopicClosesByItself() {
        api.as(Member.FOCAL).post(topic("c7") + "/owner", Map.of("unit", "VPTTr"));
        assertThat(plans.lacking(plan, "TOPIC_WITHOUT_OWNER")).hasSize(17).doesNotContain("c7");

        plans.task(plan, "Bài về chuyển đổi số", Map.of("topic", "c7"));
        assertThat(plans.lacking(plan, "TOPIC_WITHOUT_TASK")).hasSize(17).doesNotContain("c7");

        String article = UUID.randomUUID().toString();
        tell("ArticlePublished", article, 5, "c7", "PUBLISHED", "");
        await().untilAsserted(
                        () ->
                                assertThat(plans.lacking(plan, "TOPIC_UNTOLD"))
                                        .hasSize(17)
                                        .doesNotContain("c7"));
        tell(
                "ArticleWithdrawn",
                article,
                6,
                "c7",
                "WITHDRAWN",
                ",\"reason\":\"Sai\",\"withdrawnOn\":\"2023-03-02\"");
        await().untilAsserted(() -> assertThat(plans.lacking(plan, "TOPIC_UNTOLD")).hasSize(18));
    }

    @Test
    void whoeverOwnsATopicOwnsItsParts() {
        Reply owned = api.as(Member.LEADER).post(topic("c") + "/owner", Map.of("unit", "VPTTr"));
        Reply again = api.as(Member.LEADER).post(topic("c") + "/owner", Map.of("unit", "VPTTr"));

        assertThat(owned.status()).as(owned.text()).isEqualTo(200);
        assertThat(again.at("version")).isEqualTo("1");
        assertThat(plans.lacking(plan, "TOPIC_WITHOUT_OWNER")).hasSize(8);
    }

    @Test
    void aTraceGoesFromATaskToItsObjectiveAndBack() {
        String objective = plans.idAt(plan, "objectives", "I.1.3");
        String target = plans.idAt(plan, "targets", "I.3.2");
        String task =
                plans.task(
                        plan,
                        "Viết bài về một cửa",
                        Map.of(
                                "topic",
                                "c4",
                                "deliverable",
                                "01 bài",
                                "objectives",
                                List.of(objective),
                                "targets",
                                List.of(target)));
        String other = plans.task(plan, "Việc khác", Map.of("topic", "c5", "unit", "LS-VHDN"));
        String trace = "/plans/" + plan + "/trace";

        for (String end :
                List.of(
                        "?task=" + task,
                        "?objective=" + objective,
                        "?target=" + target,
                        "?topic=c4",
                        "?unit=HTQT")) {
            Reply found = api.as(Member.FOCAL).get(trace + end);
            assertThat(found.status()).as(end + found.text()).isEqualTo(200);
            assertThat(found.json().path("tasks")).as(end).hasSize(1);
            assertThat(found.at("tasks.0.id")).as(end).isEqualTo(task);
            assertThat(found.at("objectives.0.id")).as(end).isEqualTo(objective);
            assertThat(found.at("targets.0.id")).as(end).isEqualTo(target);
            assertThat(found.at("topics.0.code")).as(end).isEqualTo("c4");
        }
        await().untilAsserted(
                        () -> {
                            Reply broken = api.as(Member.FOCAL).get(trace + "?task=" + other);
                            assertThat(broken.text())
                                    .contains("OBJECTIVE_NONE", "MEASURE_NONE", "PRODUCT_NONE");
                            Reply whole = api.as(Member.FOCAL).get(trace + "?task=" + task);
                            assertThat(whole.json().path("tasks").path(0).path("broken")).isEmpty();
                            assertThat(whole.at("tasks.0.deliverable")).isEqualTo("01 bài");
                        });
        assertThat(api.as(Member.FOCAL).get(trace).at("total")).isEqualTo("2");
        assertThat(api.as(Member.FOCAL).get(trace + "?topic=zz").status()).isEqualTo(404);
        assertThat(api.as(Member.FOCAL).get(trace + "?topic=c4&unit=X").status()).isEqualTo(422);
    }

    @Test
    void aTopicIsDescribedByWhomTheOfficeLetsAndProposesWhatItsWordsSay() {
        Reply read = api.as(Member.FOCAL).get(topic("c3"));
        Reply wrong =
                api.as(Member.FOCAL)
                        .post(
                                topic("d") + "/details",
                                Map.of(
                                        "access",
                                        "SECRET",
                                        "results",
                                        List.of(Map.of("title", ""))));
        Reply backwards =
                api.as(Member.FOCAL)
                        .post(
                                topic("d") + "/details",
                                Map.of(
                                        "campaign",
                                        Map.of(
                                                "name", "Văn hóa công sở",
                                                "from", "2025-01-01",
                                                "to", "2019-01-01")));
        Reply said =
                api.as(Member.FOCAL)
                        .post(
                                topic("c10") + "/details",
                                Map.of("aliases", List.of("DDCI"), "access", "PUBLIC"));

        assertThat(read.json().path("proposed").path("fields")).hasSize(10);
        assertThat(read.at("proposed.fields.0")).isEqualTo("đầu tư");
        assertThat(read.at("proposed.fieldsOpen")).isEqualTo("true");
        assertThat(api.as(Member.FOCAL).get(topic("c1")).json().path("proposed").path("references"))
                .hasSize(5);
        assertThat(api.as(Member.FOCAL).get(topic("b")).json().path("proposed").path("actorKinds"))
                .hasSize(5);
        assertThat(api.as(Member.FOCAL).get(topic("d")).at("proposed.campaignYears"))
                .isEqualTo("2019-2025");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("/access", "/results/0");
        assertThat(backwards.text()).contains("/campaign/to");
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        assertThat(said.at("details.aliases.0")).isEqualTo("DDCI");
        assertThat(api.as(Member.OFFICER).get(topic("c10")).status()).isEqualTo(404);
        plans.issue(plan);
        assertThat(api.as(Member.OFFICER).get(topic("c10")).status()).isEqualTo(200);
        assertThat(
                        api.as(Member.OFFICER)
                                .post(topic("c10") + "/owner", Map.of("unit", "HTQT"))
                                .status())
                .isEqualTo(403);
        assertThat(api.as(Member.FOCAL_OF_SNV).get("/plans/" + plan + "/gaps").status())
                .isEqualTo(404);
    }

    @Test
    void aFallingRankSuggestsATaskUntilTheResultIsPutRight() {
        String index = "Chi phí thời gian " + UUID.randomUUID();
        String results = topic("c9") + "/index-results";
        String suggested = "/plans/" + plan + "/suggested-tasks";
        api.as(Member.FOCAL).post(topic("c9") + "/owner", Map.of("unit", "HTQT"));

        Reply nothing =
                api.as(Member.FOCAL)
                        .post(results, Map.of("index", index, "year", 2022, "source", "PCI"));
        enter(results, index, 2023, 21);
        Reply late = enter(results, index, 2022, 12);

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(late.json().path("results")).hasSize(2);
        await().untilAsserted(
                        () ->
                                assertThat(api.as(Member.FOCAL).get(suggested).at("items.0.status"))
                                        .isEqualTo("PROPOSED"));
        Reply found = api.as(Member.FOCAL).get(suggested);
        assertThat(found.at("items.0.unit")).isEqualTo("HTQT");
        assertThat(found.at("items.0.rankBefore")).isEqualTo("12");

        enter(results, index, 2023, 11);
        await().untilAsserted(
                        () ->
                                assertThat(api.as(Member.FOCAL).get(suggested).at("items.0.status"))
                                        .isEqualTo("DISMISSED"));
        enter(results, index, 2023, 30);
        await().untilAsserted(
                        () ->
                                assertThat(api.as(Member.FOCAL).get(suggested).at("items.0.rank"))
                                        .isEqualTo("30"));
        String acceptance = suggested + "/" + found.at("items.0.id") + "/acceptance";
        Map<String, Object> due = Map.of("dueDate", "2023-12-31");
        Reply accepted = api.as(Member.FOCAL).post(acceptance, due);
        Reply again = api.as(Member.FOCAL).post(acceptance, due);

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(again.at("task")).isEqualTo(accepted.at("task"));
        Reply task = api.as(Member.FOCAL).get("/tasks/" + accepted.at("task"));
        assertThat(task.at("topic")).isEqualTo("c9");
        assertThat(task.at("unit")).isEqualTo("HTQT");
        assertThat(plans.lacking(plan, "TOPIC_WITHOUT_TASK")).doesNotContain("c9");
    }

    private Reply enter(String results, String index, int year, int rank) {
        Reply entered =
                api.as(Member.FOCAL)
                        .post(
                                results,
                                Map.of(
                                        "index", index,
                                        "year", year,
                                        "rank", rank,
                                        "of", 63,
                                        "source", "Báo cáo PCI"));
        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
        return entered;
    }

    private String topic(String code) {
        return "/plans/" + plan + "/topics/" + code;
    }

    private void tell(
            String type, String id, int sequence, String code, String status, String more) {
        String body =
                """
                {"article":{"audience":["CITIZEN"],"author":"editor","channel":"PORTAL",
                 "form":"NEWS","id":"%s","kind":"CONTENT","language":"vi","status":"%s","title":"Tin",
                 "topics":[{"code":"%s","plan":"%s"}],"unit":"VPTTr"},
                 "publication":{"number":1,"on":"2023-03-01","path":"/portal/articles/x",
                 "sha256":"00"}%s}
                """
                        .formatted(id, status, code, plan, more);
        Wire.tell(ContentEvents.TOPIC, Wire.head(type, id, sequence), body);
    }
}
