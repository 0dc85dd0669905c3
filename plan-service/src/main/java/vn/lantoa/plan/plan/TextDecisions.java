package vn.lantoa.plan.plan;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.edition.EditionDiff;
import vn.lantoa.plan.events.PlanFindingsJudged;
import vn.lantoa.plan.events.PlanReworded;
import vn.lantoa.plan.events.PlanSignatureSettled;
import vn.lantoa.plan.events.PlanYearSettled;

/** What a person does with a draft's text: other words, judged findings, a settled signature. */
final class TextDecisions {

    /** A new edition made of the current one. */
    record NewEdition(EditionMark mark, PlanDocument before, PlanDocument after) {

        List<EditionDiff.Difference> differences() {
            return EditionDiff.between(before, after);
        }

        /** Number, day, recipients and what else stands around the nodes. */
        boolean sameSurroundings() {
            return before.surroundings().equals(after.surroundings());
        }
    }

    private TextDecisions() {}

    static Decision<Plan> reword(Plan plan, NewEdition edition, Command by) {
        return inDraft(plan, by)
                .orElseGet(
                        () -> {
                            List<EditionDiff.Difference> differences = edition.differences();
                            if (differences.isEmpty() && edition.sameSurroundings()) {
                                return unchanged();
                            }
                            Plan reworded = by(plan, edition);
                            return accept(reworded, reworded(reworded, differences));
                        });
    }

    static Plan by(Plan plan, NewEdition edition) {
        return plan.reading(
                edition.after(),
                edition.mark(),
                TopicsFollow.of(plan.topics(), edition.before(), edition.after()));
    }

    private static PlanReworded reworded(Plan plan, List<EditionDiff.Difference> differences) {
        return new PlanReworded(
                plan.facts(),
                plan.text().edition().number(),
                count(differences, EditionDiff.Kind.ADDED),
                count(differences, EditionDiff.Kind.REMOVED),
                count(differences, EditionDiff.Kind.CHANGED),
                count(differences, EditionDiff.Kind.MOVED));
    }

    private static int count(List<EditionDiff.Difference> differences, EditionDiff.Kind kind) {
        return (int) differences.stream().filter(d -> d.kind() == kind).count();
    }

    /**
     * @param edition with the accepted proposals in it, if there are any
     * @param judgements of the findings that no change of the text made go away
     */
    static Decision<Plan> judge(
            Plan plan,
            List<String> codes,
            int accepted,
            Optional<NewEdition> edition,
            List<Judgement> judgements,
            Command by) {
        return inDraft(plan, by)
                .orElseGet(
                        () -> {
                            Plan text = edition.map(e -> by(plan, e)).orElse(plan);
                            Plan judged = text.with(text.text().judged(judgements));
                            if (judged.equals(plan)) {
                                return unchanged();
                            }
                            int rejected =
                                    (int) judgements.stream().filter(j -> !j.accepted()).count();
                            return accept(
                                    judged,
                                    new PlanFindingsJudged(
                                            judged.facts(), codes, accepted, rejected));
                        });
    }

    /** A person says which year the draft plans; also that the proposed one is right. */
    static Decision<Plan> plan(Plan plan, int year, Command by) {
        return inDraft(plan, by)
                .orElseGet(
                        () -> {
                            if (plan.year() == year && !plan.text().yearBasis().proposed()) {
                                return unchanged();
                            }
                            Plan planning = plan.planning(year);
                            return accept(planning, new PlanYearSettled(planning.facts()));
                        });
    }

    /** Until the issue; afterwards only where the document did not say it. */
    static Decision<Plan> sign(Plan plan, Signature signature, Command by) {
        if (!plan.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!by.actor().is(Role.LEADER) && !plan.isKeptBy(by.actor())) {
            return forbid("plan.signature-not-allowed");
        }
        if (plan.text().signature().filter(signature::equals).isPresent()) {
            return unchanged();
        }
        if (plan.status().issued() && plan.text().signature().isPresent()) {
            return conflict("plan.issued");
        }
        Plan signed = plan.with(plan.text().signed(signature));
        return accept(
                signed,
                new PlanSignatureSettled(
                        signed.facts(), signature.authority().name(), signature.title()));
    }

    /** Empty when the text may be changed. */
    static Optional<Decision<Plan>> inDraft(Plan plan, Command by) {
        if (!plan.isVisibleTo(by.actor())) {
            return Optional.of(hide());
        }
        if (!plan.isKeptBy(by.actor())) {
            return Optional.of(forbid("plan.text-not-allowed"));
        }
        return switch (plan.status()) {
            case DRAFT -> Optional.empty();
            case SUBMITTED, APPROVED -> Optional.of(conflict("plan.submitted"));
            case ISSUED, REPLACED, RECALLED, CLOSED -> Optional.of(conflict("plan.issued"));
        };
    }
}
