package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

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

/** What other documents change in issued plans, and how plans end, over HTTP. */
@ServiceTest
class RevisionIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);
    private static final Map<String, Object> LETTER =
            Map.of(
                    "number", "612/KH-SNgV",
                    "date", "2023-06-15",
                    "title", "Sửa đổi, bổ sung Kế hoạch tuyên truyền");

    @LocalServerPort private int port;
    private Desk desk;
    private String plan;

    @BeforeEach
    void issue() {
        desk = new Desk(Api.at(port));
        plan = desk.issued(numbered(NUMBERS.incrementAndGet()));
    }

    @Test
    void aDocumentChangesAddsAndRemovesNodesAndTheOthersKeepTheirIds() {
        String kept = desk.get(Member.FOCAL, plan, "/nodes/II.1.c.7").at("id");

        Reply revised =
                revise(
                        Map.of(
                                "by", LETTER,
                                "reason", "Bổ sung Đề án 06",
                                "changes",
                                        List.of(
                                                Map.of(
                                                        "node",
                                                        "II.1.d",
                                                        "words",
                                                        "Phong trào thi đua khác.")),
                                "additions",
                                        List.of(
                                                Map.of("after", "II.1.c.6", "words", "Đề án 06."),
                                                Map.of("after", "II.1.c.6", "words", "Chữ ký số.")),
                                "removals", List.of("II.1.c.1")));

        assertThat(revised.status()).as(revised.text()).isEqualTo(200);
        assertThat(revised.at("status")).isEqualTo("ISSUED");
        assertThat(revised.at("number")).endsWith("/KH-SNgV");
        assertThat(desk.get(Member.OFFICER, plan, "/nodes/II.1.c.6").at("text"))
                .isEqualTo("Đề án 06.");
        assertThat(desk.get(Member.OFFICER, plan, "/nodes/II.1.c.7").at("text"))
                .isEqualTo("Chữ ký số.");
        assertThat(desk.get(Member.OFFICER, plan, "/nodes/II.1.c.8").at("id")).isEqualTo(kept);
        assertThat(Desk.items(desk.get(Member.OFFICER, plan, "/editions/2/differences")))
                .extracting(difference -> difference.path("kind").asString())
                .containsExactlyInAnyOrder("CHANGED", "ADDED", "ADDED", "REMOVED");
        Reply revisions = desk.get(Member.OFFICER, plan, "/revisions");
        assertThat(revisions.at("items.0.by.number")).isEqualTo("612/KH-SNgV");
        assertThat(revisions.at("items.0.edition")).isEqualTo("2");
        assertThat(desk.get(Member.OFFICER, plan, "/editions").at("items.0.asOf"))
                .isEqualTo("2023-06-15");
        assertThat(desk.get(Member.OFFICER, plan, "/topics").text())
                .contains("\"code\":\"c11\"", "Chữ ký số");
        assertThat(
                        revise(Map.of("by", LETTER, "reason", "Lại", "removals", List.of("II.1.d")))
                                .at("edition"))
                .isEqualTo("2");
        await().untilAsserted(
                        () -> assertThat(Desk.told(plan)).endsWith("PlanIssued", "PlanRevised"));
    }

    @Test
    void aRestatedTextBecomesTheNewEditionUnderTheOldNumber() {
        int number = NUMBERS.incrementAndGet();
        String restated =
                numbered(number)
                        .replace("ngày 30 tháng 12 năm 2022", "ngày 15 tháng 6 năm 2023")
                        .replace("văn hoá công sở", "văn minh công sở");
        String revising = desk.issued(restated);
        String before = desk.get(Member.FOCAL, plan, "").at("number");
        String node = desk.get(Member.FOCAL, plan, "/nodes/II.1.d").at("id");

        Reply revised = revise(Map.of("by", Map.of("plan", revising), "reason", "Theo chỉ đạo"));

        assertThat(revised.status()).as(revised.text()).isEqualTo(200);
        assertThat(revised.at("number")).isEqualTo(before);
        assertThat(revised.at("issueDate")).isEqualTo("2022-12-30");
        assertThat(desk.get(Member.OFFICER, plan, "/nodes/II.1.d").at("id")).isEqualTo(node);
        assertThat(Desk.items(desk.get(Member.OFFICER, plan, "/editions/2/differences")))
                .extracting(d -> d.path("pathAfter").asString(), d -> d.path("kind").asString())
                .containsExactly(tuple("II.1.d", "CHANGED"));
    }

    @Test
    void everythingThatIsWrongWithARevisionIsNamed() {
        Reply empty = revise(Map.of("by", Map.of("number", "1/KH-SNgV"), "reason", "x"));
        Reply unknown =
                revise(Map.of("by", LETTER, "reason", "x", "removals", List.of("X.9", "II.1.z")));
        Reply early =
                revise(
                        Map.of(
                                "by", Map.of("number", "1", "date", "2020-01-01", "title", "x"),
                                "reason", "x",
                                "removals", List.of("II.1.d")));

        assertThat(faults(empty)).contains("/by/date", "/by/title", "/changes");
        assertThat(faults(unknown)).containsExactly("/removals/0", "/removals/1");
        assertThat(faults(early)).containsExactly("/by/date");
        assertThat(
                        desk.post(
                                        Member.FOCAL,
                                        plan,
                                        "/revision",
                                        Map.of("by", LETTER, "reason", "x"))
                                .status())
                .isEqualTo(403);
        String draft = desk.draft(numbered(NUMBERS.incrementAndGet()));
        assertThat(
                        desk.post(
                                        Member.LEADER,
                                        draft,
                                        "/revision",
                                        Map.of("by", LETTER, "reason", "x"))
                                .status())
                .isEqualTo(409);
    }

    @Test
    void aPlanWithOpenWorkIsConcludedWithAReasonAndTakesNothingNew() {
        assertThat(task().status()).isEqualTo(201);

        Reply asked = close(Map.of());
        Reply closed =
                close(Map.of("summary", "Đã đăng 12 tin", "unfinished", "Chuyển sang năm sau"));
        Reply again = close(Map.of());

        assertThat(asked.status()).as(asked.text()).isEqualTo(422);
        assertThat(faults(asked)).containsExactly("/unfinished");
        assertThat(closed.at("status")).as(closed.text()).isEqualTo("CLOSED");
        assertThat(again.at("version")).isEqualTo(closed.at("version"));
        assertThat(faults(task())).containsExactly("/plan");
        assertThat(
                        revise(Map.of("by", LETTER, "reason", "x", "removals", List.of("II.1.d")))
                                .at("code"))
                .isEqualTo("plan.closed");
        assertThat(desk.get(Member.OFFICER, plan, "").at("closure.openWork")).isEqualTo("1");

        Reply erratum =
                desk.post(
                        Member.LEADER,
                        plan,
                        "/errata",
                        Map.of(
                                "letter", Map.of("number", "9/SNgV-VP", "date", "2023-01-05"),
                                "changes",
                                        List.of(
                                                Map.of(
                                                        "node",
                                                        "II.1.d",
                                                        "words",
                                                        node("II.1.d").replace("hoá", "hóa")))));
        assertThat(erratum.at("status")).as(erratum.text()).isEqualTo("CLOSED");

        Reply reopened =
                desk.post(Member.LEADER, plan, "/reopening", Map.of("reason", "Còn báo cáo"));
        assertThat(reopened.at("status")).as(reopened.text()).isEqualTo("ISSUED");
        assertThat(task().status()).isEqualTo(201);
        await().untilAsserted(
                        () ->
                                assertThat(Desk.told(plan))
                                        .endsWith(
                                                "PlanClosed", "PlanErratumIssued", "PlanReopened"));
    }

    @Test
    void aPlanWhoseTimeIsNotOverIsConcludedWithAReason() {
        String later =
                desk.issued(
                        numbered(NUMBERS.incrementAndGet())
                                .replace("hành chính năm 2023**", "hành chính năm 2099**"));

        Reply early = desk.post(Member.LEADER, later, "/closure", Map.of());
        Reply closed = desk.post(Member.LEADER, later, "/closure", Map.of("reason", "Sáp nhập Sở"));

        assertThat(faults(early)).containsExactly("/reason");
        assertThat(early.text()).contains("2099");
        assertThat(closed.at("status")).isEqualTo("CLOSED");
        assertThat(desk.post(Member.FOCAL, plan, "/closure", Map.of()).status()).isEqualTo(403);
        assertThat(desk.post(Member.LEADER, plan, "/reopening", Map.of("reason", "x")).status())
                .isEqualTo(409);
    }

    private Reply revise(Map<String, ?> body) {
        return desk.post(Member.LEADER, plan, "/revision", body);
    }

    private Reply close(Map<String, ?> body) {
        return desk.post(Member.LEADER, plan, "/closure", body);
    }

    private String node(String path) {
        return desk.get(Member.FOCAL, plan, "/nodes/" + path).at("text");
    }

    private Reply task() {
        return desk.api()
                .as(Member.FOCAL)
                .post(
                        "/tasks",
                        Map.of(
                                "title", "Đăng bài",
                                "unit", "HTQT",
                                "dueDate", "2099-03-31",
                                "plan", plan));
    }

    static List<String> faults(Reply reply) {
        return java.util.stream.StreamSupport.stream(
                        reply.json().path("errors").spliterator(), false)
                .map(fault -> fault.path("field").asString())
                .toList();
    }

    private static String numbered(int number) {
        return Sample.text().replace("1391/KH-SNgV", number + "/KH-SNgV");
    }
}
