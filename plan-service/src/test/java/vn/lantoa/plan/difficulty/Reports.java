package vn.lantoa.plan.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** Reports difficulties over HTTP, each in words of its own unless they are given. */
record Reports(Api api) {

    static final Member OFFICER_TT = new Member("officer-tt", "SNgV", "TTDN", "OFFICER");

    static Reports at(int port) {
        return new Reports(Api.at(port));
    }

    Reply report(Member by, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", "Vướng mắc " + UUID.randomUUID());
        body.put("description", "Mô tả " + UUID.randomUUID());
        body.putAll(more);
        return api.as(by).post("/difficulties", body);
    }

    String reported(Member by) {
        return reported(by, Map.of());
    }

    String reported(Member by, Map<String, Object> more) {
        Reply reply = report(by, more);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    Reply consolidate(List<String> members) {
        return api.as(Member.FOCAL)
                .post(
                        "/difficulties/consolidations",
                        Map.of(
                                "members",
                                members,
                                "title",
                                "Tổng hợp " + UUID.randomUUID(),
                                "description",
                                "Nội dung tổng hợp chung",
                                "rootCause",
                                "Dự toán lập trước kế hoạch",
                                "proposal",
                                "Bổ sung kinh phí"));
    }

    /** A group whose members have all followed. */
    String consolidated(List<String> members) {
        Reply reply = consolidate(members);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        awaitSettled(reply.at("id"));
        return reply.at("id");
    }

    void awaitSettled(String group) {
        await().until(() -> seen(Member.FOCAL, group).at("consolidating").equals("false"));
    }

    void awaitStatus(String difficulty, String status) {
        await().until(() -> seen(Member.FOCAL, difficulty).at("status").equals(status));
    }

    Reply seen(Member by, String difficulty) {
        return api.as(by).get("/difficulties/" + difficulty);
    }

    Reply post(Member by, String difficulty, String what, Map<String, ?> body) {
        return api.as(by).post("/difficulties/" + difficulty + "/" + what, body);
    }

    String evidence(Member by) {
        Reply reply =
                api.as(by)
                        .post(
                                "/evidence",
                                Map.of("kind", "URL", "url", "https://songoaivu.example.vn/tin/1"));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    static List<Wire.Told> toldOf(String difficulty) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(difficulty))
                .toList();
    }

    static List<String> typesToldOf(String difficulty) {
        return toldOf(difficulty).stream().map(Wire.Told::type).toList();
    }
}
