package vn.lantoa.plan.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** Inspects the unit HTQT over HTTP. */
record Visits(Api api) {

    static Visits at(int port) {
        return new Visits(Api.at(port));
    }

    Reply schedule(Member by, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", "Kiểm tra công tác tuyên truyền");
        body.put("unit", "HTQT");
        body.put("from", "2030-05-10");
        body.put("checklist", List.of(Map.of("question", "Có niêm yết đầy đủ không?")));
        body.putAll(more);
        return api.as(by).post("/inspections", body);
    }

    String scheduled(Map<String, Object> more) {
        Reply reply = schedule(Member.FOCAL, more);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    String opened(Map<String, Object> more) {
        String inspection = scheduled(more);
        assertThat(post(Member.LEADER, inspection, "opening", Map.of()).status()).isEqualTo(200);
        return inspection;
    }

    Reply raise(Member by, String inspection, String fixBy) {
        return post(
                by,
                inspection,
                "findings",
                Map.of(
                        "words", "Chưa niêm yết 03 thủ tục",
                        "kind", "SHORTCOMING",
                        "severity", "MAJOR",
                        "item", "1",
                        "fixBy", fixBy));
    }

    String raised(String inspection, String fixBy) {
        Reply reply = raise(Member.LEADER, inspection, fixBy);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    Reply remedy(Member by, String inspection, String finding) {
        return post(
                by,
                inspection,
                "findings/" + finding + "/remedy",
                Map.of("note", "Đã niêm yết đủ", "evidence", List.of(evidence())));
    }

    Reply recheck(Member by, String inspection, String finding, Map<String, Object> seen) {
        return post(by, inspection, "findings/" + finding + "/recheck", seen);
    }

    Reply post(Member by, String inspection, String what, Map<String, ?> body) {
        return api.as(by).post("/inspections/" + inspection + "/" + what, body);
    }

    Reply seen(Member by, String inspection) {
        return api.as(by).get("/inspections/" + inspection);
    }

    String evidence() {
        Reply reply =
                api.as(Member.UNIT_HEAD)
                        .post(
                                "/evidence",
                                Map.of("kind", "URL", "url", "https://songoaivu.example.vn/tin/1"));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    static List<String> typesToldOf(String id) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(id))
                .map(Wire.Told::type)
                .toList();
    }
}
