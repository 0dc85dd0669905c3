package vn.lantoa.notification.inspection;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.FindingEvent;
import vn.lantoa.plan.events.PlanEvents;

class FindingSamplesTest extends SamplesOf<FindingEvent> {

    FindingSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                FindingEvent.class,
                event -> event.finding().id(),
                FindingNotice::of);
    }
}
