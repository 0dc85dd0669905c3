package vn.lantoa.notification.session;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.SessionSeriesEvent;

class SessionSeriesSamplesTest extends SamplesOf<SessionSeriesEvent> {

    SessionSeriesSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                SessionSeriesEvent.class,
                event -> event.series().id(),
                SessionSeriesNotice::of);
    }
}
