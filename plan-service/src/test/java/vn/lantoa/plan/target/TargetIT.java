package vn.lantoa.plan.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** {@code /plans/{id}/targets} over HTTP, and what is told of them. */
@ServiceTest
class TargetIT {

    private static final Map<String, Object> ALL_POSTED =
            Map.of(
                    "indicator", "procedure.on-site",
                    "numerator", "TTHC đã niêm yết tại Trung tâm",
                    "denominator", "TTHC đang có hiệu lực",
                    "unit", "%",
                    "direction", "EXACTLY",
                    "value", 100,
                    "owner", "VPTTr");

    @LocalServerPort private int port;
    private Api api;
    private TargetPlans plans;

    @BeforeEach
    void connect() {
        api = Api.at(port);
        plans = new TargetPlans(api);
    }

    @Test
    void aTargetWithoutANumberHasNoneUntilALeaderDecides() {
        String plan = plans.imported(2023);
        String target = plans.target(plan, "I.3.1");

        Reply read = api.as(Member.FOCAL).get(target);

        assertThat(read.at("state")).isEqualTo("UNQUANTIFIED");
        assertThat(read.at("statedValue")).isEmpty();
        assertThat(read.at("measure")).isEmpty();
        assertThat(read.at("printed")).isEqualTo("chưa định lượng");
        assertThat(read.at("version")).isEqualTo("0");

        plans.issue(plan);
        await().untilAsserted(() -> assertThat(told(target)).containsExactly("TargetSet"));
        assertThat(api.as(Member.LEADER).get(target).at("state")).isEqualTo("UNQUANTIFIED");
        assertThat(body(target, "TargetSet")).contains("UNQUANTIFIED").doesNotContain("measure");

        Reply decided = api.as(Member.LEADER).post(target + "/measure", items(48));

        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decided.at("printed")).isEqualTo("tối thiểu 48 tin, bài");
        await().untilAsserted(
                        () ->
                                assertThat(told(target))
                                        .containsExactly("TargetSet", "TargetOperationalised"));
    }

    private static Map<String, Object> items(int value) {
        return Map.of(
                "indicator", "article.published",
                "unit", "tin, bài",
                "direction", "AT_LEAST",
                "value", value,
                "owner", "VPTTr",
                "deadline", "2023-12-15",
                "baseline", Map.of("value", 37, "period", "2022", "source", "Báo cáo năm 2022"));
    }

    @Test
    void aNumberInTheWordsIsShownAndIsNoMeasure() {
        String plan = plans.imported(2023);

        Reply read = api.as(Member.FOCAL).get(plans.target(plan, "I.3.2"));

        assertThat(read.at("statedValue.value")).isEqualTo("100");
        assertThat(read.at("statedValue.unit")).isEqualTo("%");
        assertThat(read.at("statedValue.words")).isEqualTo("100%");
        assertThat(read.at("statedValue.from")).isEqualTo("0");
        assertThat(read.at("statedValue.to")).isEqualTo("4");
        assertThat(read.json().path("statedValues")).hasSize(2);
        assertThat(read.at("state")).isEqualTo("UNQUANTIFIED");
        assertThat(read.at("printed")).isEqualTo("chưa định lượng");
    }

    @Test
    void nobodyButALeaderDecidesAndNobodyButTheFocalPointProposes() {
        String plan = plans.imported(2023);
        String target = plans.target(plan, "I.3.2");
        assertThat(api.as(Member.OFFICER).get(target).status()).isEqualTo(404);
        plans.issue(plan);

        for (Member other : List.of(Member.OFFICER, Member.UNIT_HEAD, Member.FOCAL)) {
            Reply refused = api.as(other).post(target + "/measure", ALL_POSTED);
            assertThat(refused.status()).as(other.id()).isEqualTo(403);
            assertThat(refused.at("code")).isEqualTo("target.decide-not-allowed");
        }
        assertThat(status(Member.OFFICER, target, "/measure-proposals", ALL_POSTED)).isEqualTo(403);
        assertThat(status(Member.OFFICER, target, "/owner", Map.of("unit", "HTQT"))).isEqualTo(403);
        assertThat(status(Member.LEADER, target, "/parts", Map.of("words", List.of("x", "y"))))
                .isEqualTo(403);
        assertThat(status(Member.FOCAL, target, "/measure/withdrawal", Map.of("reason", "x")))
                .isEqualTo(403);
        assertThat(status(Member.FOCAL_OF_SNV, target, "/measure-proposals", ALL_POSTED))
                .isEqualTo(404);
        assertThat(api.as(Member.OFFICER).get(target).at("state")).isEqualTo("UNQUANTIFIED");
    }

    @Test
    void aProposalMeasuresNothingUntilALeaderAcceptsIt() {
        String target = plans.target(plans.imported(2023), "I.3.2");

        Reply proposed = api.as(Member.FOCAL).post(target + "/measure-proposals", ALL_POSTED);
        Reply unknown = api.as(Member.LEADER).post(target + "/measure", Map.of("proposal", "x"));
        Reply accepted =
                api.as(Member.LEADER)
                        .post(
                                target + "/measure",
                                Map.of("proposal", proposed.at("proposals.0.id")));

        assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
        assertThat(proposed.at("state")).isEqualTo("UNQUANTIFIED");
        assertThat(proposed.at("proposals.0.by")).isEqualTo("focal");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.at("errors.0.field")).isEqualTo("/proposal");
        assertThat(accepted.at("state")).isEqualTo("OPERATIONALISED");
        assertThat(accepted.at("measure.value")).isEqualTo("100");
        assertThat(accepted.at("owner")).isEqualTo("VPTTr");
        assertThat(accepted.at("printed")).isEqualTo("100%");
        assertThat(accepted.json().path("proposals")).isEmpty();
        await().untilAsserted(
                        () ->
                                assertThat(told(target))
                                        .containsExactly(
                                                "TargetMeasureProposed", "TargetOperationalised"));
    }

    @Test
    void aMeasureIsDecidedAnewAndTakenBack() {
        String target = plans.target(plans.imported(2023), "I.3.1");
        api.as(Member.LEADER).post(target + "/measure", items(40));

        Reply same = api.as(Member.LEADER).post(target + "/measure", items(40));
        Reply anew = api.as(Member.LEADER).post(target + "/measure", items(48));
        Reply withdrawn =
                api.as(Member.LEADER)
                        .post(target + "/measure/withdrawal", Map.of("reason", "Chưa thống nhất."));
        Reply again =
                api.as(Member.LEADER)
                        .post(target + "/measure/withdrawal", Map.of("reason", "Chưa thống nhất."));

        assertThat(same.at("revision")).isEqualTo("1");
        assertThat(anew.at("revision")).isEqualTo("2");
        assertThat(withdrawn.at("state")).isEqualTo("UNQUANTIFIED");
        assertThat(withdrawn.at("measure")).isEmpty();
        assertThat(again.at("version")).isEqualTo(withdrawn.at("version"));
        await().untilAsserted(
                        () ->
                                assertThat(told(target))
                                        .containsExactly(
                                                "TargetOperationalised",
                                                "TargetOperationalised",
                                                "TargetMeasureWithdrawn"));
        assertThat(body(target, "TargetMeasureWithdrawn")).contains("\"value\":\"48\"");
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnce() {
        String target = plans.target(plans.imported(2023), "I.3.1");

        Reply empty = api.as(Member.LEADER).post(target + "/measure", Map.of());
        Reply wrong =
                api.as(Member.LEADER)
                        .post(
                                target + "/measure",
                                Map.of("indicator", "hai từ", "direction", "MORE", "value", -1));

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("/indicator", "/unit", "/direction", "/value", "/owner");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("/indicator", "/direction", "/value");
        assertThat(api.as(Member.LEADER).get(target).at("version")).isEqualTo("0");
        assertThat(api.as(Member.LEADER).get("/plans/" + UUID.randomUUID() + "/targets").status())
                .isEqualTo(404);
    }

    @Test
    void theFirstDecisionIsSafeToRepeat() {
        String target = plans.target(plans.imported(2023), "I.3.1");
        Api leader = api.as(Member.LEADER).with("Idempotency-Key", UUID.randomUUID().toString());

        Reply first = leader.post(target + "/measure", items(40));
        Reply again = leader.post(target + "/measure", items(40));
        Reply other = leader.post(target + "/measure", items(41));

        assertThat(first.at("version")).isEqualTo("1");
        assertThat(again.at("version")).isEqualTo("1");
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void eachPartHasItsOwnOwnerMeasureAndHistory() {
        String plan = plans.imported(2023);
        String whole = plans.target(plan, "I.3.4");
        plans.issue(plan);
        await().until(() -> told(whole).contains("TargetSet"));

        Reply split =
                api.as(Member.FOCAL)
                        .post(
                                whole + "/parts",
                                Map.of(
                                        "words",
                                        List.of(
                                                "Tiếp cận tài liệu, văn bản pháp luật",
                                                "Tiếp cận quy hoạch",
                                                "Thông tin ngân sách công khai")));
        String documents = plans.target(plan, "I.3.4", "a");
        String plansOf = plans.target(plan, "I.3.4", "b");
        String budget = plans.target(plan, "I.3.4", "c");
        api.as(Member.FOCAL).post(documents + "/owner", Map.of("unit", "HTQT"));
        Reply measured = api.as(Member.LEADER).post(budget + "/measure", ALL_POSTED);

        assertThat(split.at("state")).isEqualTo("SPLIT");
        assertThat(status(Member.LEADER, whole, "/measure", ALL_POSTED)).isEqualTo(409);
        assertThat(measured.at("words")).isEqualTo("Thông tin ngân sách công khai");
        assertThat(measured.at("owner")).isEqualTo("VPTTr");
        assertThat(api.as(Member.LEADER).get(documents).at("owner")).isEqualTo("HTQT");
        assertThat(api.as(Member.LEADER).get(plansOf).at("state")).isEqualTo("UNQUANTIFIED");
        assertThat(
                        api.as(Member.LEADER)
                                .get("/plans/" + plan + "/targets?state=OPERATIONALISED")
                                .json()
                                .path("items"))
                .hasSize(1);
        await().untilAsserted(() -> assertThat(told(plansOf)).containsExactly("TargetSet"));

        api.as(Member.FOCAL)
                .post(whole + "/parts", Map.of("words", List.of("Tài liệu", "Quy hoạch")));

        await().untilAsserted(() -> assertThat(told(budget)).contains("TargetDropped"));
        assertThat(told(plansOf)).containsExactly("TargetSet", "TargetReworded");
        assertThat(api.as(Member.LEADER).get(budget).at("nodeGone")).isEqualTo("true");
        assertThat(status(Member.LEADER, budget, "/measure", ALL_POSTED)).isEqualTo(409);
    }

    @Test
    void whatADraftDoesNotSayAnyMoreIsShownAsGone() {
        String plan = plans.imported(2023);
        String target = plans.target(plan, "I.3.3");
        String node = api.as(Member.FOCAL).get(target).at("node");
        api.as(Member.LEADER).post(target + "/measure", ALL_POSTED);

        Reply removed =
                api.as(Member.FOCAL).post("/plans/" + plan + "/nodes/I.3.3/removal", Map.of());
        plans.issue(plan);

        assertThat(removed.status()).as(removed.text() + node).isEqualTo(200);
        assertThat(api.as(Member.FOCAL).get(target).at("nodeGone")).isEqualTo("true");
        await().untilAsserted(
                        () ->
                                assertThat(told(target))
                                        .containsExactly("TargetOperationalised", "TargetDropped"));
        assertThat(api.as(Member.FOCAL).get(target).at("state")).isEqualTo("DROPPED");
    }

    private int status(Member who, String target, String what, Object body) {
        return api.as(who).post(target + what, body).status();
    }

    private static List<String> told(String target) {
        return heard(target).stream().map(Wire.Told::type).toList();
    }

    private static String body(String target, String type) {
        return heard(target).stream()
                .filter(told -> told.type().equals(type))
                .map(Wire.Told::body)
                .findFirst()
                .orElse("");
    }

    private static List<Wire.Told> heard(String target) {
        String id = target.substring(target.lastIndexOf('/') + 1);
        return Wire.heard(PlanEvents.TOPIC).stream().filter(t -> t.key().equals(id)).toList();
    }
}
