package vn.lantoa.plan.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.store.Archives;
import vn.lantoa.chassis.store.Copies;

/** What was told, held and reported; a moment behind what was just done. */
@Component
class TracedItems {

    static final String COLLECTION = "tracedItems";
    private static final int MOST = 20_000;

    private final Copies<TracedItem> items;

    TracedItems(Archives archives) {
        items =
                archives.copies(
                        COLLECTION,
                        TracedItem.class,
                        List.of(
                                List.of("organisation", "plans", "kind", "_id"),
                                List.of("organisation", "topics", "kind", "_id"),
                                List.of("organisation", "tasks", "kind", "_id"),
                                List.of("organisation", "kind", "_id")));
    }

    /** All of a kind that are about a plan. */
    List<TracedItem> ofPlan(String plan, TracedItem.Kind kind, Actor by) {
        return where("plans", plan, kind, MOST, by);
    }

    List<TracedItem> ofTopic(String plan, String code, TracedItem.Kind kind, int most, Actor by) {
        return where("topics", TracedItem.topic(plan, code), kind, most, by);
    }

    List<TracedItem> ofTask(String task, TracedItem.Kind kind, int most, Actor by) {
        return where("tasks", task, kind, most, by);
    }

    /** Whether anything of a kind was ever told of: without it there are no figures, not zero. */
    boolean any(TracedItem.Kind kind, Actor by) {
        return !items.where(
                        Map.of("organisation", by.organisation(), "kind", kind.name()), "_id", 1)
                .isEmpty();
    }

    private List<TracedItem> where(
            String field, String value, TracedItem.Kind kind, int most, Actor by) {
        Map<String, Object> equal = new HashMap<>();
        equal.put("organisation", by.organisation());
        equal.put(field, value);
        equal.put("kind", kind.name());
        return items.where(equal, "_id", most);
    }
}
