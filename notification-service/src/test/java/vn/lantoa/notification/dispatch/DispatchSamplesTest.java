package vn.lantoa.notification.dispatch;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.DispatchEvent;
import vn.lantoa.plan.events.PlanEvents;

class DispatchSamplesTest extends SamplesOf<DispatchEvent> {

    DispatchSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                DispatchEvent.class,
                event -> event.dispatch().id(),
                DispatchNotice::of);
    }
}
