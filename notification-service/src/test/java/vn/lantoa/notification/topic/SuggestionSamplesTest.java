package vn.lantoa.notification.topic;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.TaskSuggestionEvent;

class SuggestionSamplesTest extends SamplesOf<TaskSuggestionEvent> {

    SuggestionSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                TaskSuggestionEvent.class,
                event -> event.suggestion().id(),
                SuggestionNotice::of);
    }
}
