package vn.lantoa.notification.inspection;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.InspectionEvent;
import vn.lantoa.plan.events.PlanEvents;

class InspectionSamplesTest extends SamplesOf<InspectionEvent> {

    InspectionSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                InspectionEvent.class,
                event -> event.inspection().id(),
                InspectionNotice::of);
    }
}
