package vn.lantoa.notification.difficulty;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.DifficultyEvent;
import vn.lantoa.plan.events.PlanEvents;

class DifficultySamplesTest extends SamplesOf<DifficultyEvent> {

    DifficultySamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                DifficultyEvent.class,
                event -> event.difficulty().id(),
                DifficultyNotice::of);
    }
}
