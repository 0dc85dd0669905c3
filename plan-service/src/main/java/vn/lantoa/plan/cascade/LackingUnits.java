package vn.lantoa.plan.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.unit.UnitKind;
import vn.lantoa.plan.unit.UnitOn;
import vn.lantoa.plan.unit.Units;

/** The units that have no plan of their own under the organisation's yearly plan. */
@Component
public class LackingUnits {

    private final PlanCopies copies;
    private final Units units;
    private final DomainClock clock;

    LackingUnits(PlanCopies copies, Units units, DomainClock clock) {
        this.copies = copies;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Divisions and affiliated units of the day of the plan; a unit's people learn of their own.
     */
    public List<UnitOn> of(PlanCopies.Read read, Actor by) {
        PlanCopy plan = read.plan();
        if (!plan.level().equals(PlanCopy.OWN) || plan.isProgramme()) {
            return List.of();
        }
        Set<String> have =
                copies.children(plan.id(), by).stream()
                        .filter(PlanCopy::holds)
                        .map(PlanCopy::unit)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        LocalDate day =
                read.document()
                        .issueDate()
                        .orElseGet(() -> LocalDate.ofInstant(clock.instant(), DomainClock.ZONE));
        return units.on(day, by).stream()
                .filter(unit -> makesOwnPlan(unit.kind()))
                .filter(unit -> !have.contains(unit.id()))
                .filter(unit -> PlanTasks.seesAll(by) || by.worksIn(unit.id()))
                .toList();
    }

    private static boolean makesOwnPlan(UnitKind kind) {
        return switch (kind) {
            case DIVISION, AFFILIATED_UNIT -> true;
            case PARTY_COMMITTEE, LEADERSHIP, MASS_ORGANISATION -> false;
            case SERVICE_CENTRE, LOCALITY, OUTSIDE_AGENCY -> false;
        };
    }
}
