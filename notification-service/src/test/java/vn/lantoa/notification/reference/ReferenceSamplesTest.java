package vn.lantoa.notification.reference;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.ReferenceEvent;

class ReferenceSamplesTest extends SamplesOf<ReferenceEvent> {

    ReferenceSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                ReferenceEvent.class,
                event -> event.reference().id(),
                ReferenceNotice::of);
    }
}
