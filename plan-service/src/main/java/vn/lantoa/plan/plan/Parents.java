package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.PlanDocument;

/** Which plan stands under which. */
@Component
final class Parents {

    /** Programme, yearly plan, unit's plan: nobody was seen to have five. */
    private static final int DEEPEST = 10;

    private final Plans plans;

    Parents(Plans plans) {
        this.plans = plans;
    }

    /** Where a document that comes in stands. */
    Standing standing(PlanDocument document, Imports.Place place, Actor by) {
        Standing standing = Standing.of(place.meant(), place.unit(), document);
        Optional<Plan> named = place.parent().flatMap(id -> plans.find(id, by)).map(Stored::state);
        return named.map(parent -> under(standing, parent, true))
                .or(
                        () ->
                                standing.awaits()
                                        .flatMap(n -> numbered(n, standing.parentDate(), by))
                                        .map(parent -> under(standing, parent, false)))
                .orElse(standing);
    }

    private static Standing under(Standing standing, Plan parent, boolean given) {
        return standing.under(
                Optional.of(parent.id()),
                parent.number().map(DocumentNumber::text).or(standing::parentNumber),
                parent.date().or(standing::parentDate),
                given);
    }

    /** The plan of a number; of several the newest, or that of the date. */
    private Optional<Plan> numbered(String number, Optional<LocalDate> date, Actor by) {
        Listing listing =
                Listing.by("-date", Listing.MOST, Optional.empty()).where("number", number);
        return plans.all(listing, by).items().stream()
                .map(Stored::state)
                .filter(plan -> sameDate(plan.date(), date))
                .findFirst();
    }

    private static boolean sameDate(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** The plan it stands under, as far as anybody knows it. */
    Optional<ParentRef> reference(Plan plan, Actor by) {
        Standing standing = plan.stands();
        Optional<Plan> parent = parent(plan, by);
        Optional<String> number =
                parent.flatMap(Plan::number).map(DocumentNumber::text).or(standing::parentNumber);
        return parent.isEmpty() && number.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ParentRef(
                                number,
                                parent.flatMap(Plan::date).or(standing::parentDate),
                                parent.filter(p -> p.isVisibleTo(by)).map(Plan::id)));
    }

    private Optional<Plan> parent(Plan plan, Actor by) {
        Standing standing = plan.stands();
        return standing.parent()
                .flatMap(id -> plans.stored(id, by))
                .map(Stored::state)
                .or(() -> standing.awaits().flatMap(n -> numbered(n, standing.parentDate(), by)))
                .filter(parent -> !parent.id().equals(plan.id()));
    }

    /**
     * A person says under which plan a plan stands.
     *
     * @param parent its id, or else
     * @param number its number, of a plan that need not be in the system
     * @throws Problem 422 for a plan that there is not, or that stands under this one
     */
    Outcome<Plan> settle(
            String id,
            Optional<String> parent,
            Optional<String> number,
            Optional<LocalDate> date,
            Command by) {
        Plan plan = plans.find(id, by.actor()).orElseThrow(Problem::notFound).state();
        Optional<Plan> above =
                parent.flatMap(other -> plans.find(other, by.actor()))
                        .map(Stored::state)
                        .or(() -> number.flatMap(n -> numbered(n, date, by.actor())));
        List<FieldFault> faults = new ArrayList<>();
        if (parent.isPresent() == number.isPresent()) {
            faults.add(FieldFault.at("/parent", "plan.parent-or-number"));
        } else if (parent.isPresent() && above.isEmpty()) {
            faults.add(FieldFault.at("/parent", "plan.unknown"));
        }
        if (above.filter(p -> standsUnder(p, plan.id(), by.actor())).isPresent()) {
            faults.add(
                    FieldFault.at(
                            parent.isPresent() ? "/parent" : "/number", "plan.parent-circular"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return plans.change(
                id,
                by,
                p ->
                        ParentDecisions.settle(
                                p,
                                above.map(a -> under(p.stands(), a, true))
                                        .orElseGet(
                                                () ->
                                                        p.stands()
                                                                .under(
                                                                        Optional.empty(),
                                                                        number,
                                                                        date,
                                                                        true)),
                                by));
    }

    /** Whether a plan is another one, or stands under it, however far. */
    private boolean standsUnder(Plan plan, String other, Actor by) {
        Set<String> seen = new HashSet<>();
        Optional<Plan> at = Optional.of(plan);
        for (int depth = 0; depth < DEEPEST && at.isPresent(); depth++) {
            if (at.get().id().equals(other) || !seen.add(at.get().id())) {
                return true;
            }
            at = at.get().stands().parent().flatMap(id -> plans.stored(id, by)).map(Stored::state);
        }
        return false;
    }

    /** Finds the plan that a plan names, and the plans that name it. */
    void resolve(String id, Command by) {
        Optional<Plan> stored = plans.stored(id, by.actor()).map(Stored::state);
        if (stored.isEmpty()) {
            return;
        }
        Plan plan = stored.get();
        plan.stands()
                .awaits()
                .flatMap(number -> numbered(number, plan.stands().parentDate(), by.actor()))
                .ifPresent(parent -> found(plan, parent, by));
        plan.number()
                .ifPresent(
                        number ->
                                each(
                                        "awaits",
                                        number.text(),
                                        by.actor(),
                                        child -> {
                                            if (sameDate(
                                                    plan.date(), child.stands().parentDate())) {
                                                found(child, plan, by);
                                            }
                                        }));
    }

    private void found(Plan child, Plan parent, Command by) {
        if (!standsUnder(parent, child.id(), by.actor())) {
            plans.change(child.id(), by, plan -> ParentDecisions.found(plan, parent)).orThrow();
        }
    }

    /** Tells every plan that stands directly under one what became of that. */
    void tell(String parent, ParentChange change, Command by) {
        each(
                "parent",
                parent,
                by.actor(),
                child ->
                        plans.change(child.id(), by, plan -> ParentDecisions.told(plan, change))
                                .orThrow());
    }

    /** The plans directly under one, whoever may see them. */
    List<Plan> children(String parent, Actor by) {
        List<Plan> children = new ArrayList<>();
        each("parent", parent, by, children::add);
        return children;
    }

    private void each(String key, String value, Actor by, Consumer<Plan> each) {
        Optional<String> after = Optional.empty();
        do {
            Page<Stored<Plan>> page =
                    plans.all(Listing.by("date", Listing.MOST, after).where(key, value), by);
            page.items().forEach(stored -> each.accept(stored.state()));
            after = page.next();
        } while (after.isPresent());
    }
}
