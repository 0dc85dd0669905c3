package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.List;
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
public final class LackingUnits {

    private final Plans plans;
    private final Parents parents;
    private final Units units;
    private final DomainClock clock;

    LackingUnits(Plans plans, Parents parents, Units units, DomainClock clock) {
        this.plans = plans;
        this.parents = parents;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Divisions and affiliated units of the day of its issue; an officer or a head is told of the
     * own unit only. None of a programme, which is carried out by years.
     */
    public List<UnitOn> of(String id, Actor by) {
        return plans.find(id, by).map(plan -> of(plan.state(), by)).orElse(List.of());
    }

    List<UnitOn> of(Plan plan, Actor by) {
        Standing standing = plan.stands();
        if (standing.level() != Standing.Level.OWN || standing.span().isPresent()) {
            return List.of();
        }
        Set<String> have =
                parents.children(plan.id(), by).stream()
                        .filter(child -> child.status().holds())
                        .flatMap(child -> child.stands().unit().stream())
                        .collect(Collectors.toSet());
        LocalDate day =
                plan.date()
                        .or(plan::issuedOn)
                        .orElseGet(() -> LocalDate.ofInstant(clock.instant(), DomainClock.ZONE));
        return units.on(day, by).stream()
                .filter(unit -> makesOwnPlan(unit.kind()))
                .filter(unit -> !have.contains(unit.id()))
                .filter(unit -> Plan.seesDrafts(by) || by.worksIn(unit.id()))
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
