package vn.lantoa.notification.session;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.SessionEvent;

class SessionSamplesTest extends SamplesOf<SessionEvent> {

    SessionSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                SessionEvent.class,
                event -> event.session().id(),
                SessionNotice::of);
    }
}
