package vn.lantoa.plan.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.aggregate.AggregateType;
import vn.lantoa.chassis.aggregate.Aggregates;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;

/** The inspections of all organisations; whoever asks sees their own organisation's. */
@Component
final class Inspections {

    /** Any filter goes by one of these; several narrow what the best of them finds. */
    private static final AggregateType<Inspection> TYPE =
            new AggregateType<>(
                    "inspections",
                    Inspection.class,
                    1,
                    Inspections::keys,
                    List.of(
                            List.of("from"),
                            List.of("unit", "from"),
                            List.of("unit", "status", "from"),
                            List.of("shownTo", "from"),
                            List.of("shownTo", "status", "from"),
                            List.of("member", "from"),
                            List.of("member", "status", "from"),
                            List.of("plan", "from"),
                            List.of("plan", "status", "from"),
                            List.of("yearPlan", "from"),
                            List.of("status", "from")));

    private final Aggregates<Inspection> inspections;

    Inspections(AggregateStore store) {
        this.inspections = store.open(TYPE);
    }

    private static Map<String, Object> keys(Inspection inspection) {
        Inspection.Mandate mandate = inspection.mandate();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("from", inspection.from().toString());
        keys.put("unit", mandate.side().unit());
        keys.put("status", inspection.status().name());
        keys.put("member", mandate.side().members());
        if (inspection.isShown()) {
            keys.put("shownTo", mandate.side().unit());
        }
        mandate.plan().ifPresent(plan -> keys.put("plan", plan));
        mandate.yearPlan().ifPresent(yearPlan -> keys.put("yearPlan", yearPlan));
        return keys;
    }

    Outcome<Inspection> create(Command by, Function<String, Decision<Inspection>> first) {
        return inspections.create(by, first);
    }

    void createOnce(String id, Command by, Supplier<Decision<Inspection>> first) {
        inspections.createOnce(id, by, first).orThrow();
    }

    Outcome<Inspection> change(
            String id, Command by, Function<Inspection, Decision<Inspection>> decide) {
        return inspections.change(id, by, decide);
    }

    Optional<Stored<Inspection>> find(String id, Actor by) {
        return inspections.find(by, id).filter(found -> found.state().isVisibleTo(by));
    }

    /**
     * By their first day. A unit sees its own, an unannounced one from the opening on.
     *
     * @param mine those that the reader is named to take part in
     */
    Page<Stored<Inspection>> list(Listing listing, Optional<String> unit, boolean mine, Actor by) {
        if (mine) {
            return visible(listing.where("unit", unit).where("member", by.id()), by);
        }
        if (InspectingSide.seesAll(by)) {
            return visible(listing.where("unit", unit), by);
        }
        return by.unit()
                .filter(own -> by.isAnyOf(Role.UNIT_HEAD, Role.OFFICER))
                .filter(own -> unit.map(own::equals).orElse(true))
                .map(own -> visible(listing.where("shownTo", own), by))
                .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
    }

    /** Without those that are to surprise the reader's own unit. */
    private Page<Stored<Inspection>> visible(Listing listing, Actor by) {
        Page<Stored<Inspection>> page = inspections.list(by, listing);
        return new Page<>(
                page.items().stream().filter(found -> found.state().isVisibleTo(by)).toList(),
                page.next());
    }
}
