package vn.lantoa.notification.task;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.plan.events.TaskSeriesEvent;

class TaskSeriesSamplesTest extends SamplesOf<TaskSeriesEvent> {

    TaskSeriesSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                TaskSeriesEvent.class,
                event -> event.series().id(),
                TaskSeriesNotice::of);
    }
}
