package vn.lantoa.plan.inspection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import vn.lantoa.plan.unit.Units;

/** The yearly inspection plans of all organisations. */
@Component
final class InspectionYears {

    private static final AggregateType<InspectionYear> TYPE =
            new AggregateType<>(
                    "inspectionYears",
                    InspectionYear.class,
                    1,
                    year -> Map.of("year", year.year()),
                    List.of(List.of("year")));

    private final Aggregates<InspectionYear> years;
    private final Plans plans;
    private final Units units;

    InspectionYears(AggregateStore store, Plans plans, Units units) {
        this.years = store.open(TYPE);
        this.plans = plans;
        this.units = units;
    }

    /**
     * @throws Problem 422 for a plan or unit that there is not, and for a visit twice
     */
    Outcome<InspectionYear> plan(Function<String, InspectionYear> wanted, Command by) {
        return years.create(
                by,
                id -> {
                    InspectionYear year = wanted.apply(id);
                    if (Inspection.maySchedule(by.actor())) {
                        InspectionDesk.refuse(faults(year, by.actor()));
                    }
                    return year.plan(by);
                });
    }

    private List<FieldFault> faults(InspectionYear year, Actor by) {
        List<FieldFault> faults = new ArrayList<>(plans.faults(year.plan(), Optional.empty(), by));
        Set<InspectionYear.Visit> seen = new HashSet<>();
        for (int i = 0; i < year.visits().size(); i++) {
            InspectionYear.Visit visit = year.visits().get(i);
            String at = "/visits/" + i;
            if (!seen.add(visit)) {
                faults.add(FieldFault.at(at, "inspection.visit-twice"));
            }
            faults.addAll(units.faults(at + "/unit", visit.unit(), visit.first(year.year()), by));
        }
        return faults;
    }

    /** For who answers for the organisation; units see their inspections. */
    Optional<Stored<InspectionYear>> find(String id, Actor by) {
        return InspectingSide.seesAll(by) ? years.find(by, id) : Optional.empty();
    }

    Page<Stored<InspectionYear>> list(
            Optional<Integer> year, int limit, Optional<String> after, Actor by) {
        return InspectingSide.seesAll(by)
                ? years.list(by, Listing.by("-year", limit, after).where("year", year))
                : new Page<>(List.of(), Optional.empty());
    }
}
