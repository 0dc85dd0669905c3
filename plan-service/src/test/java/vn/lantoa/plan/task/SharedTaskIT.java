package vn.lantoa.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** Tasks that several units work on, over HTTP: who helps, who moves the date, who takes over. */
@ServiceTest
class SharedTaskIT {

    private static final Map<String, Object> PAGE =
            Map.of("kind", "URL", "url", "https://songoaivu.example.vn/tin/1");

    @LocalServerPort private int port;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.at(port);
    }

    @Test
    void aSupportingUnitSeesItAndContributesButTheLeadUnitCompletes() {
        String task = assigned(Map.of("supportingUnits", List.of("LS-VHDN")));

        Reply told =
                api.as(Member.OFFICER_LS)
                        .post(
                                path(task, "/contributions"),
                                Map.of("text", "Đã góp nội dung", "evidence", List.of(PAGE)));
        Reply notTheirs =
                api.as(Member.OFFICER_LS)
                        .post(path(task, "/completion"), Map.of("evidence", List.of(PAGE)));

        assertThat(told.status()).as(told.text()).isEqualTo(200);
        assertThat(told.at("contributions.0.unit")).isEqualTo("LS-VHDN");
        assertThat(told.at("contributions.0.evidence.0.kind")).isEqualTo("URL");
        assertThat(notTheirs.status()).isEqualTo(403);
        assertThat(api.as(Member.OFFICER_LS).get("/tasks?supporting=LS-VHDN&limit=200").text())
                .contains(task);
        assertThat(api.as(Member.OFFICER_LS).get("/tasks?supporting=HTQT").json().path("items"))
                .isEmpty();
    }

    @Test
    void onlyTheFocalPointInvolvesOtherUnits() {
        Map<String, Object> helped = wanted(Map.of("supportingUnits", List.of("LS-VHDN")));

        assertThat(api.as(Member.UNIT_HEAD).post("/tasks", helped).status()).isEqualTo(403);
        assertThat(api.as(Member.OFFICER).post("/tasks", helped).status()).isEqualTo(403);
        assertThat(api.as(Member.LEADER).post("/tasks", helped).status()).isEqualTo(403);
        assertThat(api.as(Member.FOCAL).post("/tasks", helped).status()).isEqualTo(201);
    }

    @Test
    void allThatIsSaidOfATaskIsKeptToldAndFound() {
        String objective = UUID.randomUUID().toString();
        String parent = UUID.randomUUID().toString();
        String task =
                assigned(
                        Map.of(
                                "objectives", List.of(objective, objective),
                                "targets", List.of("chỉ-tiêu-1"),
                                "parentTask", parent,
                                "deliverable", "Chuyên mục",
                                "quantity", Map.of("value", 12, "unit", "tin, bài")));
        Map<String, Object> done = new HashMap<>();
        done.put("evidence", List.of(PAGE));
        done.put("note", "Đủ");
        done.put("quantityDone", 12.50);

        Reply completed = api.as(Member.OFFICER).post(path(task, "/completion"), done);

        assertThat(completed.status()).as(completed.text()).isEqualTo(200);
        assertThat(completed.at("quantity.value")).isEqualTo("12");
        assertThat(completed.at("completion.quantityDone.value")).isEqualTo("12.5");
        assertThat(completed.at("onTime")).isEqualTo("true");
        assertThat(completed.json().path("objectives")).hasSize(1);
        assertThat(api.as(Member.FOCAL).get("/tasks?objective=" + objective).at("items.0.id"))
                .isEqualTo(task);
        assertThat(api.as(Member.FOCAL).get("/tasks?parentTask=" + parent).at("items.0.id"))
                .isEqualTo(task);
        await().untilAsserted(
                        () ->
                                assertThat(told(task, "TaskCompleted"))
                                        .contains("\"value\":\"12.5\"", objective, "Chuyên mục"));
    }

    @Test
    void whatIsWrongWithATaskIsNamedAtOnce() {
        Map<String, Object> wrong =
                wanted(
                        Map.of(
                                "unit", "HTQT",
                                "supportingUnits", List.of("HTQT"),
                                "node", "n-1"));
        Reply unread =
                api.as(Member.FOCAL)
                        .post(
                                "/tasks",
                                wanted(
                                        Map.of(
                                                "quantity", Map.of("value", -1, "unit", " "),
                                                "deliverable", " ",
                                                "objectives", List.of(""))));

        Reply reply = api.as(Member.FOCAL).post("/tasks", wrong);

        assertThat(reply.json().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("/plan", "/supportingUnits");
        assertThat(unread.json().path("errors").findValuesAsString("field"))
                .contains("/quantity/value", "/quantity/unit", "/deliverable");
    }

    @Test
    void aQuantityIsDoneOnlyOfWhatWasAskedAndEvidenceIsThereOrNamed() {
        String task = assigned(Map.of());
        Api officer = api.as(Member.OFFICER);

        Reply quantity =
                officer.post(
                        path(task, "/completion"),
                        Map.of("evidence", List.of(PAGE), "quantityDone", 3));
        Reply unknown =
                officer.post(
                        path(task, "/completion"),
                        Map.of(
                                "evidence",
                                List.of(
                                        PAGE,
                                        Map.of("kind", "EVIDENCE", "evidence", "none"),
                                        Map.of("kind", "EVIDENCE"),
                                        Map.of("kind", "URL"))));

        assertThat(quantity.at("errors.0.field")).isEqualTo("/quantityDone");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().path("errors").findValuesAsString("field"))
                .containsExactly("/evidence/1/evidence", "/evidence/2/evidence", "/evidence/3/url");
    }

    @Test
    void theUnitAsksForAnotherDueDateAndTheFocalPointDecides() {
        String task = assigned(Map.of());
        Map<String, String> wish = Map.of("dueDate", "2030-04-15", "reason", "Chờ số liệu");

        Reply asked = api.as(Member.OFFICER).post(path(task, "/rescheduling"), wish);
        Reply byHead = api.as(Member.UNIT_HEAD).post(path(task, "/rescheduling/approval"), "{}");
        Reply stranger = api.as(Member.OFFICER_LS).post(path(task, "/rescheduling"), wish);
        Reply approved = api.as(Member.FOCAL).post(path(task, "/rescheduling/approval"), "{}");

        assertThat(asked.at("dueDate")).isEqualTo("2030-03-31");
        assertThat(asked.at("rescheduling.dueDate")).isEqualTo("2030-04-15");
        assertThat(byHead.status()).isEqualTo(403);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(approved.at("dueDate")).isEqualTo("2030-04-15");
        assertThat(approved.at("dueDates.0.end")).isEqualTo("APPROVED");
        assertThat(approved.at("dueDates.0.requestedBy")).isEqualTo("officer");
        assertThat(api.as(Member.FOCAL).post(path(task, "/rescheduling/approval"), "{}").status())
                .isEqualTo(409);
        await().untilAsserted(
                        () ->
                                assertThat(told(task, "TaskRescheduled"))
                                        .contains("\"dueDateBefore\":\"2030-03-31\""));
    }

    @Test
    void aHeadMovesWhatWasGivenInsideTheUnitButNotOnTheOwnWish() {
        String task =
                api.as(Member.UNIT_HEAD).post("/tasks", wanted(Map.of("unit", "HTQT"))).at("id");
        Map<String, String> wish = Map.of("dueDate", "2030-04-15", "reason", "Bận");
        api.as(Member.UNIT_HEAD).post(path(task, "/rescheduling"), wish);

        Reply own = api.as(Member.UNIT_HEAD).post(path(task, "/rescheduling/approval"), "{}");
        Reply rejected =
                api.as(Member.FOCAL)
                        .post(path(task, "/rescheduling/rejection"), Map.of("reason", "Gấp"));
        api.as(Member.OFFICER).post(path(task, "/rescheduling"), wish);
        Reply officers =
                api.as(Member.UNIT_HEAD)
                        .post(
                                path(task, "/rescheduling/approval"),
                                Map.of("dueDate", "2030-04-10"));

        assertThat(own.at("code")).isEqualTo("task.rescheduling-own");
        assertThat(rejected.at("dueDates.0.end")).isEqualTo("REJECTED");
        assertThat(officers.at("dueDate")).isEqualTo("2030-04-10");
    }

    @Test
    void theFocalPointGivesItToAnotherUnitAndTheOldOneSeesItNoMore() {
        String task = assigned(Map.of("assignee", "officer"));
        Map<String, String> move = Map.of("unit", "LS-VHDN", "reason", "Điều chỉnh phân công");

        Reply byHead = api.as(Member.UNIT_HEAD).post(path(task, "/assignment"), move);
        Reply moved = api.as(Member.FOCAL).post(path(task, "/assignment"), move);

        assertThat(byHead.status()).isEqualTo(403);
        assertThat(moved.at("unit")).isEqualTo("LS-VHDN");
        assertThat(moved.at("assignee")).isEmpty();
        assertThat(api.as(Member.OFFICER).get("/tasks/" + task).status()).isEqualTo(404);
        assertThat(api.as(Member.OFFICER_LS).get("/tasks/" + task).status()).isEqualTo(200);
        await().untilAsserted(
                        () ->
                                assertThat(told(task, "TaskReassigned"))
                                        .contains(
                                                "\"unitBefore\":\"HTQT\"",
                                                "\"assigneeBefore\":\"officer\""));
    }

    @Test
    void thirtyTwoCommandsAtOnceAreAllAnsweredAndNoneIsLost() throws Exception {
        String task = assigned(Map.of("supportingUnits", List.of("LS-VHDN")));
        List<Callable<Reply>> commands =
                IntStream.range(0, 32)
                        .<Callable<Reply>>mapToObj(
                                i ->
                                        () ->
                                                api.as(
                                                                i % 2 == 0
                                                                        ? Member.OFFICER
                                                                        : Member.OFFICER_LS)
                                                        .post(
                                                                path(task, "/contributions"),
                                                                Map.of("text", "Lần " + i)))
                        .toList();

        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Reply> answer : crowd.invokeAll(commands)) {
                assertThat(answer.get().status()).as(answer.get().text()).isEqualTo(200);
            }
        }

        Reply after = api.as(Member.FOCAL).get("/tasks/" + task);
        assertThat(after.at("version")).isEqualTo("33");
        assertThat(after.json().path("contributions").findValuesAsString("text"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 32).mapToObj(i -> "Lần " + i).toList());
        await().untilAsserted(
                        () ->
                                assertThat(
                                                of(task).map(t -> t.headers().get("ce_sequence"))
                                                        .distinct()) // told once or more often
                                        .containsExactlyElementsOf(
                                                IntStream.rangeClosed(1, 33)
                                                        .mapToObj(String::valueOf)
                                                        .toList()));
    }

    private String assigned(Map<String, Object> more) {
        Reply reply = api.as(Member.FOCAL).post("/tasks", wanted(more));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    private static Map<String, Object> wanted(Map<String, Object> more) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("title", "Đăng tin");
        wanted.put("unit", "HTQT");
        wanted.put("dueDate", "2030-03-31");
        wanted.putAll(more);
        return wanted;
    }

    private static String path(String task, String below) {
        return "/tasks/" + task + below;
    }

    private static String told(String task, String type) {
        return of(task).filter(told -> told.type().equals(type)).findFirst().orElseThrow().body();
    }

    private static Stream<Wire.Told> of(String task) {
        return Wire.heard(PlanEvents.TOPIC).stream().filter(told -> told.key().equals(task));
    }
}
