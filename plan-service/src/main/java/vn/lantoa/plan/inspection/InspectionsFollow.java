package vn.lantoa.plan.inspection;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.plan.events.InspectionVisitFacts;
import vn.lantoa.plan.events.InspectionsPlanned;

/** Makes the inspections of a planned year. */
@Component
final class InspectionsFollow implements Reaction<InspectionsPlanned> {

    private final Inspections inspections;
    private final InspectionDesk desk;

    InspectionsFollow(Inspections inspections, InspectionDesk desk) {
        this.inspections = inspections;
        this.desk = desk;
    }

    @Override
    public Class<InspectionsPlanned> listensTo() {
        return InspectionsPlanned.class;
    }

    @Override
    public void react(InspectionsPlanned year, EventHead head, Command by) {
        List<Checklist.Item> items = year.checklist().stream().map(Checklist.Item::of).toList();
        for (InspectionVisitFacts facts : year.visits()) {
            InspectionYear.Visit visit = new InspectionYear.Visit(facts.unit(), facts.month());
            String id = visit.inspection(year.id());
            inspections.createOnce(
                    id,
                    by,
                    () ->
                            Inspection.planned(
                                    id,
                                    mandate(year, visit, by.actor()),
                                    visit.first(year.year()),
                                    visit.last(year.year()),
                                    Checklist.asking(items)));
        }
    }

    /** Those of the year's members who work in the unit do not inspect it. */
    private Inspection.Mandate mandate(
            InspectionsPlanned year, InspectionYear.Visit visit, Actor by) {
        List<String> members =
                desk.outside(year.members(), visit.unit(), visit.first(year.year()), by);
        return new Inspection.Mandate(
                year.title(),
                new InspectingSide(visit.unit(), members),
                true,
                Optional.of(year.id()),
                year.plan(),
                year.basis().map(InspectionBasis::of));
    }
}
