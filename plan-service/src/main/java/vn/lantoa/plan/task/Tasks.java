package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.plan.Plans;

/** The tasks of all organisations; whoever asks sees their own organisation's. */
@Component
public final class Tasks {

    private static final AggregateType<Task> TYPE =
            new AggregateType<>(
                            "tasks",
                            Task.class,
                            1,
                            Tasks::keys,
                            List.of(
                                    List.of("dueDate"),
                                    List.of("unit", "dueDate"),
                                    List.of("plan", "dueDate"),
                                    List.of("status", "dueDate"),
                                    List.of("overdue", "dueDate")))
                    .timedBy("overdueAfter");

    private final Aggregates<Task> tasks;
    private final Plans plans;

    Tasks(AggregateStore store, Plans plans) {
        this.tasks = store.open(TYPE);
        this.plans = plans;
    }

    private static Map<String, Object> keys(Task task) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("unit", task.unit());
        keys.put("status", task.status().name());
        keys.put("dueDate", task.dueDate().toString());
        task.plan().ifPresent(plan -> keys.put("plan", plan));
        task.topic().ifPresent(topic -> keys.put("topic", topic));
        task.overdueAfter().ifPresent(day -> keys.put("overdueAfter", day.toString()));
        boolean late = task.overdueSince().isPresent() && task.completion().isEmpty();
        keys.put("overdue", late ? "true" : "false");
        return keys;
    }

    /**
     * @throws Problem 422 for a plan or topic that there is not
     */
    Outcome<Task> assign(Task.Assignment wanted, Command by) {
        List<FieldFault> faults = plans.faults(wanted.plan(), wanted.topic(), by.actor());
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return tasks.create(by, id -> Task.assign(id, wanted, by));
    }

    /**
     * Gives a task that has an id of its own: given again, it stays as it is.
     *
     * @throws Problem 422 for a plan or topic that there is not, 403
     */
    public void give(String id, NewTask wanted, Command by) {
        List<FieldFault> faults = plans.faults(wanted.plan(), wanted.topic(), by.actor());
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        tasks.createOnce(id, by, () -> Task.assign(id, wanted.assignment(), by)).orThrow();
    }

    /** Which of these tasks the actor's organisation has. */
    public Set<String> known(Collection<String> ids, Actor by) {
        return tasks.known(by, ids);
    }

    Outcome<Task> start(String id, Command by) {
        return tasks.change(id, by, task -> task.start(by));
    }

    Outcome<Task> complete(String id, List<Evidence> evidence, Command by) {
        return tasks.change(id, by, task -> task.complete(evidence, by));
    }

    Outcome<Task> reopen(String id, String reason, Command by) {
        return tasks.change(id, by, task -> task.reopen(reason, by));
    }

    Outcome<Task> cancel(String id, String reason, Command by) {
        return tasks.change(id, by, task -> task.cancel(reason, by));
    }

    /** All that were due by the day and are not done. */
    void passDueDates(LocalDate day) {
        tasks.due("overdueAfter", day.toString(), Task::passDueDate);
    }

    Optional<Stored<Task>> find(String id, Actor by) {
        return tasks.find(by, id).filter(found -> found.state().isVisibleTo(by));
    }

    /** A page; an officer's or head's is of their own unit whatever unit is asked for. */
    Page<Stored<Task>> list(Listing listing, Optional<String> unit, Actor by) {
        if (Task.seesAll(by)) {
            return tasks.list(by, listing.where("unit", unit));
        }
        Optional<String> own = by.unit().filter(mine -> unit.map(mine::equals).orElse(true));
        return own.map(mine -> tasks.list(by, listing.where("unit", mine)))
                .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
    }
}
