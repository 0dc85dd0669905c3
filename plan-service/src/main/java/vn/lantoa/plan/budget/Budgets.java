package vn.lantoa.plan.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.task.TaskLine;
import vn.lantoa.plan.task.Tasks;
import vn.lantoa.plan.unit.Units;

/** The budget of all organisations; whoever asks sees their own organisation's. */
@Component
final class Budgets {

    private static final AggregateType<BudgetLine> TYPE =
            new AggregateType<>(
                    "budgetLines",
                    BudgetLine.class,
                    1,
                    Budgets::keys,
                    List.of(
                            List.of("year"),
                            List.of("plan", "year"),
                            List.of("unit", "year"),
                            List.of("plan", "unit", "year")));

    private final Aggregates<BudgetLine> lines;
    private final Plans plans;
    private final Tasks tasks;
    private final Units units;
    private final EvidenceRegister register;

    Budgets(
            AggregateStore store,
            Plans plans,
            Tasks tasks,
            Units units,
            EvidenceRegister register) {
        this.lines = store.open(TYPE);
        this.plans = plans;
        this.tasks = tasks;
        this.units = units;
        this.register = register;
    }

    private static Map<String, Object> keys(BudgetLine line) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("year", line.grant().year());
        keys.put("plan", line.grant().plan());
        keys.put("unit", line.units());
        return keys;
    }

    /**
     * @throws Problem 422 for a plan that there is not; 409 when it has too many lines
     */
    Outcome<BudgetLine> open(BudgetLine.Grant grant, Optional<Long> amount, Command by) {
        return lines.create(
                by,
                id -> {
                    if (BudgetLine.administers(by.actor())) {
                        refuse(
                                plans.faults(
                                        Optional.of(grant.plan()), Optional.empty(), by.actor()));
                        if (ofPlan(grant.plan(), by.actor()).size() >= Listing.MOST) {
                            throw Problem.of(
                                    HttpStatus.CONFLICT, "budget.too-many-lines", Listing.MOST);
                        }
                    }
                    return BudgetLine.open(id, grant, amount, by);
                });
    }

    /**
     * @throws Problem 422 for a task of another plan, and a unit that is not there today
     */
    Outcome<BudgetLine> allocate(
            String id, Optional<String> task, Optional<String> unit, long amount, Command by) {
        Optional<TaskLine> found = task.flatMap(one -> tasks.find(one, by.actor()));
        // A task's money is its lead unit's, unless another unit is named.
        Optional<String> holder = unit.or(() -> found.map(TaskLine::unit));
        String own = CommandKey.natural("allocation", id, by.key().id().toString()).toString();
        return change(
                id,
                by,
                line ->
                        checked(
                                line,
                                by,
                                () -> {
                                    List<FieldFault> faults = new ArrayList<>();
                                    faults.addAll(taskFaults(task, found, line));
                                    unit.ifPresent(u -> faults.addAll(unitFaults(u, by)));
                                    return faults;
                                },
                                () ->
                                        Distribution.allocate(
                                                line,
                                                new Allocation(own, task, holder, amount),
                                                by)));
    }

    /**
     * @throws Problem 422 for a task of another plan, and evidence that there is not
     */
    Outcome<BudgetLine> spend(String id, Expense.Wanted wanted, Command by) {
        List<String> evidence = wanted.voucher().evidence();
        Optional<TaskLine> found = wanted.task().flatMap(one -> tasks.find(one, by.actor()));
        String own = CommandKey.natural("spending", id, by.key().id().toString()).toString();
        return change(
                id,
                by,
                line ->
                        checked(
                                line,
                                by,
                                () -> {
                                    List<FieldFault> faults = new ArrayList<>();
                                    faults.addAll(
                                            register.faults("/evidence", evidence, by.actor()));
                                    faults.addAll(taskFaults(wanted.task(), found, line));
                                    wanted.unit().ifPresent(u -> faults.addAll(unitFaults(u, by)));
                                    return faults;
                                },
                                () ->
                                        Expense.spend(
                                                line,
                                                own,
                                                wanted,
                                                register.facts(evidence, by.actor()),
                                                by)));
    }

    /** Who may not know of the line learns nothing of what is wrong with the rest. */
    private static Decision<BudgetLine> checked(
            BudgetLine line,
            Command by,
            Supplier<List<FieldFault>> faults,
            Supplier<Decision<BudgetLine>> decide) {
        if (!line.isVisibleTo(by.actor())) {
            return Decision.hide();
        }
        List<FieldFault> found = faults.get();
        return found.isEmpty()
                ? decide.get()
                : Decision.refuse("request.invalid", found.toArray(FieldFault[]::new));
    }

    private List<FieldFault> unitFaults(String unit, Command by) {
        return units.faults(
                "/unit", unit, LocalDate.ofInstant(by.now(), DomainClock.ZONE), by.actor());
    }

    private static List<FieldFault> taskFaults(
            Optional<String> wanted, Optional<TaskLine> found, BudgetLine line) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        if (found.isEmpty()) {
            return List.of(FieldFault.at("/task", "budget.no-task"));
        }
        boolean ofPlan =
                found.get().plan().map(plan -> plan.equals(line.grant().plan())).orElse(true);
        return ofPlan ? List.of() : List.of(FieldFault.at("/task", "budget.task-of-other-plan"));
    }

    Outcome<BudgetLine> change(
            String id, Command by, Function<BudgetLine, Decision<BudgetLine>> decide) {
        return lines.change(id, by, decide);
    }

    Optional<Stored<BudgetLine>> find(String id, Actor by) {
        return lines.find(by, id).filter(found -> found.state().isVisibleTo(by));
    }

    /** The latest year first; an officer's or head's are those of which the own unit has money. */
    Page<Stored<BudgetLine>> list(Listing listing, Optional<String> unit, Actor by) {
        if (BudgetLine.seesAll(by)) {
            return lines.list(by, listing.where("unit", unit));
        }
        return by.unit()
                .filter(own -> by.isAnyOf(Role.UNIT_HEAD, Role.OFFICER))
                .filter(own -> unit.map(own::equals).orElse(true))
                .map(own -> lines.list(by, listing.where("unit", own)))
                .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
    }

    static Listing latest(int limit, Optional<String> after) {
        return Listing.by("-year", limit, after);
    }

    /** All that the actor may see; a plan has at most {@link Listing#MOST}. */
    List<BudgetLine> ofPlan(String plan, Actor by) {
        return list(
                        latest(Listing.MOST, Optional.empty()).where("plan", plan),
                        Optional.empty(),
                        by)
                .items()
                .stream()
                .map(Stored::state)
                .toList();
    }

    boolean isPlan(String plan, Actor by) {
        return plans.document(plan, by).isPresent();
    }

    static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
