package vn.lantoa.plan.inspection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.events.ChecklistFacts;

/**
 * An inspection as programs see it; what it found is under {@code /inspections/{id}/findings}.
 *
 * @param members staff ids
 * @param progress the checklist in numbers
 */
record InspectionView(
        String id,
        String title,
        String unit,
        boolean announced,
        Optional<String> yearPlan,
        Optional<String> plan,
        Optional<InspectionBasis> basis,
        LocalDate from,
        LocalDate to,
        List<String> members,
        List<ItemView> checklist,
        ChecklistFacts progress,
        Inspection.Status status,
        Optional<LocalDate> openedOn,
        Optional<Inspection.Conclusion> conclusion,
        Optional<String> cancelledFor,
        long version,
        OffsetDateTime changedAt) {

    /** A question with its answer, once there is one. */
    record ItemView(
            String id,
            String question,
            Optional<String> requirement,
            Optional<Checklist.Answer> answer,
            Optional<String> note,
            List<String> evidence) {}

    static InspectionView of(Stored<Inspection> stored) {
        Inspection inspection = stored.state();
        Inspection.Mandate mandate = inspection.mandate();
        Checklist checklist = inspection.checklist();
        return new InspectionView(
                inspection.id(),
                mandate.title(),
                mandate.side().unit(),
                mandate.announced(),
                mandate.yearPlan(),
                mandate.plan(),
                mandate.basis(),
                inspection.from(),
                inspection.to(),
                mandate.side().members(),
                checklist.items().stream().map(item -> view(item, checklist)).toList(),
                checklist.facts(),
                inspection.status(),
                inspection.openedOn(),
                inspection.conclusion(),
                inspection.cancelledFor(),
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }

    private static ItemView view(Checklist.Item item, Checklist checklist) {
        Optional<Checklist.Answered> answered = checklist.answerTo(item);
        return new ItemView(
                item.id(),
                item.question(),
                item.requirement(),
                answered.map(Checklist.Answered::answer),
                answered.flatMap(Checklist.Answered::note),
                answered.map(Checklist.Answered::evidence).orElse(List.of()));
    }
}
