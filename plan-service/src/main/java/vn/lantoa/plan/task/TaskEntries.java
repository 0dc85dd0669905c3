package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.unit.Units;

/** Tasks as the rows of a table: what the reader may see of them, and how a row changes one. */
@Component
public final class TaskEntries {

    private final Tasks tasks;
    private final Plans plans;
    private final Units units;

    TaskEntries(Tasks tasks, Plans plans, Units units) {
        this.tasks = tasks;
        this.plans = plans;
        this.units = units;
    }

    /**
     * A page of what the reader may see, by due date.
     *
     * @param state a task's status
     * @throws Problem 422 for a status that there is not
     */
    public Page<TaskEntry> page(
            Optional<String> plan,
            Optional<String> unit,
            Optional<String> state,
            Optional<String> after,
            Actor by) {
        if (state.filter(asked -> !states().contains(asked)).isPresent()) {
            throw Problem.invalid(
                    List.of(FieldFault.at("state", "field.choice", String.join(", ", states()))));
        }
        Listing listing =
                Listing.by("dueDate", Listing.MOST, after)
                        .where("plan", plan)
                        .where("status", state);
        return tasks.list(listing, unit, Optional.empty(), by).map(TaskEntry::of);
    }

    /** The tasks of a unit for a day that the reader may see; no cancelled ones. */
    public List<TaskEntry> due(String unit, LocalDate day, Actor by) {
        List<TaskEntry> due = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Listing listing =
                    Listing.by("dueDate", Listing.MOST, after)
                            .between(
                                    Optional.of(day.toString()),
                                    Optional.of(day.plusDays(1).toString()));
            var page = tasks.list(listing, Optional.of(unit), Optional.empty(), by);
            page.items().stream()
                    .filter(task -> task.state().status() != Task.Status.CANCELLED)
                    .forEach(task -> due.add(TaskEntry.of(task)));
            after = page.next();
        } while (after.isPresent());
        return due;
    }

    /** A task the actor may see. */
    public Optional<TaskEntry> find(String id, Actor by) {
        return tasks.view(id, by).map(TaskEntry::of);
    }

    /**
     * Changes several things of a task at once.
     *
     * @throws Problem 403, 404, 409; 412 if it is not of the command's version any more; 422 for a
     *     topic or unit that there is not, or a due date in the past
     */
    public void revise(String id, TaskRevision wanted, Command by) {
        refuseFaulty(id, wanted, by.actor());
        tasks.change(id, by, task -> Revising.revise(task, wanted, by)).orThrow();
    }

    /** The same without doing it: for who wants to know whether it would be refused. */
    public void check(String id, TaskRevision wanted, Command by) {
        refuseFaulty(id, wanted, by.actor());
        Task task = tasks.view(id, by.actor()).orElseThrow(Problem::notFound).state();
        if (Revising.revise(task, wanted, by) instanceof Decision.Refused<Task>(var refusal)) {
            throw refusal.asProblem();
        }
    }

    /** The names of all statuses. */
    public static List<String> states() {
        return Arrays.stream(Task.Status.values()).map(Enum::name).toList();
    }

    private void refuseFaulty(String id, TaskRevision wanted, Actor by) {
        Task task = tasks.view(id, by).orElseThrow(Problem::notFound).state();
        LocalDate day = wanted.dueDate().orElse(task.dueDate());
        List<FieldFault> faults = new ArrayList<>();
        wanted.topic()
                .filter(code -> !code.isEmpty())
                .ifPresent(c -> faults.addAll(plans.faults(task.plan(), Optional.of(c), by)));
        wanted.unit().ifPresent(u -> faults.addAll(units.faults("/unit", u, day, by)));
        wanted.supportingUnits()
                .ifPresent(
                        some ->
                                some.forEach(
                                        u ->
                                                faults.addAll(
                                                        units.faults(
                                                                "/supportingUnits", u, day, by))));
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
