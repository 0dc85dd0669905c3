package vn.lantoa.plan.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.AggregateType;

/** What lists of tasks filter and sort by, and the indexes that serve them. */
final class TaskKeys {

    /**
     * The store takes one index for a question, so what people ask for together has one together:
     * of a plan's 20,000 tasks those of a topic are found without looking at the others. Of what is
     * asked beyond, the store takes the index that leaves the fewest and looks at these. Each index
     * is written with each task: what is overdue has none, for it is open and comes first there.
     */
    static final AggregateType<Task> TYPE =
            new AggregateType<>(
                            "tasks",
                            Task.class,
                            1,
                            TaskKeys::of,
                            List.of(
                                    List.of("dueDate"),
                                    List.of("status", "dueDate"),
                                    List.of("open", "dueDate"),
                                    List.of("unit", "dueDate"),
                                    List.of("unit", "status", "dueDate"),
                                    List.of("unit", "open", "dueDate"),
                                    List.of("plan", "dueDate"),
                                    List.of("plan", "topic", "dueDate"),
                                    List.of("plan", "status", "dueDate"),
                                    List.of("plan", "open", "dueDate"),
                                    List.of("plan", "unit", "dueDate"),
                                    List.of("assignee", "open", "dueDate"),
                                    List.of("supporting", "open", "dueDate"),
                                    List.of("objective", "dueDate"),
                                    List.of("target", "dueDate"),
                                    List.of("node", "dueDate"),
                                    List.of("series", "dueDate"),
                                    List.of("parentTask", "dueDate")))
                    .timedBy("overdueAfter");

    private TaskKeys() {}

    private static Map<String, Object> of(Task task) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("unit", task.unit());
        keys.put("status", task.status().name());
        // With the id, no two are equal: a page begins where it begins, not with its whole day.
        keys.put("dueDate", task.dueDate() + " " + task.id());
        boolean late = task.overdueSince().isPresent() && task.isOpen();
        keys.put("overdue", late ? "true" : "false");
        keys.put("open", task.isOpen() ? "true" : "false");
        put(keys, "plan", task.plan());
        put(keys, "topic", task.topic());
        put(keys, "assignee", task.assignee());
        put(keys, "overdueAfter", task.overdueAfter().map(Object::toString));
        Details details = task.details();
        put(keys, "supporting", details.supportingUnits());
        put(keys, "objective", details.objectives());
        put(keys, "target", details.targets());
        put(keys, "node", details.node());
        put(keys, "series", details.occurrence().map(Details.Occurrence::series));
        put(keys, "parentTask", details.parentTask());
        return keys;
    }

    private static void put(Map<String, Object> keys, String key, Optional<String> value) {
        value.ifPresent(text -> keys.put(key, text));
    }

    private static void put(Map<String, Object> keys, String key, List<String> values) {
        if (!values.isEmpty()) {
            keys.put(key, values);
        }
    }
}
