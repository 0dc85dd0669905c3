package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.unit.Units;

/** The tasks of all organisations; whoever asks sees their own organisation's. */
@Component
public final class Tasks {

    private final Aggregates<Task> tasks;
    private final Plans plans;
    private final Units units;
    private final EvidenceRegister register;

    Tasks(AggregateStore store, Plans plans, Units units, EvidenceRegister register) {
        this.tasks = store.open(TaskKeys.TYPE);
        this.plans = plans;
        this.units = units;
        this.register = register;
    }

    /**
     * @throws Problem 422 for a plan or topic that there is not, or a unit that will not be there
     */
    Outcome<Task> assign(Task.Assignment wanted, Command by) {
        refuseFaulty(wanted, by.actor());
        return tasks.create(by, id -> Assigning.assign(id, wanted, by));
    }

    /**
     * Gives a task that has an id of its own: given again, it stays as it is.
     *
     * @throws Problem 422 for a plan or topic that there is not, or a unit that will not be there;
     *     403
     */
    public void give(String id, NewTask wanted, Command by) {
        Task.Assignment assignment = wanted.assignment();
        refuseFaulty(assignment, by.actor());
        tasks.createOnce(id, by, () -> Assigning.assign(id, assignment, by)).orThrow();
    }

    /**
     * Gives an occurrence of a series; given again, it stays as it is, cancelled or moved. Whether
     * it may be given was asked when the series began.
     */
    public void occur(String id, NewTask wanted, SeriesMark series, Command by) {
        Task.Assignment assignment = series.on(wanted.assignment());
        Task.Assigner assigner = new Task.Assigner(series.assignedBy(), series.insideUnit());
        tasks.createOnce(id, by, () -> Assigning.given(id, assignment, assigner)).orThrow();
    }

    /** Cancels an occurrence of a series that ended, unless somebody began or moved it. */
    public void endWithSeries(String id, String reason, Command by) {
        tasks.change(id, by, task -> task.endWithSeries(reason, by)).orThrow();
    }

    /**
     * Whether the actor may give tasks to these units.
     *
     * @param supportingUnits empty for a head, who assigns inside the own unit
     */
    public static boolean mayAssign(Actor actor, String unit, List<String> supportingUnits) {
        return Assigning.mayAssign(actor, unit, supportingUnits);
    }

    /** Whether what the actor gives is given inside the own unit, not across units. */
    public static boolean insideUnit(Actor actor) {
        return Assigning.assigner(actor).insideUnit();
    }

    /** What is wrong with giving this; nothing, hopefully. */
    public List<FieldFault> faults(NewTask wanted, Actor by) {
        return faults(wanted.assignment(), by);
    }

    private void refuseFaulty(Task.Assignment wanted, Actor by) {
        List<FieldFault> faults = faults(wanted, by);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /**
     * Units are asked about on the due date: on that day they answer for it, whether it was given a
     * year before or is entered afterwards.
     */
    private List<FieldFault> faults(Task.Assignment wanted, Actor by) {
        Details details = wanted.details();
        List<FieldFault> faults = new ArrayList<>(plans.faults(wanted.plan(), wanted.topic(), by));
        if (details.node().isPresent() && wanted.plan().isEmpty()) {
            faults.add(FieldFault.at("/plan", "task.node-plan-required"));
        }
        faults.addAll(units.faults("/unit", wanted.unit(), wanted.dueDate(), by));
        faults.addAll(supportFaults(details.supportingUnits(), wanted.dueDate(), by));
        if (details.supportingUnits().contains(wanted.unit())) {
            faults.add(FieldFault.at("/supportingUnits", "task.lead-supports"));
        }
        return faults;
    }

    private List<FieldFault> supportFaults(List<String> supporting, LocalDate day, Actor by) {
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < supporting.size(); i++) {
            faults.addAll(units.faults("/supportingUnits/" + i, supporting.get(i), day, by));
        }
        return faults;
    }

