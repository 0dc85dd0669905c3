package vn.lantoa.notification.inspection;

import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.notification.SamplesOf;
import vn.lantoa.plan.events.InspectionsPlanned;
import vn.lantoa.plan.events.PlanEvents;

class InspectionYearSamplesTest extends SamplesOf<InspectionsPlanned> {

    InspectionYearSamplesTest() {
        super(
                Contract.under(PlanEvents.class),
                InspectionsPlanned.class,
                InspectionsPlanned::id,
                InspectionYearNotice::of);
    }
}
