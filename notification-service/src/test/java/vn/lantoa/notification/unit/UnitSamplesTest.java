package vn.lantoa.notification.unit;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.UnitEvent;

class UnitSamplesTest extends SamplesOf<UnitEvent> {

    UnitSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                UnitEvent.class,
                event -> event.unit().id(),
                UnitNotice::of);
    }
}
