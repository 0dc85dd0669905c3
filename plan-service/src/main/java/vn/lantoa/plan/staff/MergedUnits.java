package vn.lantoa.plan.staff;

import java.util.List;
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

/** People of units that became part of another one go there, each by one move. */
@Component
final class MergedUnits implements Reaction<UnitEvent> {

    private final Staff staff;

    MergedUnits(Staff staff) {
        this.staff = staff;
    }

    @Override
    public Class<UnitEvent> listensTo() {
        return UnitEvent.class;
    }

    @Override
    public void react(UnitEvent event, EventHead head, Command by) {
        switch (event) {
            case UnitsMerged(var unit, var merger) ->
                    staff.followMerger(merger.merged(), unit.id(), merger.on(), by);
            case UnitDissolved(var unit, var ending) ->
                    // Without a successor each needs a decision of their own: nothing is guessed.
                    ending.successor()
                            .ifPresent(
                                    into ->
                                            staff.followMerger(
                                                    List.of(unit.id()), into, ending.on(), by));
            case UnitEnded _, UnitEstablished _, UnitMoved _, UnitRenamed _ -> {}
        }
    }
}
