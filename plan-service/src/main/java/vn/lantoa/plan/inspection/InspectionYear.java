package vn.lantoa.plan.inspection;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.forbid;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.events.InspectionVisitFacts;
import vn.lantoa.plan.events.InspectionsPlanned;

/**
 * A year's inspections, planned at once; each has an id of its own, so that none is made twice.
 *
 * @param members staff ids of who inspects
 */
record InspectionYear(
        String id,
        int year,
        String title,
        Optional<String> plan,
        Optional<InspectionBasis> basis,
        List<Visit> visits,
        List<String> members,
        List<Checklist.Item> checklist) {

    static final int MOST_VISITS = 200;

    /**
     * @param month 1 to 12; the inspection has the whole of it
     */
    record Visit(String unit, int month) {

        String inspection(String year) {
            return CommandKey.natural("inspection", year, unit, Integer.toString(month)).toString();
        }

        LocalDate first(int year) {
            return LocalDate.of(year, month, 1);
        }

        LocalDate last(int year) {
            return YearMonth.of(year, month).atEndOfMonth();
        }
    }

    InspectionYear {
        visits = List.copyOf(visits);
        members = List.copyOf(members);
        checklist = List.copyOf(checklist);
    }

    Decision<InspectionYear> plan(Command by) {
        return Inspection.maySchedule(by.actor())
                ? accept(this, told())
                : forbid("inspection.schedule-not-allowed");
    }

    private InspectionsPlanned told() {
        return new InspectionsPlanned(
                id,
                year,
                title,
                plan,
                basis.map(InspectionBasis::facts),
                visits.stream().map(v -> new InspectionVisitFacts(v.unit(), v.month())).toList(),
                members,
                checklist.stream().map(Checklist.Item::facts).toList());
    }
}
