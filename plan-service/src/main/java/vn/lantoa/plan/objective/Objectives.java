package vn.lantoa.plan.objective;

import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.plan.Plans;

/**
 * The purposes and requirements of plans: read from the text, and stored from the moment somebody
 * says something of one or its plan is issued.
 */
@Component
public final class Objectives {

    private static final Set<Aim.Kind> KINDS = Set.of(Aim.Kind.OBJECTIVE, Aim.Kind.REQUIREMENT);
    private static final AggregateType<Objective> TYPE =
            new AggregateType<>(
                    "objectives",
                    Objective.class,
                    1,
                    objective -> Map.of("plan", objective.plan(), "node", objective.node()),
                    List.of(List.of("plan", "node")));

    private final Aggregates<Objective> objectives;
    private final Plans plans;
    private final DomainClock clock;

    Objectives(AggregateStore store, Plans plans, DomainClock clock) {
        this.objectives = store.open(TYPE);
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * In the text's order; behind them what the text does not have any more.
     *
     * @throws Problem 404 for a plan the actor does not see
     */
    public List<ObjectiveLine> of(String plan, Actor by) {
        PlanDocument document = document(plan, by);
        Map<String, Objective> stored = stored(plan, by);
        List<ObjectiveLine> lines = new ArrayList<>();
        for (Objective read : read(plan, document)) {
            Objective known = stored.getOrDefault(read.id(), read);
            stored.remove(read.id());
            lines.add(ObjectiveLine.of(known.settled() ? known.reading(read) : read, false));
        }
        stored.values().forEach(gone -> lines.add(ObjectiveLine.of(gone, true)));
        return lines;
    }

    /**
     * @throws Problem 404
     */
    Outcome<Objective> describe(
            String plan, String id, Objective.Description description, Command by) {
        Objective read =
                read(plan, document(plan, by.actor())).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(Problem::notFound);
        if (objectives.find(by.actor(), id).isEmpty()) {
            Outcome<Objective> first =
                    objectives.createOnce(id, by, () -> read.describe(description, by));
            if (!(first instanceof Outcome.Unchanged<Objective>)) {
                return first;
            } // somebody was faster: say it of what they made of it
        }
        return objectives.change(id, by, one -> one.reading(read).describe(description, by));
    }

    /** What is stored follows the text of a plan that was issued. */
    void follow(String plan, int year, Command by) {
        Optional<PlanDocument> document = plans.document(plan, by.actor());
        if (document.isEmpty()) {
            return;
        }
        Map<String, Objective> stored = stored(plan, by.actor());
        for (Aim aim : Aims.of(document.get(), KINDS)) {
            Objective read = Objective.read(plan, aim, year);
            if (stored.remove(read.id()) == null) {
                objectives.createOnce(read.id(), by, read::set).orThrow();
            } else {
                objectives.change(read.id(), by, one -> one.follow(aim)).orThrow();
            }
        }
        stored.keySet().forEach(id -> objectives.change(id, by, Objective::drop).orThrow());
    }

    private List<Objective> read(String plan, PlanDocument document) {
        int year = PlannedYear.of(document, LocalDate.ofInstant(clock.instant(), DomainClock.ZONE));
        return Aims.of(document, KINDS).stream()
                .map(aim -> Objective.read(plan, aim, year))
                .toList();
    }

    private Map<String, Objective> stored(String plan, Actor by) {
        Map<String, Objective> stored = new LinkedHashMap<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Stored<Objective>> page =
                    objectives.list(
                            by, Listing.by("node", Listing.MOST, after).where("plan", plan));
            page.items().forEach(one -> stored.put(one.id(), one.state()));
            after = page.next();
        } while (after.isPresent());
        return stored;
    }

    private PlanDocument document(String plan, Actor by) {
        return plans.document(plan, by).orElseThrow(Problem::notFound);
    }
}
