package vn.lantoa.plan.inspection;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.List;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.InspectionChecklistSettled;

/** A checklist of the organisation, for inspections to come; those that there are keep theirs. */
record ChecklistTemplate(String id, String name, List<Checklist.Item> items) {

    ChecklistTemplate {
        items = List.copyOf(items);
    }

    Decision<ChecklistTemplate> begin(Command by) {
        return Inspection.maySchedule(by.actor())
                ? accept(this, told())
                : forbid("inspection.checklist-not-allowed");
    }

    Decision<ChecklistTemplate> become(ChecklistTemplate next, Command by) {
        return equals(next) && Inspection.maySchedule(by.actor()) ? unchanged() : next.begin(by);
    }

    private InspectionChecklistSettled told() {
        return new InspectionChecklistSettled(
                id, name, items.stream().map(Checklist.Item::facts).toList());
    }
}
