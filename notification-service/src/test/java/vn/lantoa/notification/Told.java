package vn.lantoa.notification;

import java.time.LocalDate;
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
public record Told(String task, String unit, Optional<String> assignee, LocalDate dueDate) {

    private static final LocalDate USUALLY_DUE = LocalDate.of(2030, 3, 31);

    public static Told of(String unit) {
        return new Told(unit, USUALLY_DUE);
    }

    public static Told of(String unit, String assignee) {
        return new Told(unit, assignee, USUALLY_DUE);
    }

    /** A task of the unit's officers. */
    public Told(String unit, LocalDate dueDate) {
        this(UUID.randomUUID().toString(), unit, Optional.empty(), dueDate);
    }

    public Told(String unit, String assignee, LocalDate dueDate) {
        this(UUID.randomUUID().toString(), unit, Optional.of(assignee), dueDate);
    }

    /** The same task with another lead unit. */
    public Told in(String otherUnit) {
        return new Told(task, otherUnit, assignee, dueDate);
    }

    /** The same task with another due date. */
    public Told due(LocalDate otherDate) {
        return new Told(task, unit, assignee, otherDate);
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

    public String reopened(long sequence) {
        tell(
                "TaskReopened",
                sequence,
                Map.of(),
                """
                {"task":%s,"reason":"Thiếu minh chứng","completedOn":"2030-03-20",\
                "dueDate":"%s","evidence":[]}\
                """
                        .formatted(facts("STARTED"), dueDate));
        return task + ":" + sequence + "-task-reopened";
    }

    /** It has its due date by another one, that had been asked for. */
    public String rescheduled(long sequence, LocalDate before) {
        tell(
                "TaskRescheduled",
                sequence,
                Map.of(),
                """
                {"task":%s,"dueDateBefore":"%s","reason":"Chờ số liệu","requester":"asker"}\
                """
                        .formatted(facts("STARTED"), before));
        return task + ":" + sequence + "-task-rescheduled";
    }

    public String overdue() {
        tell(
                "TaskOverdue",
                2,
                Map.of("ce_actor", "system"),
                "{\"task\":%s,\"since\":\"%s\"}".formatted(facts("ASSIGNED"), dueDate.plusDays(1)));
        return task + ":2-task-overdue";
    }

    private void tell(String type, long sequence, Map<String, String> otherHead, String body) {
        Map<String, String> head = Wire.head(type, task, sequence);
        head.putAll(otherHead);
        Wire.tell(PlanEvents.TOPIC, head, body);
    }

    private String facts(String status) {
        String to = assignee.map("\"assignee\":\"%s\","::formatted).orElse("");
        return """
        {"id":"%s","title":"Đăng tin",%s"unit":"%s","dueDate":"%s","status":"%s"}\
        """
                .formatted(task, to, unit, dueDate, status);
    }
}
