package vn.lantoa.plan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** What the tests of sessions begin with: sessions, plans, evidence; and what was told of them. */
record SessionDesk(Api focal, Api head, Api leader) {

    private static final AtomicInteger NUMBERS = new AtomicInteger(77_100);
    private static final String PLAN =
            """
            Số: %d/KH-SNgV
            Hà Tĩnh, ngày 30 tháng 12 năm 2022

            KẾ HOẠCH
            Tuyên truyền cải cách hành chính năm 2023

            I. NỘI DUNG

            1. Nội dung tuyên truyền

            a) Tuyên truyền về cải cách hành chính.

            Nơi nhận:
            - Lưu: VT.
            """;

    static SessionDesk at(int port) {
        Api api = Api.at(port);
        return new SessionDesk(
                api.as(Member.FOCAL), api.as(Member.UNIT_HEAD), api.as(Member.LEADER));
    }

    /** Of the head's own unit. */
    String scheduled(Map<String, Object> more) {
        return scheduled(head, more);
    }

    static String scheduled(Api by, Map<String, Object> more) {
        Reply reply = by.post("/sessions", body(more));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    static Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", "BRIEFING");
        body.put("title", "Quán triệt kế hoạch");
        body.put("unit", "HTQT");
        body.put("scheduledOn", "2040-02-24");
        body.putAll(more);
        return body;
    }

    static Map<String, Object> item(String title, String... topics) {
        return Map.of("title", title, "topics", List.of(topics));
    }

    String planWithTopics(String... topics) {
        byte[] document =
                PLAN.formatted(NUMBERS.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        String plan =
                focal.upload("/plans/import", "text/markdown; charset=utf-8", document).at("id");
        for (String topic : topics) {
            Reply added =
                    focal.post("/plans/" + plan + "/topics", Map.of("code", topic, "title", topic));
            assertThat(added.status()).as(added.text()).isLessThan(300);
        }
        focal.post("/plans/" + plan + "/submission", "{}");
        leader.post("/plans/" + plan + "/approval", "{}");
        leader.post("/plans/" + plan + "/issuance", "{}");
        return plan;
    }

    String evidence(String note) {
        Reply reply =
                head.post(
                        "/evidence",
                        Map.of(
                                "kind",
                                "URL",
                                "url",
                                "https://songoaivu.example.vn/" + UUID.randomUUID(),
                                "note",
                                note));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    static String path(String session, String below) {
        return "/sessions/" + session + "/" + below;
    }

    static JsonNode told(String session, String type) {
        await().until(() -> !bodies(session, type).isEmpty());
        return JsonMapper.shared().readTree(bodies(session, type).getLast());
    }

    private static List<String> bodies(String session, String type) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(session) && told.type().equals(type))
                .map(Wire.Told::body)
                .toList();
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
