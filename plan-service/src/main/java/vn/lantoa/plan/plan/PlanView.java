package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Recipient;
import vn.lantoa.plan.document.Reference;

/**
 * A plan with what its document says.
 *
 * @param number e.g. {@code 1391/KH-SNgV}
 * @param title the document's summary (trích yếu)
 * @param year the year it plans
 * @param yearBasis where that comes from; a proposed one is confirmed before the plan is submitted
 * @param parentPlan the plan it carries out
 * @param outline the section tree, flat, in the document's order; texts under {@code
 *     /plans/{id}/nodes/{path}}
 * @param references the legal documents it cites
 * @param signature with what authority it is signed, once that is settled
 * @param edition the number of the edition that is its text now
 * @param errata letters that put slips of form right
 * @param replacedBy the plan that holds in its place
 * @param register the place of its number in the yearly register, {@code SNgV/KH/2023/42}
 * @param unit whose plan it is, for a unit's
 * @param parentRef the plan it stands under, as a person or the preamble says
 * @param parentChanged what became of that plan and nobody acknowledged yet
 * @param firstYear the first year it plans, {@code lastYear} the last
 * @param revisions other documents that changed what it says
 */
record PlanView(
        String id,
        Optional<String> number,
        Optional<NumberView> numberParts,
        String documentType,
        String title,
        int year,
        YearBasis yearBasis,
        Optional<String> place,
        Optional<LocalDate> issueDate,
        Plan.Status status,
        Optional<String> returned,
        Optional<LocalDate> issuedOn,
        Optional<Reference> parentPlan,
        List<Topic> topics,
        List<OutlineView> outline,
        List<Reference> references,
        List<Recipient> recipients,
        List<String> filing,
        Optional<String> drafter,
        Optional<String> signer,
        List<String> signerCapacity,
        List<String> remainder,
        Optional<Signature> signature,
        int edition,
        List<Aftermath.Erratum> errata,
        Optional<Aftermath.Replacement> replacedBy,
        Optional<Aftermath.Recall> recall,
        Optional<String> register,
        Standing.Level level,
        Optional<String> unit,
        Optional<ParentRef> parentRef,
        Optional<ParentChange> parentChanged,
        int firstYear,
        int lastYear,
        List<Aftermath.Revision> revisions,
        Optional<Aftermath.Closure> closure,
        String sha256,
        long version,
        OffsetDateTime changedAt) {

    /** The parts a number is counted by; the year is that of the issue. */
    record NumberView(int sequence, String type, String issuer, Optional<Integer> yearOfIssue) {

        static NumberView of(DocumentNumber number, Optional<LocalDate> date) {
            return new NumberView(
                    number.sequence(),
                    number.type(),
                    number.issuer(),
                    date.map(LocalDate::getYear));
        }
    }

    /** A node without its text. */
    record OutlineView(
            String id,
            String path,
            Optional<String> parent,
            String label,
            Node.Kind kind,
            String heading) {

        static OutlineView of(Node node) {
            return new OutlineView(
                    node.id(),
                    node.path(),
                    node.parent(),
                    node.label(),
                    node.kind(),
                    node.heading());
        }
    }

    static PlanView of(Stored<Plan> stored, PlanDocument document, Optional<ParentRef> parentRef) {
        Plan plan = stored.state();
        return new PlanView(
                plan.id(),
                plan.number().map(DocumentNumber::text),
                plan.number().map(number -> NumberView.of(number, plan.date())),
                document.documentType(),
                plan.title(),
                plan.year(),
                plan.text().yearBasis(),
                document.place(),
                plan.date(),
                plan.status(),
                plan.returned(),
                plan.issuedOn(),
                document.parentPlan(),
                plan.topics(),
                document.nodes().stream().map(OutlineView::of).toList(),
                document.references(),
                plan.recipients(),
                document.filing(),
                document.drafter(),
                document.signer(),
                document.signerCapacity(),
                document.remainder(),
                plan.text().signature(),
                plan.text().edition().number(),
                plan.aftermath().errata(),
                plan.aftermath().replaced(),
                plan.aftermath().recall(),
                plan.register(),
                plan.stands().level(),
                plan.stands().unit(),
                parentRef,
                plan.stands().parentChanged(),
                plan.years().getFirst(),
                plan.years().getLast(),
                plan.aftermath().revisions(),
                plan.aftermath().closure(),
                plan.sha256(),
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }
}
