package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.types.Binary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.ProposedTopics;

/** Makes plans of files. */
@Component
final class Imports {

    private final Plans plans;
    private final Editions editions;
    private final ReadingDesk desk;

    Imports(Plans plans, Editions editions, ReadingDesk desk) {
        this.plans = plans;
        this.editions = editions;
        this.desk = desk;
    }

    /**
     * Makes a draft of a file. The id comes from the bytes: the same bytes again are the same plan.
     * Other bytes under the same number are refused by the store itself.
     *
     * @param year for a document whose title names none
     * @throws Problem 422 for what is no plan, 403, 409 naming the plan that has the number
     */
    Outcome<Plan> read(byte[] content, Optional<Integer> year, Command by) {
        if (!Plan.mayBegin(by.actor())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "plan.import-not-allowed");
        }
        PlanFile file = desk.read(content);
        String organisation = by.actor().organisation();
        String id = CommandKey.natural("plan", organisation, file.sha256()).toString();
        Plan draft = draft(id, file, year, by);
        plans.refuseTaken(draft, by.actor());
        editions.keep(
                new Editions.Original(id, organisation, file.mediaType(), new Binary(content)));
        editions.keep(new Editions.Edition(id, organisation, file.text(), file.document()));
        return plans.createOnce(id, by, () -> Plan.begin(draft, by));
    }

    private static Plan draft(String id, PlanFile file, Optional<Integer> given, Command by) {
        PlanDocument document = file.document();
        List<FieldFault> faults = new ArrayList<>();
        if (document.title().isBlank()) {
            faults.add(FieldFault.at("/title", "document.title-missing"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        PlannedYear year =
                PlannedYear.of(document, given, LocalDate.ofInstant(by.now(), DomainClock.ZONE));
        return new Plan(
                id,
                document.number(),
                document.title(),
                year.year(),
                document.issueDate(),
                ProposedTopics.of(document).stream().map(Topic::of).toList(),
                document.recipients(),
                file.sha256(),
                Plan.Status.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Plan.citedBy(document),
                PlanText.first(
                        new EditionMark(id, 1, EditionMark.Origin.IMPORT, by.now()),
                        Signature.read(document.signerCapacity(), document.signer()),
                        year.basis()),
                Aftermath.NONE);
    }
}
