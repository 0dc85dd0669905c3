package vn.lantoa.reporting;

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
 * An office nobody else tests with: tells what happens there, as the other services would, each
 * event twice and the later before the earlier; and asks.
 */
public final class Office {

    public final String name = "office-" + UUID.randomUUID().toString().substring(0, 8);

    private final RestTestClient http;
    private final List<Runnable> toTell = new ArrayList<>();

    public Office(int port) {
        http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    /** A task that only this test knows, and what has happened to it so far. */
    public final class Task {
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
                            "ASSIGNED",
                            Optional.empty());
            happened(new TaskAssigned(facts));
        }

        public String id() {
            return facts.id();
        }

        public Task completed(LocalDate on) {
            happened(new TaskCompleted(facts, on, List.of(), Optional.empty()));
            return this;
        }

        public Task reopened(LocalDate completedOn) {
            happened(
                    new TaskReopened(
                            facts,
                            "Thiếu minh chứng",
                            completedOn,
                            facts.dueDate(),
                            List.of(),
                            Optional.empty()));
            return this;
        }

        private void happened(TaskEvent event) {
            version++;
            Office.this.happened(PlanEvents.TOPIC, id(), version, (Record) event);
        }
    }

    /** Something another service tells of. */
    public void happened(String topic, String subject, long version, Record event) {
        Map<String, String> head = head(event.getClass().getSimpleName(), subject, version);
        toTell.add(() -> Wire.tell(topic, head, EventJson.write(event)));
    }

    public Map<String, String> head(String type, String subject, long version) {
        Map<String, String> head = Wire.head(type, subject, version);
        head.put("ce_organisation", name);
        return head;
    }

    public Task task(String unit, LocalDate due) {
        return new Task(unit, due, Optional.empty());
    }

    public Task task(String unit, LocalDate due, String topic) {
        return new Task(unit, due, Optional.of(topic));
    }

    /** Tells what has happened since the last time: backwards, then everything again. */
    public void tell() {
        Collections.reverse(toTell);
        toTell.forEach(Runnable::run);
        toTell.forEach(Runnable::run);
        toTell.clear();
    }

    public RestTestClient.ResponseSpec ask(String role, String unit, String path) {
        return http.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, member(role, unit).bearer())
                .exchange();
    }

    public RestTestClient.ResponseSpec ask(String path) {
        return ask("FOCAL_POINT", "VPTTr", path);
    }

    public RestTestClient.ResponseSpec order(String role, String path) {
        return http.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, member(role, "VPTTr").bearer())
                .exchange();
    }

    public Member member(String role, String unit) {
        return new Member(role.toLowerCase(Locale.ROOT), name, unit, role);
    }

    /** An answer as JSON. */
    public Map<String, Object> answer(String path) {
        return answer(ask(path));
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> answer(RestTestClient.ResponseSpec response) {
        return Optional.ofNullable(
                        response.expectStatus()
                                .isOk()
                                .expectBody(Map.class)
                                .returnResult()
                                .getResponseBody())
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> items(Map<String, Object> page) {
        return (List<Map<String, Object>>) page.getOrDefault("items", List.of());
    }
}
