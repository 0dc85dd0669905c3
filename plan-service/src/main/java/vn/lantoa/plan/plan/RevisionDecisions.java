package vn.lantoa.plan.plan;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.edition.EditionDiff;
import vn.lantoa.plan.edition.EditionDiff.Difference;
import vn.lantoa.plan.events.PlanRevised;

/**
 * Another document changes what an issued plan says (sửa đổi, bổ sung; Decree 30/2020/NĐ-CP,
 * article 18, paragraph 3). Which form that document has is not judged: plans that a decision put
 * in force are changed by decisions.
 */
final class RevisionDecisions {

    private static final int NAMED = 200;

    private RevisionDecisions() {}

    /** Empty when the plan may be revised by the document, which did not do so yet. */
    static Optional<Decision<Plan>> refused(Plan plan, RevisingDocument document, Command by) {
        Optional<Decision<Plan>> refused = CorrectionDecisions.refused(plan, by);
        if (refused.isPresent()) {
            return refused;
        }
        List<Aftermath.Revision> revisions = plan.aftermath().revisions();
        if (revisions.stream().anyMatch(revision -> revision.by().equals(document))) {
            return Optional.of(unchanged());
        }
        return revisions.size() >= Aftermath.MOST_REVISIONS
                ? Optional.of(conflict("plan.too-many-revisions"))
                : Optional.empty();
    }

    static Decision<Plan> revise(
            Plan plan,
            RevisingDocument document,
            String reason,
            TextDecisions.NewEdition edition,
            Command by) {
        return refused(plan, document, by)
                .orElseGet(() -> revised(plan, document, reason, edition, by));
    }

    private static Decision<Plan> revised(
            Plan plan,
            RevisingDocument document,
            String reason,
            TextDecisions.NewEdition edition,
            Command by) {
        List<Difference> differences = edition.differences();
        if (differences.isEmpty()) {
            return refuse("plan.revision-empty", FieldFault.at("/changes", "plan.revision-empty"));
        }
        Aftermath.Revision revision =
                new Aftermath.Revision(
                        document,
                        reason,
                        edition.mark().number(),
                        places(differences, EditionDiff.Kind.CHANGED, EditionDiff.Kind.MOVED),
                        places(differences, EditionDiff.Kind.ADDED, EditionDiff.Kind.ADDED),
                        places(differences, EditionDiff.Kind.REMOVED, EditionDiff.Kind.REMOVED),
                        LocalDate.ofInstant(by.now(), DomainClock.ZONE));
        Plan revised = TextDecisions.by(plan, edition);
        Plan told = revised.with(plan.status(), plan.aftermath().with(revision));
        return accept(
                told,
                new PlanRevised(
                        told.facts(),
                        document.plan(),
                        document.number(),
                        document.date(),
                        document.title(),
                        reason,
                        revision.edition(),
                        revision.changed(),
                        revision.added(),
                        revision.removed()));
    }

    private static List<String> places(
            List<Difference> differences, EditionDiff.Kind kind, EditionDiff.Kind orKind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind || difference.kind() == orKind)
                .map(CorrectionDecisions::place)
                .limit(NAMED)
                .toList();
    }
}