    /**
     * @throws Problem 422 for a unit that is not there any more, today or on the due date
     */
    Outcome<Task> reassign(String id, Assigning.Reassignment wanted, Command by) {
        LocalDate today = Task.dayOf(by);
        LocalDate due = view(id, by.actor()).map(task -> task.state().dueDate()).orElse(today);
        LocalDate day = due.isAfter(today) ? due : today;
        List<FieldFault> faults = new ArrayList<>();
        wanted.unit().ifPresent(u -> faults.addAll(units.faults("/unit", u, day, by.actor())));
        wanted.supportingUnits()
                .ifPresent(some -> faults.addAll(supportFaults(some, day, by.actor())));
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return tasks.change(id, by, task -> Assigning.reassign(task, wanted, by));
    }

    /**
     * @throws Problem 422 for evidence that there is not
     */
    List<Evidence> evidence(List<NewEvidence> given, Actor by) {
        return NewEvidence.resolved(given, register, by);
    }

    /** Which of the evidence of a task was withdrawn since. */
    Set<String> withdrawn(Task task, Actor by) {
        List<String> kept = task.keptEvidence();
        return kept.isEmpty() ? Set.of() : register.withdrawn(kept, by);
    }

    Outcome<Task> start(String id, Command by) {
        return tasks.change(id, by, task -> task.start(by));
    }

    Outcome<Task> contribute(String id, String text, List<Evidence> evidence, Command by) {
        return tasks.change(id, by, task -> Completing.contribute(task, text, evidence, by));
    }

    Outcome<Task> complete(String id, Completion completion, Command by) {
        return tasks.change(id, by, task -> Completing.complete(task, completion, by));
    }

    Outcome<Task> reopen(String id, String reason, Command by) {
        return tasks.change(id, by, task -> Completing.reopen(task, reason, by));
    }

    Outcome<Task> cancel(String id, String reason, Command by) {
        return tasks.change(id, by, task -> task.cancel(reason, by));
    }

    Outcome<Task> change(String id, Command by, Function<Task, Decision<Task>> decide) {
        return tasks.change(id, by, decide);
    }

    /** All that were due by the day and are not done. */
    void passDueDates(LocalDate day) {
        tasks.due("overdueAfter", day.toString(), Task::passDueDate);
    }

    Optional<Stored<Task>> view(String id, Actor by) {
        return tasks.find(by, id).filter(found -> found.state().isVisibleTo(by));
    }

    /** A page of what the reader may see: of officers and heads what the own unit works on. */
    Page<Stored<Task>> list(TaskFilter filter, Actor by) {
        return list(filter.listing(), filter.unit(), filter.supporting(), by);
    }

    /** The same of a listing without the units. */
    Page<Stored<Task>> list(
            Listing listing, Optional<String> unit, Optional<String> supporting, Actor by) {
        Listing wanted = listing.where("supporting", supporting);
        if (Task.seesAll(by)) {
            return tasks.list(by, wanted.where("unit", unit));
        }
        boolean supportsOwn = supporting.filter(by::worksIn).isPresent();
        Optional<String> lead = supportsOwn ? unit : unit.or(by::unit);
        boolean ownOnly = supportsOwn || lead.filter(by::worksIn).isPresent();
        return ownOnly
                ? tasks.list(by, wanted.where("unit", lead))
                : new Page<>(List.of(), Optional.empty());
    }

    /** Which of these tasks the actor's organisation has. */
    public Set<String> known(Collection<String> ids, Actor by) {
        return tasks.known(by, ids);
    }

    /** A task the actor may see. */
    public Optional<TaskLine> find(String id, Actor by) {
        return view(id, by).map(TaskLine::of);
    }

    /** A plan's tasks by due date, cancelled too; whoever asks answers for who sees them. */
    public Page<TaskLine> ofPlan(String plan, int limit, Optional<String> after, Actor by) {
        return tasks.list(by, Listing.by("dueDate", limit, after).where("plan", plan))
                .map(TaskLine::of);
    }

    /**
     * Whether a plan has a task, done or not but not cancelled, that serves something.
     *
     * @param key {@code topic}, {@code objective}, {@code node}, {@code target} or {@code
     *     parentTask}
     */
    public boolean anyActive(String plan, String key, String value, Actor by) {
        Listing one = Listing.by("dueDate", 1, Optional.empty()).where("plan", plan);
        return List.of(Task.Status.ASSIGNED, Task.Status.STARTED, Task.Status.COMPLETED).stream()
                .map(status -> one.where(key, value).where("status", status.name()))
                .anyMatch(listing -> !tasks.list(by, listing).items().isEmpty());
    }
}
