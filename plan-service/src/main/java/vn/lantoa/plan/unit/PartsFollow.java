package vn.lantoa.plan.unit;

import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.plan.events.UnitDissolved;
import vn.lantoa.plan.events.UnitEnded;
import vn.lantoa.plan.events.UnitEstablished;
import vn.lantoa.plan.events.UnitEvent;
import vn.lantoa.plan.events.UnitMoved;
import vn.lantoa.plan.events.UnitRenamed;
import vn.lantoa.plan.events.UnitsMerged;

/** Carries out on the other units what the end of some means to them. */
@Component
final class PartsFollow implements Reaction<UnitEvent> {

    private final Registrar registrar;

    PartsFollow(Registrar registrar) {
        this.registrar = registrar;
    }

    @Override
    public Class<UnitEvent> listensTo() {
        return UnitEvent.class;
    }

    @Override
    public void react(UnitEvent event, EventHead head, Command by) {
        switch (event) {
            case UnitsMerged(var unit, var merger) -> {
                Unit.End end = UnitTold.end(unit.id(), merger);
                merger.merged().forEach(code -> registrar.end(code, end, by));
                registrar.settleParts(by);
            }
            case UnitDissolved _ -> registrar.settleParts(by);
            case UnitEstablished _, UnitRenamed _, UnitMoved _, UnitEnded _ -> {}
        }
    }
}
