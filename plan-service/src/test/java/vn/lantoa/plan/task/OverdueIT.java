package vn.lantoa.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.fixtures.AnotherInstance;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.PlanServiceApplication;
import vn.lantoa.plan.events.PlanEvents;

/** Tasks that are not done in time, on two instances that share a clock. */
class OverdueIT {

    private static final Map<String, Object> EVIDENCE =
            Map.of("evidence", List.of(Map.of("kind", "URL", "url", "https://x.example.vn/1")));

    @TempDir private static Path folder;

    private static final List<AnotherInstance> INSTANCES = new ArrayList<>();
    private static DomainClock clock = DomainClock.wall();

    @BeforeAll
    static void start() throws Exception {
        Path file = folder.resolve("clock");
        long offset =
                Duration.between(Instant.now(), Instant.parse("2030-03-01T01:00:00Z")).toMillis();
        Files.write(file, ByteBuffer.allocate(Long.BYTES).putLong(offset).array());
        clock = DomainClock.shared(file);
        INSTANCES.add(instance(file));
        INSTANCES.add(instance(file));
    }

    @AfterAll
    static void stop() {
        INSTANCES.forEach(AnotherInstance::close);
    }

    @Test
    void isToldOnceWhenTheDueDateIsOverAndNeverOfWhatIsDone() {
        String late = assigned("2030-03-10");
        String done = assigned("2030-03-10");
        String later = assigned("2030-03-11");
        api(0).as(Member.OFFICER).post("/tasks/" + done + "/completion", EVIDENCE);

        clock.forwardTo(Instant.parse("2030-03-10T16:59:00Z")); // 23:59 of the due date
        String last = assigned("2030-03-09");
        await().until(() -> toldOf(last).contains("TaskOverdue"));
        assertThat(toldOf(late)).containsExactly("TaskAssigned");

        clock.forwardTo(Instant.parse("2030-03-10T17:00:01Z")); // 00:00 of the next day
        await().until(() -> toldOf(late).contains("TaskOverdue"));

        assertThat(api(1).as(Member.OFFICER).get("/tasks/" + late).at("overdueSince"))
                .isEqualTo("2030-03-11");
        assertThat(api(1).as(Member.FOCAL).get("/tasks?overdue=true&unit=HTQT").text())
                .contains(late, last)
                .doesNotContain(done)
                .doesNotContain(later);
        clock.forwardTo(Instant.parse("2030-03-12T01:00:00Z"));
        await().until(() -> toldOf(later).contains("TaskOverdue"));
        assertThat(toldOf(late)).containsExactly("TaskAssigned", "TaskOverdue");
        assertThat(toldOf(done)).containsExactly("TaskAssigned", "TaskCompleted");
    }

    @Test
    void isOverdueOnceAgainWhenTheNewDueDateIsOver() {
        clock.forwardTo(Instant.parse("2030-05-01T01:00:00Z"));
        String task = assigned("2030-04-30");
        await().until(() -> toldOf(task).contains("TaskOverdue"));

        Map<String, String> later = Map.of("dueDate", "2030-05-10", "reason", "Chờ số liệu");
        api(0).as(Member.OFFICER).post("/tasks/" + task + "/rescheduling", later);
        api(0).as(Member.LEADER).post("/tasks/" + task + "/rescheduling/approval", "{}");
        assertThat(api(1).as(Member.OFFICER).get("/tasks/" + task).at("overdueSince")).isEmpty();

        clock.forwardTo(Instant.parse("2030-05-11T01:00:00Z"));
        await().until(
                        () ->
                                toldOf(task)
                                        .equals(
                                                List.of(
                                                        "TaskAssigned",
                                                        "TaskOverdue",
                                                        "TaskReschedulingRequested",
                                                        "TaskRescheduled",
                                                        "TaskOverdue")));
        assertThat(api(1).as(Member.OFFICER).get("/tasks/" + task).at("overdueSince"))
                .isEqualTo("2030-05-11");
    }

    private static String assigned(String dueDate) {
        return api(0).as(Member.FOCAL)
                .post("/tasks", Map.of("title", "Đăng bài", "unit", "HTQT", "dueDate", dueDate))
                .at("id");
    }

    private static List<String> toldOf(String task) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(task))
                .map(Wire.Told::type)
                .toList();
    }

    private static Api api(int instance) {
        return Api.at(INSTANCES.get(instance).port());
    }

    private static AnotherInstance instance(Path clockFile) {
        return AnotherInstance.of(
                PlanServiceApplication.class,
                "lantoa.clock=" + clockFile,
                "lantoa.database=plan-overdue");
    }
}
