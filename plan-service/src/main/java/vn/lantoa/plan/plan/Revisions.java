package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.edition.KnownNodes;

/**
 * Revises issued plans by other documents. The plan keeps its number, date and title, whatever the
 * revising document is called: what changes is what it says.
 */
@Component
final class Revisions {

    private final Plans plans;
    private final NewEditions editions;

    Revisions(Plans plans, NewEditions editions) {
        this.plans = plans;
        this.editions = editions;
    }

    /**
     * @throws Problem 422 naming what is wrong about the revising document or the changes
     */
    Outcome<Plan> revise(
            String id, RevisionController.NewRevision wanted, String reason, Command by) {
        Plan revised = plans.find(id, by.actor()).orElseThrow(Problem::notFound).state();
        if (CorrectionDecisions.refused(revised, by).isPresent()) {
            return plans.change(
                    id, by, plan -> CorrectionDecisions.refused(plan, by).orElseThrow());
        }
        Optional<Stored<Plan>> revising =
                wanted.by().plan().flatMap(other -> plans.find(other, by.actor()));
        refuse(wanted, revised, revising, by);
        RevisingDocument document = document(wanted.by(), revising);
        return plans.change(
                id,
                by,
                plan ->
                        RevisionDecisions.refused(plan, document, by)
                                .orElseGet(
                                        () ->
                                                RevisionDecisions.revise(
                                                        plan,
                                                        document,
                                                        reason,
                                                        editions.make(
                                                                plan,
                                                                EditionMark.Origin.REVISION,
                                                                Optional.of(document.date()),
                                                                by,
                                                                edit(plan, wanted, revising, by)),
                                                        by)));
    }

    private BiFunction<PlanDocument, Supplier<String>, PlanDocument> edit(
            Plan plan,
            RevisionController.NewRevision wanted,
            Optional<Stored<Plan>> revising,
            Command by) {
        if (!wanted.restates()) {
            return editions.changed(plan, by, text -> WantedChanges.of(wanted, text));
        }
        PlanDocument restated = plans.edition(revising.orElseThrow()).document();
        return (before, ids) -> {
            PlanDocument found = KnownNodes.in(before, restated, Set.of(), ids);
            return before.reworded(before.title(), found.preamble(), found.nodes());
        };
    }

    private void refuse(
            RevisionController.NewRevision wanted,
            Plan revised,
            Optional<Stored<Plan>> revising,
            Command by) {
        List<FieldFault> faults = new ArrayList<>();
        if (wanted.by().plan().isPresent()) {
            refusePlan(revised, revising.map(Stored::state), faults);
        } else {
            refuseDocument(wanted, faults);
        }
        revising.flatMap(plan -> plan.state().date())
                .or(wanted.by()::date)
                .filter(day -> wrongDay(day, revised, by))
                .ifPresent(day -> faults.add(FieldFault.at("/by/date", "plan.revision-date", day)));
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static void refusePlan(Plan revised, Optional<Plan> revising, List<FieldFault> faults) {
        if (revising.isEmpty() || revising.get().id().equals(revised.id())) {
            faults.add(FieldFault.at("/by/plan", "plan.unknown"));
        } else if (revising.get().status() != Plan.Status.ISSUED) {
            faults.add(FieldFault.at("/by/plan", "plan.revising-not-issued"));
        }
    }

    private static void refuseDocument(
            RevisionController.NewRevision wanted, List<FieldFault> faults) {
        if (wanted.by().number().isEmpty()) {
            faults.add(FieldFault.at("/by/number", "field.required"));
        }
        if (wanted.by().date().isEmpty()) {
            faults.add(FieldFault.at("/by/date", "field.required"));
        }
        if (wanted.by().title().isEmpty()) {
            faults.add(FieldFault.at("/by/title", "field.required"));
        }
        if (wanted.restates()) {
            faults.add(FieldFault.at("/changes", "plan.revision-empty"));
        }
    }

    /** Nothing is revised before it was there, or by what is yet to be written. */
    private static boolean wrongDay(LocalDate day, Plan revised, Command by) {
        return revised.date().filter(day::isBefore).isPresent()
                || day.isAfter(LocalDate.ofInstant(by.now(), DomainClock.ZONE));
    }

    private static RevisingDocument document(
            RevisionController.By by, Optional<Stored<Plan>> revising) {
        return revising.map(Stored::state)
                .map(
                        plan ->
                                new RevisingDocument(
                                        Optional.of(plan.id()),
                                        plan.number().map(DocumentNumber::text),
                                        plan.date().or(plan::issuedOn).orElseThrow(),
                                        Optional.of(plan.title())))
                .orElseGet(
                        () ->
                                new RevisingDocument(
                                        Optional.empty(),
                                        by.number().map(TypedText::clean),
                                        by.date().orElseThrow(),
                                        by.title().map(TypedText::clean)));
    }
}
