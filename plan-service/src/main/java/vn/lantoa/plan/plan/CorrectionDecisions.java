package vn.lantoa.plan.plan;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.edition.EditionDiff.Difference;
import vn.lantoa.plan.edition.SameContent;
import vn.lantoa.plan.events.PlanErratumIssued;
import vn.lantoa.plan.events.PlanRecalled;
import vn.lantoa.plan.events.PlanReplaced;

/**
 * What can still be done about an issued plan (Decree 30/2020/NĐ-CP, article 18): wrong content is
 * mended or replaced by a document of the same form, wrong form is put right by a letter (đính
 * chính), and a document can be recalled.
 */
final class CorrectionDecisions {

    private static final int NAMED = 200;

    private CorrectionDecisions() {}

    /**
     * A letter may not change what a plan says: then it names each change that would.
     *
     * @param wanted the ids of the nodes to be mended, in the order of the request
     */
    static Decision<Plan> correct(
            Plan plan,
            Aftermath.Letter letter,
            List<String> wanted,
            TextDecisions.NewEdition edition,
            Command by) {
        Optional<Decision<Plan>> refused = outOfForce(plan, by);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (plan.aftermath().errata().stream().anyMatch(e -> e.letter().equals(letter))) {
            return unchanged();
        }
        if (plan.aftermath().errata().size() >= Aftermath.MOST_ERRATA) {
            return conflict("plan.too-many-errata");
        }
        List<Difference> differences = edition.differences();
        if (differences.isEmpty()) {
            return refuse("plan.erratum-empty", FieldFault.at("/changes", "plan.erratum-empty"));
        }
        FieldFault[] content =
                differences.stream()
                        .filter(difference -> !SameContent.in(difference))
                        .map(
                                difference ->
                                        FieldFault.at(
                                                "/changes/" + wanted.indexOf(difference.node()),
                                                "plan.erratum-content",
                                                place(difference)))
                        .toArray(FieldFault[]::new);
        if (content.length > 0) {
            return refuse("plan.erratum-content", content);
        }
        List<String> nodes =
                differences.stream().map(CorrectionDecisions::place).limit(NAMED).toList();
        Plan corrected = TextDecisions.by(plan, edition);
        Plan told =
                corrected.with(
                        plan.status(),
                        plan.aftermath()
                                .with(
                                        new Aftermath.Erratum(
                                                letter, edition.mark().number(), nodes)));
        return accept(
                told,
                new PlanErratumIssued(
                        told.facts(), letter.facts(), edition.mark().number(), nodes));
    }

    static String place(Difference difference) {
        return difference.pathAfter().or(difference::pathBefore).orElse(difference.node());
    }

    /**
     * @param other the plan that holds from now on: issued, and of the same form
     */
    static Decision<Plan> replace(
            Plan plan, Optional<Plan> other, boolean sameForm, String reason, Command by) {
        Optional<Decision<Plan>> refused = refused(plan, by);
        if (refused.isPresent()) {
            return plan.aftermath()
                            .replaced()
                            .filter(r -> other.filter(o -> o.id().equals(r.by())).isPresent())
                            .isPresent()
                    ? unchanged()
                    : refused.get();
        }
        if (other.isEmpty() || other.get().id().equals(plan.id())) {
            return refuse("request.invalid", FieldFault.at("/by", "plan.unknown"));
        }
        if (other.get().status() != Plan.Status.ISSUED) {
            return refuse("request.invalid", FieldFault.at("/by", "plan.not-issued"));
        }
        if (!sameForm) {
            return refuse("request.invalid", FieldFault.at("/by", "plan.other-form"));
        }
        Optional<String> number = other.get().number().map(DocumentNumber::text);
        Plan replaced =
                plan.with(
                        Plan.Status.REPLACED,
                        plan.aftermath()
                                .with(new Aftermath.Replacement(other.get().id(), number, reason)));
        return accept(
                replaced, new PlanReplaced(replaced.facts(), other.get().id(), number, reason));
    }

    static Decision<Plan> recall(Plan plan, Aftermath.Letter notice, String reason, Command by) {
        Optional<Decision<Plan>> refused = outOfForce(plan, by);
        if (refused.isPresent()) {
            return plan.aftermath().recall().filter(r -> r.notice().equals(notice)).isPresent()
                    ? unchanged()
                    : refused.get();
        }
        Plan recalled =
                plan.with(
                        Plan.Status.RECALLED,
                        plan.aftermath().with(new Aftermath.Recall(notice, reason)));
        return accept(recalled, new PlanRecalled(recalled.facts(), notice.facts(), reason));
    }

    /** Empty when the plan is being worked by and the actor may decide about it. */
    static Optional<Decision<Plan>> refused(Plan plan, Command by) {
        return plan.status() == Plan.Status.CLOSED && by.actor().is(Role.LEADER)
                ? Optional.of(conflict("plan.closed"))
                : outOfForce(plan, by);
    }

    /**
     * Empty when the document holds and the actor may decide about it. A concluded plan is still a
     * document that was sent out: its slips can be put right, and it can be taken back.
     */
    static Optional<Decision<Plan>> outOfForce(Plan plan, Command by) {
        if (!plan.isVisibleTo(by.actor())) {
            return Optional.of(hide());
        }
        if (!by.actor().is(Role.LEADER)) {
            return Optional.of(forbid("plan.decide-not-allowed"));
        }
        return switch (plan.status()) {
            case DRAFT, SUBMITTED, APPROVED -> Optional.of(conflict("plan.not-issued"));
            case ISSUED, CLOSED -> Optional.empty();
            case REPLACED -> Optional.of(conflict("plan.replaced"));
            case RECALLED -> Optional.of(conflict("plan.recalled"));
        };
    }
}
