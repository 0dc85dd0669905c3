package vn.lantoa.notification.staff;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.StaffEvent;

class StaffSamplesTest extends SamplesOf<StaffEvent> {

    StaffSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                StaffEvent.class,
                event -> event.member().staff(),
                StaffNotice::of);
    }
}
