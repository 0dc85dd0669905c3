package vn.lantoa.notification;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/**
 * A task of which the tests tell, as plan-service would.
 *
 * @param unit its lead unit
 */
public record Told(String task, String unit, Optional<String> assignee) {

    public static Told of(String unit) {
        return new Told(UUID.randomUUID().toString(), unit, Optional.empty());
    }

    public static Told of(String unit, String assignee) {
        return new Told(UUID.randomUUID().toString(), unit, Optional.of(assignee));
    }

    /** A unit that no other test knows. */
    public static String newUnit() {
        return "P-" + UUID.randomUUID();
    }

    public String assigned() {
        return assigned(Map.of());
    }

    /**
     * @param otherHead attributes other than usual
     * @return the id of the notice it makes
     */
    public String assigned(Map<String, String> otherHead) {
        tell("TaskAssigned", 1, otherHead, "{\"task\":%s}".formatted(facts("ASSIGNED")));
        return task + ":1-task-assigned";
    }

    public String started() {
        tell("TaskStarted", 2, Map.of(), "{\"task\":%s}".formatted(facts("STARTED")));
        return task + ":2-task-started";
    }

    public String completed() {
        tell(
                "TaskCompleted",
                3,
                Map.of("ce_actor", "officer"),
                "{\"task\":%s,\"completedOn\":\"2030-03-20\",\"evidence\":[]}"
                        .formatted(facts("COMPLETED")));
        return task + ":3-task-completed";
    }

    private void tell(String type, long sequence, Map<String, String> otherHead, String body) {
        Map<String, String> head = Wire.head(type, task, sequence);
        head.putAll(otherHead);
        Wire.tell(PlanEvents.TOPIC, head, body);
    }

    private String facts(String status) {
        String to = assignee.map("\"assignee\":\"%s\","::formatted).orElse("");
        return """
        {"id":"%s","title":"Đăng tin",%s"unit":"%s","dueDate":"2030-03-31","status":"%s"}\
        """
                .formatted(task, to, unit, status);
    }
}
