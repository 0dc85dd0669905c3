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
import vn.lantoa.plan.unit.Units;

/** Makes plans of files. */
@Component
final class Imports {

    /**
     * Where a new plan is to stand.
     *
     * @param level by default the unit's where one is named, else the organisation's
     * @param parent id of the plan it stands under; by default the one its preamble names
     */
    record Place(Optional<Standing.Level> level, Optional<String> unit, Optional<String> parent) {

        static final Place OWN = new Place(Optional.empty(), Optional.empty(), Optional.empty());

        Standing.Level meant() {
            return level.orElse(unit.isPresent() ? Standing.Level.UNIT : Standing.Level.OWN);
        }

        boolean superior() {
            return meant() == Standing.Level.SUPERIOR;
        }
    }

    private final Plans plans;
    private final Editions editions;
    private final ReadingDesk desk;
    private final PlanNumbers numbers;
    private final Parents parents;
    private final Units units;

    Imports(
            Plans plans,
            Editions editions,
            ReadingDesk desk,
            PlanNumbers numbers,
            Parents parents,
            Units units) {
        this.plans = plans;
        this.editions = editions;
        this.desk = desk;
        this.numbers = numbers;
        this.parents = parents;
        this.units = units;
    }

    /**
     * Before anything is read.
     *
     * @throws Problem 403; 422 for a unit that there is not any more, or a parent that there is not
     */
    void refuse(Place place, Command by) {
        Standing wanted =
                new Standing(
                        place.meant(),
                        place.unit(),
                        place.parent(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        if (!LifeDecisions.mayBegin(wanted, by.actor())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "plan.import-not-allowed");
        }
        List<FieldFault> faults = new ArrayList<>();
        if (place.unit().isPresent() != (place.meant() == Standing.Level.UNIT)) {
            faults.add(
                    FieldFault.at(
                            "unit",
                            place.unit().isPresent()
                                    ? "plan.level-without-unit"
                                    : "field.required"));
        }
        place.unit()
                .ifPresent(
                        unit -> faults.addAll(units.faults("unit", unit, today(by), by.actor())));
        if (place.parent().filter(id -> plans.find(id, by.actor()).isEmpty()).isPresent()) {
            faults.add(FieldFault.at("parent", "plan.unknown"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /**
     * Makes a draft of a file; of a superior agency's plan one that is in force. The id comes from
     * the bytes: the same bytes again are the same plan (of a unit, where it is a unit's). Other
     * bytes under the same number are refused by the store itself.
     *
     * @param year for a document whose title names none
     * @throws Problem 422 for what is no plan, 409 naming the plan that has the number
     */
    Outcome<Plan> read(byte[] content, Optional<Integer> year, Place place, Command by) {
        refuse(place, by);
        PlanFile file = desk.read(content);
        String organisation = by.actor().organisation();
        String id =
                place.unit()
                        .map(unit -> CommandKey.natural("plan", organisation, file.sha256(), unit))
                        .orElseGet(() -> CommandKey.natural("plan", organisation, file.sha256()))
                        .toString();
        Plan draft = draft(id, file, year, place, by);
        plans.refuseTaken(draft, by.actor());
        numbers.refuseTaken(id, file.document(), by.actor());
        editions.keep(
                new Editions.Original(id, organisation, file.mediaType(), new Binary(content)));
        editions.keep(new Editions.Edition(id, organisation, file.text(), file.document()));
        return plans.createOnce(id, by, () -> LifeDecisions.begin(draft, by));
    }

    private Plan draft(String id, PlanFile file, Optional<Integer> given, Place place, Command by) {
        PlanDocument document = file.document();
        PlannedYear year = PlannedYear.of(document, given, today(by));
        refuseIncomplete(document, year, place);
        return new Plan(
                id,
                document.number(),
                document.title(),
                year.year(),
                document.issueDate(),
                ProposedTopics.of(document).stream().map(Topic::of).toList(),
                document.recipients(),
                file.sha256(),
                place.superior() ? Plan.Status.ISSUED : Plan.Status.DRAFT,
                Optional.empty(),
                document.issueDate().filter(_ -> place.superior()),
                Plan.citedBy(document),
                PlanText.first(
                        new EditionMark(id, 1, EditionMark.Origin.IMPORT, by.now()),
                        Signature.read(document.signerCapacity(), document.signer()),
                        year.basis()),
                Aftermath.NONE,
                Optional.of(parents.standing(document, place, by.actor())),
                Optional.empty());
    }

    /** A plan that is in force as it comes must say by itself what a draft is asked for later. */
    private static void refuseIncomplete(PlanDocument document, PlannedYear year, Place place) {
        List<FieldFault> faults = new ArrayList<>();
        if (document.title().isBlank()) {
            faults.add(FieldFault.at("/title", "document.title-missing"));
        }
        if (place.superior()) {
            if (document.number().isEmpty()) {
                faults.add(FieldFault.at("/number", "field.required"));
            }
            if (document.issueDate().isEmpty()) {
                faults.add(FieldFault.at("/issueDate", "field.required"));
            }
            if (year.basis().proposed() && Span.of(document).isEmpty()) {
                faults.add(FieldFault.at("year", "field.required"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static LocalDate today(Command by) {
        return LocalDate.ofInstant(by.now(), DomainClock.ZONE);
    }
}
