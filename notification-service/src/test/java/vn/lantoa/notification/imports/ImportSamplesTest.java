package vn.lantoa.notification.imports;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.ImportEvent;
import vn.lantoa.plan.events.PlanEvents;

class ImportSamplesTest extends SamplesOf<ImportEvent> {

    ImportSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                ImportEvent.class,
                event -> event.imported().id(),
                ImportNotice::of);
    }
}
