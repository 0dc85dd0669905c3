package vn.lantoa.plan.imports;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.sheet.Choice;
import vn.lantoa.plan.unit.Units;

/** The units of today, as a table offers them. */
@Component
final class UnitChoices {

    private final Units units;
    private final DomainClock clock;

    UnitChoices(Units units, DomainClock clock) {
        this.units = units;
        this.clock = clock;
    }

    List<Choice> today(Actor by) {
        return units.on(day(), by).stream()
                .map(unit -> Choice.of(unit.id(), unit.id() + Labels.DASH + unit.name()))
                .toList();
    }

    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
    }
}
