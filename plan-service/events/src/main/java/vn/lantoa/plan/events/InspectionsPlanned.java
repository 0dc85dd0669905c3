package vn.lantoa.plan.events;

import java.util.List;
import java.util.Optional;

/**
 * A year of inspections was planned: one event; each inspection follows as {@link
 * InspectionScheduled} that names this plan.
 *
 * @param id the event's subject, {@code yearPlan} of its inspections
 * @param plan id of the plan whose work is inspected
 * @param visits at most 200
 */
public record InspectionsPlanned(
        String id,
        Integer year,
        String title,
        Optional<String> plan,
        Optional<InspectionBasisFacts> basis,
        List<InspectionVisitFacts> visits,
        List<String> members,
        List<ChecklistItemFacts> checklist)
        implements PlanEvents {

    public InspectionsPlanned {
        visits = visits == null ? List.of() : List.copyOf(visits);
        members = members == null ? List.of() : List.copyOf(members);
        checklist = checklist == null ? List.of() : List.copyOf(checklist);
    }
}
