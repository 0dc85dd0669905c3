package vn.lantoa.notification.evidence;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.EvidenceEvent;
import vn.lantoa.plan.events.PlanEvents;

class EvidenceSamplesTest extends SamplesOf<EvidenceEvent> {

    EvidenceSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                EvidenceEvent.class,
                event -> event.evidence().id(),
                EvidenceNotice::of);
    }
}
