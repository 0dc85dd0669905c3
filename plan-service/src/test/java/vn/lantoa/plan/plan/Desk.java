package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** What an office does with plans, over HTTP. */
record Desk(Api api) {

    static final String MARKDOWN = "text/markdown; charset=utf-8";

    /** The sample with neither number nor date: "Số: /KH-SNgV". */
    static String unnumbered(String issuer) {
        return Sample.text()
                .replace("Số: 1391/KH-SNgV", "Số:       /KH-" + issuer)
                .replace("ngày 30 tháng 12 năm 2022", "ngày     tháng     năm");
    }

    Reply imported(Member by, String what, String text) {
        return api.as(by)
                .upload("/plans/import" + what, MARKDOWN, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A draft's id. */
    String draft(String text) {
        Reply draft = imported(Member.FOCAL, "", text);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        return draft.at("id");
    }

    /** An approved plan's id. */
    String approved(String text) {
        String plan = draft(text);
        Reply submitted = post(Member.FOCAL, plan, "/submission", Map.of());
        assertThat(submitted.at("status")).as(submitted.text()).isEqualTo("SUBMITTED");
        post(Member.LEADER, plan, "/approval", Map.of());
        return plan;
    }

    /** An issued plan's id. */
    String issued(String text) {
        String plan = approved(text);
        Reply issued = post(Member.LEADER, plan, "/issuance", Map.of());
        assertThat(issued.at("status")).as(issued.text()).isEqualTo("ISSUED");
        return plan;
    }

    Reply post(Member by, String plan, String what, Map<String, ?> body) {
        return api.as(by).post("/plans/" + plan + what, body);
    }

    Reply get(Member by, String plan, String what) {
        return api.as(by).get("/plans/" + plan + what);
    }

    static List<JsonNode> items(Reply reply) {
        return StreamSupport.stream(reply.json().path("items").spliterator(), false).toList();
    }

    static List<String> told(String subject) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(subject))
                .map(Wire.Told::type)
                .toList();
    }

    static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
