package vn.lantoa.plan.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

/** {@code /budget} over HTTP, and what is told of it. */
@ServiceTest
class BudgetIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(78_300);
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

    @LocalServerPort private int port;
    private Api api = Api.at(0);

    @BeforeEach
    void connect() {
        api = Api.at(port);
    }

    @Test
    void withoutASumTheSourceIsPrintedAndOnlyTheAllocationLimits() {
        String plan = plan();
        Reply line =
                api.as(Member.FOCAL)
                        .post("/budget", Map.of("plan", plan, "source", "CCHC", "year", 2023));
        assertThat(line.status()).as(line.text()).isEqualTo(201);
        String allocation = allocated(line.at("id"), 12_000_000);

        Reply tooMuch = spend(Member.UNIT_HEAD, line.at("id"), allocation, 12_000_001);
        Reply whole = spend(Member.UNIT_HEAD, line.at("id"), allocation, 12_000_000);

        assertThat(line.at("text")).isEqualTo("trong nguồn CCHC năm 2023");
        assertThat(line.at("amount")).isEmpty();
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.at("detail"))
                .isEqualTo("Vượt kinh phí được phân bổ; còn lại 12.000.000 đồng.");
        assertThat(whole.at("allocations.0.left")).isEqualTo("0");
        Reply ofPlan = api.as(Member.FOCAL).get("/plans/" + plan + "/budget");
        assertThat(ofPlan.at("text.0")).isEqualTo("trong nguồn CCHC năm 2023");
        assertThat(ofPlan.at("amount")).isEmpty();
        assertThat(ofPlan.at("spent")).isEqualTo("12000000");
        assertThat(ofPlan.at("byUnit.0.of")).isEqualTo("HTQT");
        await().untilAsserted(
                        () ->
                                assertThat(toldOf(line.at("id")))
                                        .containsExactly(
                                                "BudgetLineOpened",
                                                "BudgetAllocated",
                                                "BudgetSpent"));
    }

    @Test
    void neitherAllocationsNorSpendingsExceedTheSumAndTheLeaderSetsIt() {
        String line = line(plan(), 20_000_000);
        String allocation = allocated(line, 15_000_000);

        Reply more = allocate(line, 5_000_001);
        Reply freely =
                post(Member.FOCAL, line, "spendings", spending(5_000_000), Map.of("unit", "TTDN"));
        Reply unit = post(Member.UNIT_HEAD, line, "spendings", spending(1), Map.of());
        Reply nothingLeft = post(Member.FOCAL, line, "spendings", spending(1), Map.of());
        Reply focal = post(Member.FOCAL, line, "adjustments", sum(30_000_000), Map.of());
        Reply below = post(Member.LEADER, line, "adjustments", sum(19_999_999), Map.of());
        Reply above = post(Member.LEADER, line, "adjustments", sum(30_000_000), Map.of());
        String shares = "allocations/" + allocation + "/adjustments";
        Reply share = post(Member.FOCAL, line, shares, sum(0), Map.of());

        assertThat(more.at("errors.0.message")).contains("còn lại 5.000.000 đồng");
        assertThat(freely.at("unallocated")).isEqualTo("0");
        assertThat(unit.status()).isEqualTo(403);
        assertThat(nothingLeft.status()).isEqualTo(422);
        assertThat(focal.status()).isEqualTo(403);
        assertThat(below.status()).isEqualTo(422);
        assertThat(below.at("detail")).contains("20.000.000 đồng");
        assertThat(above.at("unallocated")).isEqualTo("10000000");
        assertThat(share.at("allocated")).isEqualTo("0");
        assertThat(above.at("text")).isEqualTo("30.000.000 đồng từ nguồn CCHC năm 2023");
    }

    @Test
    void thirtyTwoSpendingsAtOnceTakeNoMoreThanThereIs() throws Exception {
        String line = line(plan(), 10_000_000);
        String allocation = allocated(line, 10_000_000);
        List<Callable<Reply>> all = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            all.add(() -> spend(Member.UNIT_HEAD, line, allocation, 1_000_000));
        }

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(32)) {
            for (Future<Reply> reply : threads.invokeAll(all)) {
                answers.add(reply.get().status());
            }
        }

        assertThat(answers.stream().filter(status -> status == 200)).hasSize(10);
        assertThat(answers.stream().filter(status -> status == 422)).hasSize(22);
        Reply after = api.as(Member.FOCAL).get("/budget/" + line);
        assertThat(after.at("spent")).isEqualTo("10000000");
        assertThat(after.at("spendingCount")).isEqualTo("10");
        Reply page = api.as(Member.FOCAL).get("/budget/" + line + "/spendings?limit=7");
        Reply rest =
                api.as(Member.FOCAL)
                        .get("/budget/" + line + "/spendings?limit=7&after=" + page.at("next"));
        assertThat(page.json().path("items")).hasSize(7);
        assertThat(rest.json().path("items")).hasSize(3);
        assertThat(rest.at("next")).isEmpty();
    }

    @Test
    void whatIsTakenBackMayBeSpentAgainAndStaysToBeSeen() {
        String line = line(plan(), 10_000_000);
        String allocation = allocated(line, 10_000_000);
        Reply spent = spend(Member.UNIT_HEAD, line, allocation, 10_000_000);
        String reversal = "spendings/" + spent.at("spendings.0.id") + "/reversal";
        Map<String, Object> reason = Map.of("reason", "Nhập trùng chứng từ");

        assertThat(post(Member.OFFICER, line, reversal, reason, Map.of()).status()).isEqualTo(403);
        Reply back = post(Member.UNIT_HEAD, line, reversal, reason, Map.of());
        post(Member.UNIT_HEAD, line, reversal, reason, Map.of());

        assertThat(back.at("allocations.0.left")).isEqualTo("10000000");
        assertThat(back.at("spendings.0.reversal.reason")).isEqualTo("Nhập trùng chứng từ");
        assertThat(spend(Member.UNIT_HEAD, line, allocation, 10_000_000).status()).isEqualTo(200);
        await().untilAsserted(
                        () ->
                                assertThat(toldOf(line))
                                        .containsExactly(
                                                "BudgetLineOpened",
                                                "BudgetAllocated",
                                                "BudgetSpent",
                                                "BudgetSpendingReversed",
                                                "BudgetSpent"));
    }

    @Test
    void aUnitSeesWhatIsItsOwnAndNothingOfOthers() {
        String plan = plan();
        String line = line(plan, 20_000_000);
        allocated(line, 5_000_000);
        String other = line(plan, 7_000_000);
        post(Member.FOCAL, line, "allocations", Map.of("unit", "TTDN", "amount", 3), Map.of());

        Reply own = api.as(Member.UNIT_HEAD).get("/budget/" + line);

        assertThat(own.json().path("allocations")).hasSize(1);
        assertThat(own.at("amount")).isEmpty();
        assertThat(own.at("text")).isEqualTo("trong nguồn CCHC năm 2023");
        assertThat(api.as(Member.UNIT_HEAD).get("/budget/" + other).status()).isEqualTo(404);
        assertThat(api.as(Member.UNIT_HEAD).get("/budget?plan=" + plan).json().path("items"))
                .hasSize(1);
        assertThat(api.as(Member.OFFICER_LS).get("/budget/" + line).status()).isEqualTo(404);
        assertThat(api.as(Member.FOCAL).get("/budget?plan=" + plan).json().path("items"))
                .hasSize(2);
    }

    @Test
    void sumsAreWholeAndWhatIsReferredToExists() {
        String line = line(plan(), 20_000_000);
        String elsewhere = task(plan());
        String allocation = allocated(line, 1_000_000);

        for (String wrong : List.of("0", "-1", "1.5", "1000000000000001")) {
            Map<String, Object> body = Map.of("unit", "HTQT", "amount", new BigDecimal(wrong));
            Reply refused = post(Member.FOCAL, line, "allocations", body, Map.of());
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.at("errors.0.field")).isEqualTo("/amount");
        }
        Map<String, Object> unknown = Map.of("task", "nowhere", "amount", 1);
        Map<String, Object> ofOther = Map.of("task", elsewhere, "amount", 1);
        assertThat(post(Member.FOCAL, line, "allocations", unknown, Map.of()).status())
                .isEqualTo(422);
        assertThat(post(Member.FOCAL, line, "allocations", ofOther, Map.of()).at("errors.0.code"))
                .isEqualTo("budget.task-of-other-plan");
        Map<String, Object> unproven =
                Map.of("allocation", allocation, "amount", 1, "on", "2023-04-12");
        assertThat(
                        post(Member.UNIT_HEAD, line, "spendings", unproven, Map.of())
                                .at("errors.0.field"))
                .isEqualTo("/document");
        Map<String, Object> noPlan = Map.of("plan", "nowhere", "source", "CCHC", "year", 2023);
        assertThat(api.as(Member.FOCAL).post("/budget", noPlan).status()).isEqualTo(422);
        assertThat(api.as(Member.UNIT_HEAD).post("/budget", noPlan).status()).isEqualTo(403);
    }

    @Test
    void aTasksMoneyIsItsLeadUnitsAndIsAddedUpByTask() {
        String plan = plan();
        String line = line(plan, 20_000_000);
        String task = task(plan);
        Map<String, Object> body = Map.of("task", task, "amount", 4_000_000);

        Reply allocated = post(Member.FOCAL, line, "allocations", body, Map.of());
        String allocation = allocated.at("allocations.0.id");
        spend(Member.UNIT_HEAD, line, allocation, 1_000_000);

        assertThat(allocated.at("allocations.0.unit")).isEqualTo("HTQT");
        Reply ofPlan = api.as(Member.UNIT_HEAD).get("/plans/" + plan + "/budget");
        assertThat(ofPlan.at("byTask.0.of")).isEqualTo(task);
        assertThat(ofPlan.at("byTask.0.left")).isEqualTo("3000000");
        assertThat(api.as(Member.FOCAL).get("/plans/nowhere/budget").status()).isEqualTo(404);
    }

    private String plan() {
        byte[] text = PLAN.formatted(NUMBERS.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        Reply reply = api.as(Member.FOCAL).upload("/plans/import", "text/plain", text);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    private String task(String plan) {
        Map<String, String> task =
                Map.of("title", "Đăng tin", "unit", "HTQT", "dueDate", "2030-03-31", "plan", plan);
        Reply reply = api.as(Member.FOCAL).post("/tasks", task);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    private String line(String plan, long amount) {
        Reply reply =
                api.as(Member.FOCAL)
                        .post(
                                "/budget",
                                Map.of(
                                        "plan",
                                        plan,
                                        "sourceKind",
                                        "ADMINISTRATIVE_REFORM",
                                        "year",
                                        2023,
                                        "amount",
                                        amount));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    private Reply allocate(String line, long amount) {
        Map<String, Object> body = Map.of("unit", "HTQT", "amount", amount);
        return post(Member.FOCAL, line, "allocations", body, Map.of());
    }

    private String allocated(String line, long amount) {
        Reply reply = allocate(line, amount);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.at("allocations.0.id");
    }

    private Reply spend(Member by, String line, String allocation, long amount) {
        return post(by, line, "spendings", spending(amount), Map.of("allocation", allocation));
    }

    private static Map<String, Object> spending(long amount) {
        return Map.of("amount", amount, "on", "2023-04-12", "document", "PC 034/2023");
    }

    private static Map<String, Object> sum(long amount) {
        return Map.of("amount", amount, "reason", "Bổ sung dự toán");
    }

    private Reply post(
            Member by,
            String line,
            String what,
            Map<String, Object> body,
            Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(body);
        all.putAll(more);
        return api.as(by).post("/budget/" + line + "/" + what, all);
    }

    private static List<String> toldOf(String line) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(line))
                .map(Wire.Told::type)
                .toList();
    }
}
