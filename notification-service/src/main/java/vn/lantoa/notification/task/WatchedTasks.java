package vn.lantoa.notification.task;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Replica;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskFacts;

/** The copies of all tasks; each replaced only by a newer one. */
@Component
class WatchedTasks implements Replica<TaskEvent, WatchedTask> {

    private static final String COLLECTION = "watchedTasks";
    private static final Set<String> OPEN = Set.of("ASSIGNED", "STARTED");

    private final MongoCollection<WatchedTask> copies;

    WatchedTasks(MongoDatabase database) {
        copies = database.getCollection(COLLECTION, WatchedTask.class);
        copies.createIndex(ascending("toRemind", "dueDate", "_id"));
    }

    @Override
    public Class<TaskEvent> listensTo() {
        return TaskEvent.class;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public WatchedTask copy(TaskEvent event, EventHead head) {
        TaskFacts task = event.task();
        return new WatchedTask(
                task.id(),
                head.sequence(),
                head.organisation(),
                List.of(TaskNotice.doers(task)),
                task.title(),
                task.unit(),
                task.dueDate(),
                isOpen(event.task()));
    }

    /** Of a status that came later nobody is reminded: what it asks for is not known here. */
    private static boolean isOpen(TaskFacts task) {
        return OPEN.contains(task.status());
    }

    /** Those to be reminded of that are due on these days, both included; the soonest first. */
    List<WatchedTask> toRemind(LocalDate from, LocalDate to, int most) {
        return copies.find(
                        and(
                                eq("toRemind", true),
                                gte("dueDate", from.toString()),
                                lte("dueDate", to.toString())))
                .sort(ascending("dueDate", "_id"))
                .limit(most)
                .into(new ArrayList<>());
    }

    /** Nothing when the task changed in the meantime: then it is looked at again. */
    void reminded(WatchedTask task) {
        copies.updateOne(
                and(eq("_id", task.id()), eq("version", task.version())),
                Updates.set("toRemind", false));
    }
}
