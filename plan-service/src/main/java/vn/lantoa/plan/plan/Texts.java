package vn.lantoa.plan.plan;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.edition.Change;
import vn.lantoa.plan.edition.Cleanup;
import vn.lantoa.plan.edition.KnownNodes;
import vn.lantoa.plan.finding.Code;
import vn.lantoa.plan.finding.Finding;
import vn.lantoa.plan.finding.Findings;

/** Changes the texts of plans. */
@Component
final class Texts {

    private final Plans plans;
    private final Editions editions;
    private final NewEditions next;
    private final PlanNumbers numbers;
    private final ReadingDesk desk;
    private final DomainClock clock;

    Texts(
            Plans plans,
            Editions editions,
            NewEditions next,
            PlanNumbers numbers,
            ReadingDesk desk,
            DomainClock clock) {
        this.plans = plans;
        this.editions = editions;
        this.next = next;
        this.numbers = numbers;
        this.desk = desk;
        this.clock = clock;
    }

    /** What the form of a plan's text leaves to be desired, in the order of the text. */
    List<Finding> findings(Plan plan, String organisation) {
        Editions.Edition edition = plans.edition(plan.text().edition(), organisation);
        return Findings.of(edition.document(), edition.text(), day(plan));
    }

    /** The day whose rules a plan is judged by: its date, else today. */
    LocalDate day(Plan plan) {
        return NewEditions.day(plan, clock.instant());
    }

    /**
     * @param change made of the current text, in which it finds its nodes
     */
    Outcome<Plan> change(String id, Function<PlanDocument, Change> change, Command by) {
        return plans.change(
                id,
                by,
                plan ->
                        TextDecisions.inDraft(plan, by)
                                .orElseGet(
                                        () ->
                                                TextDecisions.reword(
                                                        plan,
                                                        next.make(
                                                                plan,
                                                                EditionMark.Origin.EDIT,
                                                                by,
                                                                next.changed(
                                                                        plan,
                                                                        by,
                                                                        text ->
                                                                                List.of(
                                                                                        change
                                                                                                .apply(
                                                                                                        text)))),
                                                        by)));
    }

    /** A file that was edited elsewhere becomes the plan's text; its nodes are known again. */
    Outcome<Plan> replace(String id, byte[] content, Command by) {
        Plan draft = plans.find(id, by.actor()).orElseThrow(Problem::notFound).state();
        Optional<Decision<Plan>> refused = TextDecisions.inDraft(draft, by);
        if (refused.isPresent()) {
            return plans.change(id, by, _ -> refused.get()); // unread: it may be large
        }
        PlanFile file = desk.read(content);
        numbers.refuseTaken(id, file.document(), by.actor());
        return plans.change(
                id,
                by,
                plan ->
                        TextDecisions.inDraft(plan, by)
                                .orElseGet(
                                        () ->
                                                TextDecisions.reword(
                                                        plan, read(plan, file, by), by)));
    }

    private TextDecisions.NewEdition read(Plan plan, PlanFile file, Command by) {
        TextDecisions.NewEdition edition =
                next.make(
                        plan,
                        EditionMark.Origin.UPLOAD,
                        by,
                        (before, ids) ->
                                KnownNodes.in(before, file.document(), file.carried(), ids));
        editions.keep(
                new Editions.Original(
                        edition.mark().id(),
                        by.actor().organisation(),
                        file.mediaType(),
                        new Binary(file.content())));
        return edition;
    }

    /**
     * Slips of an issued plan put right; refused where they change what it says.
     *
     * @param changes made of the current text, in which they find their nodes
     */
    Outcome<Plan> correct(
            String id,
            Aftermath.Letter letter,
            Function<PlanDocument, List<Change.Reword>> changes,
            Command by) {
        return plans.change(
                id,
                by,
                plan ->
                        CorrectionDecisions.outOfForce(plan, by)
                                .orElseGet(() -> corrected(plan, letter, changes, by)));
    }

    private Decision<Plan> corrected(
            Plan plan,
            Aftermath.Letter letter,
            Function<PlanDocument, List<Change.Reword>> changes,
            Command by) {
        List<String> wanted = new ArrayList<>();
        TextDecisions.NewEdition edition =
                next.make(
                        plan,
                        EditionMark.Origin.ERRATUM,
                        by,
                        next.changed(
                                plan,
                                by,
                                text -> {
                                    List<Change.Reword> rewordings = changes.apply(text);
                                    rewordings.forEach(change -> wanted.add(change.node()));
                                    return rewordings;
                                }));
        return CorrectionDecisions.correct(plan, letter, wanted, edition, by);
    }

    /**
     * Judges findings: the proposals of accepted ones become part of the text, all in one edition.
     *
     * @param ids of findings of the current text; unknown ones are named (422)
     */
    Outcome<Plan> judge(String id, List<String> ids, boolean accepted, Command by) {
        return plans.change(
                id,
                by,
                plan ->
                        TextDecisions.inDraft(plan, by)
                                .orElseGet(() -> judged(plan, ids, accepted, by)));
    }

    private Decision<Plan> judged(Plan plan, List<String> ids, boolean accepted, Command by) {
        Map<String, Finding> open =
                findings(plan, by.actor().organisation()).stream()
                        .collect(toMap(Finding::id, Function.identity(), (one, _) -> one));
        refuseUnknown(ids, open.keySet());
        List<Finding> judged = ids.stream().distinct().map(open::get).toList();
        Set<String> codes = judged.stream().map(Finding::code).collect(toCollection(TreeSet::new));
        List<Finding> mending =
                judged.stream().filter(finding -> accepted && mends(finding)).toList();
        List<Cleanup.Proposal> proposals =
                mending.stream()
                        .flatMap(finding -> finding.fix().stream())
                        .map(fix -> new Cleanup.Proposal(fix.node(), fix.before(), fix.after()))
                        .toList();
        List<Judgement> judgements =
                judged.stream()
                        .filter(finding -> !mending.contains(finding))
                        .map(finding -> new Judgement(finding.id(), accepted))
                        .toList();
        Optional<TextDecisions.NewEdition> edition =
                proposals.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                next.make(
                                        plan,
                                        EditionMark.Origin.CLEANUP,
                                        by,
                                        (before, _) -> Cleanup.of(before, proposals).document()));
        return TextDecisions.judge(
                plan, List.copyOf(codes), accepted ? judged.size() : 0, edition, judgements, by);
    }

    /** A sentence that a page had split is whole already: there is nothing left to mend. */
    private static boolean mends(Finding finding) {
        return finding.fix().isPresent() && !finding.code().equals(Code.SENTENCE_SPLIT.text());
    }

    private static void refuseUnknown(List<String> ids, Set<String> open) {
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!open.contains(ids.get(i))) {
                faults.add(FieldFault.at("/findings/" + i, "finding.unknown"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
