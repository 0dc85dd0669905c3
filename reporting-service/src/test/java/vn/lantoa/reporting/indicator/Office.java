package vn.lantoa.reporting.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import vn.lantoa.chassis.event.EventJson;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.TaskAssigned;
import vn.lantoa.plan.events.TaskCompleted;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskFacts;
import vn.lantoa.plan.events.TaskReopened;

/**
 * An office nobody else tests with: tells what its tasks do, as plan-service would, each event
 * twice and the later before the earlier; and asks.
 */
final class Office {

    final String name = "office-" + UUID.randomUUID().toString().substring(0, 8);

    private final RestTestClient http;
    private final List<Runnable> toTell = new ArrayList<>();

    Office(int port) {
        http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    /** A task that only this test knows, and what has happened to it so far. */
    final class Task {
        private final TaskFacts facts;
        private long version;

        private Task(String unit, LocalDate due, Optional<String> topic) {
            String id = UUID.randomUUID().toString();
            facts =
                    new TaskFacts(
                            id,
                            "Đăng tin",
                            unit,
                            Optional.empty(),
                            due,
                            Optional.empty(),
                            topic,
                            "ASSIGNED");
            happened(new TaskAssigned(facts));
        }

        String id() {
            return facts.id();
        }

        Task completed(LocalDate on) {
            happened(new TaskCompleted(facts, on, List.of()));
            return this;
        }

        Task reopened(LocalDate completedOn) {
            happened(
                    new TaskReopened(
                            facts, "Thiếu minh chứng", completedOn, facts.dueDate(), List.of()));
            return this;
        }

        private void happened(TaskEvent event) {
            version++;
            Map<String, String> head = head(event.getClass().getSimpleName(), id(), version);
            toTell.add(() -> Wire.tell(PlanEvents.TOPIC, head, EventJson.write((Record) event)));
        }
    }

    Map<String, String> head(String type, String subject, long version) {
        Map<String, String> head = Wire.head(type, subject, version);
        head.put("ce_organisation", name);
        return head;
    }

    Task task(String unit, LocalDate due) {
        return new Task(unit, due, Optional.empty());
    }

    Task task(String unit, LocalDate due, String topic) {
        return new Task(unit, due, Optional.of(topic));
    }

    /** Tells what has happened since the last time: backwards, then everything again. */
    void tell() {
        Collections.reverse(toTell);
        toTell.forEach(Runnable::run);
        toTell.forEach(Runnable::run);
        toTell.clear();
    }

    RestTestClient.ResponseSpec ask(String role, String unit, String path) {
        return http.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, member(role, unit).bearer())
                .exchange();
    }

    RestTestClient.ResponseSpec ask(String path) {
        return ask("FOCAL_POINT", "VPTTr", path);
    }

    RestTestClient.ResponseSpec order(String role, String path) {
        return http.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, member(role, "VPTTr").bearer())
                .exchange();
    }

    Member member(String role, String unit) {
        return new Member(role.toLowerCase(Locale.ROOT), name, unit, role);
    }

    /** An answer as JSON. */
    Map<String, Object> answer(String path) {
        return answer(ask(path));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> answer(RestTestClient.ResponseSpec response) {
        return Optional.ofNullable(
                        response.expectStatus()
                                .isOk()
                                .expectBody(Map.class)
                                .returnResult()
                                .getResponseBody())
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> items(Map<String, Object> page) {
        return (List<Map<String, Object>>) page.getOrDefault("items", List.of());
    }
}
