package vn.lantoa.notification.plan;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanEvents;

class PlanSamplesTest extends SamplesOf<PlanEvent> {

    PlanSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                PlanEvent.class,
                event -> event.plan().id(),
                PlanNotice::of);
    }
}
