package vn.lantoa.plan.events;

import java.util.List;

/**
 * A checklist of the organisation, for inspections to come; those that there are keep theirs.
 *
 * @param id the event's subject
 */
public record InspectionChecklistSettled(String id, String name, List<ChecklistItemFacts> items)
        implements PlanEvents {

    public InspectionChecklistSettled {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
