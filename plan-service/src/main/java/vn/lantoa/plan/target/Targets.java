package vn.lantoa.plan.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.objective.Aim;
import vn.lantoa.plan.objective.Aims;
import vn.lantoa.plan.objective.PlannedYear;
import vn.lantoa.plan.plan.Plans;

/**
 * The targets of plans: read from the text, and stored from the moment somebody decides something
 * of one or its plan is issued.
 */
@Component
public final class Targets {

    private static final AggregateType<Target> TYPE =
            new AggregateType<>(
                    "targets",
                    Target.class,
                    1,
                    Targets::keys,
                    List.of(List.of("plan", "place"), List.of("year", "state", "place")));

    private final Aggregates<Target> targets;
    private final Plans plans;
    private final DomainClock clock;

    Targets(AggregateStore store, Plans plans, DomainClock clock) {
        this.targets = store.open(TYPE);
        this.plans = plans;
        this.clock = clock;
    }

    private static Map<String, Object> keys(Target target) {
        return Map.of(
                "plan", target.stated().plan(),
                "year", target.stated().year(),
                "state", target.state().name(),
                "place", target.stated().node() + target.stated().part().orElse(""));
    }

    /**
     * In the text's order, parts behind what they are parts of; at last what the text does not have
     * any more.
     *
     * @throws Problem 404 for a plan the actor does not see
     */
    public List<TargetLine> of(String plan, Actor by) {
        return all(plan, by).stream().map(Found::target).map(TargetLine::of).toList();
    }

    List<Found> all(String plan, Actor by) {
        Map<String, Found> stored = stored(plan, by);
        List<Found> all = new ArrayList<>();
        for (Stated stated : stated(plan, by)) {
            Found whole = now(Target.read(stated), stored);
            all.add(whole);
            whole.target().readParts().forEach(part -> all.add(now(part, stored)));
        }
        stored.values().forEach(gone -> all.add(gone.gone()));
        return all;
    }

    private static Found now(Target read, Map<String, Found> stored) {
        Optional<Found> known = Optional.ofNullable(stored.remove(read.id()));
        return known.map(found -> found.as(found.target().reading(read.stated())))
                .orElseGet(() -> Found.read(read));
    }

    Optional<Found> find(String plan, String id, Actor by) {
        return all(plan, by).stream().filter(one -> one.target().id().equals(id)).findFirst();
    }

    /**
     * Stores the target with the first decision.
     *
     * @throws Problem 404, 409 for one the text does not have any more
     */
    Outcome<Target> decide(
            String plan, String id, Function<Target, Decision<Target>> decision, Command by) {
        Found found = find(plan, id, by.actor()).orElseThrow(Problem::notFound);
        if (found.nodeGone()) {
            throw Problem.of(HttpStatus.CONFLICT, "target.dropped");
        }
        Stated now = found.target().stated();
        if (found.version() == 0) {
            if (decision.apply(found.target()) instanceof Decision.Unchanged<Target>) {
                return new Outcome.Unchanged<>(
                        new Stored<>(id, by.actor().organisation(), 0, by.now(), found.target()),
                        false);
            }
            Outcome<Target> first =
                    targets.createOnce(id, by, () -> decision.apply(found.target()));
            if (!(first instanceof Outcome.Unchanged<Target>)) {
                return first;
            } // somebody was faster: decide on what they made of it
        }
        return targets.change(id, by, target -> decision.apply(target.reading(now)));
    }

    /** What is stored follows the text of a plan that was issued. */
    void follow(String plan, int year, Command by) {
        // Who acts for the service sees issued plans only: a draft's targets are nobody's yet.
        Optional<PlanDocument> document = plans.document(plan, by.actor());
        if (document.isEmpty()) {
            return;
        }
        Map<String, Found> stored = stored(plan, by.actor());
        for (Stated stated : stated(plan, document.get(), year)) {
            Target whole = follow(Target.read(stated), stored, by);
            whole.readParts().forEach(part -> follow(part, stored, by));
        }
        stored.keySet().forEach(id -> targets.change(id, by, Target::drop).orThrow());
    }

    private Target follow(Target read, Map<String, Found> stored, Command by) {
        Outcome<Target> followed =
                stored.remove(read.id()) == null
                        ? targets.createOnce(read.id(), by, read::set)
                        : targets.change(read.id(), by, target -> target.follow(read.stated()));
        return followed.orThrow().state();
    }

    /** The measured targets of a year, of all plans of the organisation. */
    List<Target> measured(int year, Actor by) {
        Listing listing =
                Listing.by("place", Listing.MOST, Optional.empty())
                        .where("year", year)
                        .where("state", Target.State.OPERATIONALISED.name());
        return targets.list(by, listing).items().stream().map(Stored::state).toList();
    }

    private List<Stated> stated(String plan, Actor by) {
        PlanDocument document = plans.document(plan, by).orElseThrow(Problem::notFound);
        LocalDate today = LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
        return stated(plan, document, PlannedYear.of(document, today));
    }

    private static List<Stated> stated(String plan, PlanDocument document, int year) {
        return Aims.of(document, Set.of(Aim.Kind.TARGET)).stream()
                .map(aim -> Stated.in(plan, aim, year))
                .toList();
    }

    private Map<String, Found> stored(String plan, Actor by) {
        Map<String, Found> stored = new LinkedHashMap<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Stored<Target>> page =
                    targets.list(by, Listing.by("place", Listing.MOST, after).where("plan", plan));
            page.items().forEach(one -> stored.put(one.id(), Found.of(one)));
            after = page.next();
        } while (after.isPresent());
        return stored;
    }
}
