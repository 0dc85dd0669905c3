package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An inspection as it is after the event; one inspection looks at one unit.
 *
 * @param id the event's subject
 * @param title what is inspected
 * @param unit the inspected one
 * @param announced whether the unit is told before the opening; an unannounced one (đột xuất) is
 *     not to be told of by anybody until it is opened
 * @param yearPlan id of the yearly inspection plan it was made from; who was told of the year needs
 *     no word of each
 * @param plan id of the plan whose work is inspected
 * @param basis the decision or plan it is done by
 * @param from first day, included
 * @param to last day, included
 * @param members staff ids of who inspects
 * @param checklist how far its questions are answered
 * @param status {@code PLANNED}, {@code RUNNING}, {@code CONCLUDED}, {@code CLOSED}, {@code
 *     CANCELLED}; more may come
 */
public record InspectionFacts(
        String id,
        String title,
        String unit,
        Boolean announced,
        Optional<String> yearPlan,
        Optional<String> plan,
        Optional<InspectionBasisFacts> basis,
        LocalDate from,
        LocalDate to,
        List<String> members,
        ChecklistFacts checklist,
        String status) {

    public InspectionFacts {
        members = members == null ? List.of() : List.copyOf(members);
    }
}
