package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.form.FormRules;
import vn.lantoa.plan.number.NumberReservation;
import vn.lantoa.plan.number.Numbers;
import vn.lantoa.plan.number.Register;

/**
 * Gives plans their numbers. The number is kept in the register before the plan's write names it;
 * whoever crashes in between finds it kept for the plan. The plan's own write has the last word: a
 * document that came in under the very number meanwhile keeps it, and the next one is taken.
 */
@Component
final class PlanNumbers {

    private static final String BROUGHT_ALONG =
            "Số đã thuộc về một văn bản được nhập vào hệ thống.";
    private static final String OTHER_REGISTER =
            "Số đã giữ thuộc sổ khác với văn bản được ban hành.";
    private static final int ATTEMPTS = 5;

    /**
     * What is asked for.
     *
     * @param date the document's; by default today
     * @param issuer symbol of the office, where the document does not say it
     */
    record Wanted(
            Optional<Integer> sequence,
            Optional<LocalDate> date,
            Optional<String> issuer,
            Optional<String> type) {

        static final Wanted NOTHING =
                new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private final Plans plans;
    private final Numbers numbers;
    private final NewEditions editions;

    PlanNumbers(Plans plans, Numbers numbers, NewEditions editions) {
        this.plans = plans;
        this.numbers = numbers;
        this.editions = editions;
    }

    /** Keeps a number for a draft; its text bears it, and the date if one is given. */
    Outcome<Plan> number(String id, Wanted wanted, Command by) {
        Stored<Plan> stored = plan(id, by);
        Plan plan = stored.state();
        boolean broughtAlong = plan.number().isPresent() && plan.numbers().register().isEmpty();
        if (stale(stored, by) || broughtAlong || NumberDecisions.refused(plan, by).isPresent()) {
            return plans.change(id, by, p -> refusal(p, NumberDecisions.refused(p, by)));
        }
        LocalDate day = day(plan, wanted, by);
        return withNumber(
                plan,
                wanted,
                day,
                by,
                place ->
                        plans.change(
                                id,
                                by,
                                p ->
                                        NumberDecisions.number(
                                                p,
                                                place,
                                                numbered(p, place, wanted.date().or(p::date), by),
                                                by)));
    }

    private static Decision<Plan> refusal(Plan plan, Optional<Decision<Plan>> refused) {
        return refused.orElseGet(
                () ->
                        Decision.conflict(
                                "plan.has-number",
                                plan.number().map(DocumentNumber::text).orElse("")));
    }

    /**
     * Issues a plan; one without number or date gets them in the same write.
     *
     * @throws Problem 422 for a document that does not say who issues it, or a date of another year
     *     than its number's
     */
    Outcome<Plan> issue(String id, Wanted wanted, Command by) {
        Stored<Plan> stored = plan(id, by);
        Plan plan = stored.state();
        boolean complete = plan.number().isPresent() && plan.date().isPresent();
        if (complete || stale(stored, by) || LifeDecisions.unissuable(plan, by).isPresent()) {
            return plans.change(id, by, p -> LifeDecisions.issue(p, by));
        }
        LocalDate day = day(plan, wanted, by);
        if (plan.number().isPresent() && plan.numbers().register().isEmpty()) {
            refuseTaken(id, plan.number().get(), day, by.actor());
            return plans.change(id, by, p -> LifeDecisions.issue(dated(p, day, by), by));
        }
        return withNumber(
                plan,
                wanted,
                day,
                by,
                place -> plans.change(id, by, p -> issued(p, place, day, by)));
    }

    private Decision<Plan> issued(Plan plan, Register.Place place, LocalDate day, Command by) {
        return LifeDecisions.unissuable(plan, by)
                .orElseGet(
                        () -> {
                            TextDecisions.NewEdition edition =
                                    numbered(
                                            plan,
                                            place,
                                            plan.date().or(() -> Optional.of(day)),
                                            by);
                            return LifeDecisions.issue(
                                    NumberDecisions.bearing(plan, place, edition), by);
                        });
    }

    private TextDecisions.NewEdition numbered(
            Plan plan, Register.Place place, Optional<LocalDate> day, Command by) {
        return editions.make(
                plan,
                EditionMark.Origin.NUMBER,
                by,
                (text, _) -> IssueHead.filled(text, place, day));
    }

    private Plan dated(Plan plan, LocalDate day, Command by) {
        return plan.date().isPresent() || LifeDecisions.unissuable(plan, by).isPresent()
                ? plan
                : TextDecisions.by(
                        plan,
                        editions.make(
                                plan,
                                EditionMark.Origin.NUMBER,
                                by,
                                (text, _) -> IssueHead.dated(text, day)));
    }

    /** Does something with a number that is kept for the plan. */
    private Outcome<Plan> withNumber(
            Plan plan,
            Wanted wanted,
            LocalDate day,
            Command by,
            Function<Register.Place, Outcome<Plan>> then) {
        for (int attempt = 1; ; attempt++) {
            Register.Place place = kept(plan, wanted, day, by);
            try {
                return then.apply(place);
            } catch (Problem refused) {
                boolean late = refused.code().equals(Plans.NUMBER_TAKEN);
                if (late) {
                    numbers.giveUp(place, plan.id(), BROUGHT_ALONG, by);
                }
                if (!late || attempt == ATTEMPTS || wanted.sequence().isPresent()) {
                    throw refused;
                }
            }
        }
    }

    private Register.Place kept(Plan plan, Wanted wanted, LocalDate day, Command by) {
        Register register = register(plan, wanted, day, by);
        settleLeftOver(plan, register, by);
        DocumentsNumbers documents = new DocumentsNumbers(plans, plan.id(), by.actor());
        return wanted.sequence()
                .map(n -> numbers.chosen(register.at(n), plan.id(), documents, by))
                .orElseGet(() -> numbers.next(register, plan.id(), documents, by))
                .place();
    }

    /**
     * What a crash left kept for the plan, and the plan does not bear or does not want any more.
     */
    private void settleLeftOver(Plan plan, Register register, Command by) {
        Optional<NumberReservation> left =
                numbers.of(plan.id(), by.actor())
                        .filter(n -> !plan.numbers().register().equals(Optional.of(n.register())));
        if (left.isEmpty()) {
            return;
        }
        Optional<String> reason =
                plan.numbers()
                        .gaveUp(left.get().register())
                        .map(Numbering.GivenUp::reason)
                        .or(
                                () ->
                                        left.filter(n -> !n.place().register().equals(register))
                                                .map(_ -> OTHER_REGISTER));
        reason.ifPresent(why -> numbers.giveUp(left.get().place(), plan.id(), why, by));
    }

    /** The register of the number it has, else that of who issues it, its type and its year. */
    private Register register(Plan plan, Wanted wanted, LocalDate day, Command by) {
        Optional<Register> own =
                plan.numbers().register().flatMap(Register::place).map(Register.Place::register);
        if (own.isPresent()) {
            if (own.get().year() != day.getYear()) {
                throw Problem.invalid(
                        List.of(
                                FieldFault.at(
                                        "/date",
                                        "number.other-year",
                                        String.valueOf(own.get().year()))));
            }
            return own.get();
        }
        PlanDocument document =
                plans.edition(plan.text().edition(), by.actor().organisation()).document();
        IssueHead.Symbol symbol = IssueHead.symbol(document);
        Optional<String> issuer = wanted.issuer().or(symbol::issuer);
        Optional<String> type =
                wanted.type()
                        .or(symbol::type)
                        .or(() -> FormRules.on(day).symbol(document.documentType()));
        List<FieldFault> faults = new ArrayList<>();
        if (issuer.isEmpty()) {
            faults.add(FieldFault.at("/issuer", "number.issuer-required"));
        }
        if (type.isEmpty()) {
            faults.add(FieldFault.at("/type", "number.type-required", document.documentType()));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new Register(issuer.orElseThrow(), type.orElseThrow(), day.getYear());
    }

    private static LocalDate day(Plan plan, Wanted wanted, Command by) {
        LocalDate today = LocalDate.ofInstant(by.now(), DomainClock.ZONE);
        if (wanted.date().filter(today::isBefore).isPresent()) {
            throw Problem.invalid(List.of(FieldFault.at("/date", "number.future-date")));
        }
        return wanted.date().or(plan::date).orElse(today);
    }

    /** The number stays in the register, with the reason; the plan's text has a blank again. */
    Outcome<Plan> giveUp(String id, String reason, Command by) {
        Outcome<Plan> outcome =
                plans.change(
                        id,
                        by,
                        plan ->
                                NumberDecisions.refused(plan, by)
                                        .orElseGet(() -> givenUp(plan, reason, by)));
        Plan plan = outcome.orThrow().state();
        for (Numbering.GivenUp past : plan.numbers().past()) {
            giveUp(plan.id(), past, by);
        }
        return outcome;
    }

    private Decision<Plan> givenUp(Plan plan, String reason, Command by) {
        Optional<Register.Place> place = plan.numbers().register().flatMap(Register::place);
        if (place.isEmpty()) {
            return Decision.conflict("plan.no-number-kept");
        }
        return NumberDecisions.giveUp(
                plan,
                reason,
                editions.make(
                        plan,
                        EditionMark.Origin.NUMBER,
                        by,
                        (text, _) -> IssueHead.blank(text, place.get())),
                by);
    }

    void giveUp(String plan, Numbering.GivenUp past, Command by) {
        Register.place(past.register())
                .ifPresent(place -> numbers.giveUp(place, plan, past.reason(), by));
    }

    /** The number of an issued plan is used. */
    void used(Plan plan, Command by) {
        plan.register()
                .flatMap(Register::place)
                .ifPresent(place -> numbers.issued(place, plan.id(), by));
    }

    /**
     * @throws Problem 409 for a document whose number is kept for another plan, or was voided
     */
    void refuseTaken(String plan, PlanDocument document, Actor by) {
        document.number()
                .ifPresent(
                        number ->
                                document.issueDate()
                                        .ifPresent(day -> refuseTaken(plan, number, day, by)));
    }

    private void refuseTaken(String plan, DocumentNumber number, LocalDate day, Actor by) {
        numbers.refuseTaken(
                new Register(number.issuer(), number.type(), day.getYear()).at(number.sequence()),
                plan,
                by);
    }

    private Stored<Plan> plan(String id, Command by) {
        return plans.find(id, by.actor()).orElseThrow(Problem::notFound);
    }

    private static boolean stale(Stored<Plan> plan, Command by) {
        return by.expectedVersion().filter(version -> version != plan.version()).isPresent();
    }
}
