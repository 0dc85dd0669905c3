package vn.lantoa.notification.target;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.TargetEvent;

class TargetSamplesTest extends SamplesOf<TargetEvent> {

    TargetSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                TargetEvent.class,
                event -> event.target().id(),
                TargetNotice::of);
    }
}
