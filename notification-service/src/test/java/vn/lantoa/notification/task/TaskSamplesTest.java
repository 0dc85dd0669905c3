package vn.lantoa.notification.task;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.TaskEvent;

class TaskSamplesTest extends SamplesOf<TaskEvent> {

    TaskSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                TaskEvent.class,
                event -> event.task().id(),
                TaskNotice::of);
    }
}
