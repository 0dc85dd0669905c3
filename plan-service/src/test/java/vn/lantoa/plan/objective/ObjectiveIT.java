package vn.lantoa.plan.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** {@code /plans/{id}/objectives} over HTTP, and what is told of them. */
@ServiceTest
class ObjectiveIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(66_000);
    private static final String DOCUMENT =
            """
            Số: %d/KH-SNgV
            Hà Tĩnh, ngày 30 tháng 12 năm 2022

            KẾ HOẠCH
            Tuyên truyền cải cách hành chính năm 2023

            I. MỤC ĐÍCH, YÊU CẦU

            1. Mục đích

            - Người dân, doanh nghiệp biết thủ tục hành chính được giải quyết ra sao.

            2. Yêu cầu

            - Kịp thời, đầy đủ.

            II. NỘI DUNG

            1. Tuyên truyền về cải cách hành chính.

            Nơi nhận:
            - Các phòng;
            - Lưu: VT.
            """;

    @LocalServerPort private int port;
    private Api api;
    private String plan = "";

    @BeforeEach
    void importAPlan() {
        api = Api.at(port);
        byte[] document =
                DOCUMENT.formatted(NUMBERS.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        plan =
                api.as(Member.FOCAL)
                        .upload("/plans/import", "text/markdown; charset=utf-8", document)
                        .at("id");
    }

    @Test
    void audiencesAndFieldAreReadFromTheWordsUntilAPersonSettlesThem() {
        Reply list = api.as(Member.FOCAL).get("/plans/" + plan + "/objectives");
        Reply described = describe(Member.FOCAL, list.at("items.0.id"), "BUSINESS", "PROCEDURES");

        assertThat(list.at("items.0.kind")).isEqualTo("OBJECTIVE");
        assertThat(list.at("items.0.path")).isEqualTo("I.1.1");
        assertThat(list.json().path("items").path(0).path("audiences")).hasSize(2);
        assertThat(list.at("items.0.field")).isEqualTo("PROCEDURES");
        assertThat(list.at("items.0.settled")).isEqualTo("false");
        assertThat(list.at("items.1.kind")).isEqualTo("REQUIREMENT");
        assertThat(list.json().path("items")).hasSize(2);
        assertThat(described.at("settled")).isEqualTo("true");
        Reply after = api.as(Member.FOCAL).get("/plans/" + plan + "/objectives");
        assertThat(after.at("items.0.audiences.0")).isEqualTo("BUSINESS");
        assertThat(after.json().path("items").path(0).path("audiences")).hasSize(1);
    }

    @Test
    void onlyTheFocalPointDescribesAndWithKnownCodes() {
        String id = api.as(Member.FOCAL).get("/plans/" + plan + "/objectives").at("items.0.id");

        Reply wrong = describe(Member.FOCAL, id, "EVERYBODY", "POETRY");

        assertThat(describe(Member.LEADER, id, "STAFF", "STEERING").status()).isEqualTo(403);
        assertThat(describe(Member.OFFICER, id, "STAFF", "STEERING").status()).isEqualTo(404);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("/audiences/0", "/field");
    }

    @Test
    void theyAreToldOnceTheirPlanIsIssued() {
        String id = api.as(Member.FOCAL).get("/plans/" + plan + "/objectives").at("items.1.id");
        api.as(Member.FOCAL).post("/plans/" + plan + "/submission", Map.of());
        api.as(Member.LEADER).post("/plans/" + plan + "/approval", Map.of());
        api.as(Member.LEADER).post("/plans/" + plan + "/issuance", Map.of());

        await().untilAsserted(() -> assertThat(told(id)).containsExactly("ObjectiveSet"));
        assertThat(describe(Member.OFFICER, id, "STAFF", "STEERING").status()).isEqualTo(403);
    }

    private Reply describe(Member who, String id, String audience, String field) {
        return api.as(who)
                .post(
                        "/plans/" + plan + "/objectives/" + id + "/description",
                        Map.of("audiences", List.of(audience), "field", field));
    }

    private static List<String> told(String id) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(id))
                .map(Wire.Told::type)
                .toList();
    }
}
