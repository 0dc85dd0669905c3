package vn.lantoa.plan.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.edition.Change;
import vn.lantoa.plan.edition.PlainText;
import vn.lantoa.plan.edition.Rewording;
import vn.lantoa.plan.form.FormRules;
import vn.lantoa.plan.number.Register;

/**
 * Makes new editions of plans' texts. One is made of the current one and stored under an id of its
 * own before the plan's write names it; whoever was slower makes it anew of the newer text.
 */
@Component
final class NewEditions {

    private final Plans plans;
    private final Editions editions;

    NewEditions(Plans plans, Editions editions) {
        this.plans = plans;
        this.editions = editions;
    }

    /** The day whose rules a plan is judged by: its date, else the given moment's. */
    static LocalDate day(Plan plan, Instant now) {
        return plan.date().orElseGet(() -> LocalDate.ofInstant(now, DomainClock.ZONE));
    }

    /**
     * @param edit given the current text, and ids that no edition of the plan ever used
     */
    TextDecisions.NewEdition make(
            Plan plan,
            EditionMark.Origin origin,
            Command by,
            BiFunction<PlanDocument, Supplier<String>, PlanDocument> edit) {
        return make(plan, origin, Optional.empty(), by, edit);
    }

    /**
     * @param asOf the day from which the plan reads so
     */
    TextDecisions.NewEdition make(
            Plan plan,
            EditionMark.Origin origin,
            Optional<LocalDate> asOf,
            Command by,
            BiFunction<PlanDocument, Supplier<String>, PlanDocument> edit) {
        String organisation = by.actor().organisation();
        EditionMark base = plan.text().edition();
        PlanDocument before = plans.edition(base, organisation).document();
        int number = base.number() + 1;
        AtomicInteger ids = new AtomicInteger();
        PlanDocument edited = edit.apply(before, () -> "e" + number + "n" + ids.incrementAndGet());
        PlainText after =
                PlainText.of(origin == EditionMark.Origin.NUMBER ? edited : keeping(plan, edited));
        String id =
                CommandKey.natural("edition", plan.id(), base.id(), by.key().id().toString())
                        .toString();
        editions.keep(new Editions.Edition(id, organisation, after.text(), after.document()));
        return new TextDecisions.NewEdition(
                new EditionMark(id, number, origin, by.now(), asOf), before, after.document());
    }

    /** A file that left the house before its number was known must not take the number away. */
    private static PlanDocument keeping(Plan plan, PlanDocument edited) {
        return plan.numbers()
                .register()
                .flatMap(Register::place)
                .map(place -> IssueHead.filled(edited, place, edited.issueDate().or(plan::date)))
                .orElse(edited);
    }

    /**
     * @param wanted changes, given the text in which they find their nodes; one that is not
     *     possible is named (422)
     */
    BiFunction<PlanDocument, Supplier<String>, PlanDocument> changed(
            Plan plan, Command by, Function<PlanDocument, List<? extends Change>> wanted) {
        List<String> points = FormRules.on(day(plan, by.now())).points();
        return (before, ids) -> {
            List<? extends Change> changes = wanted.apply(before);
            PlanDocument document = before;
            for (int i = 0; i < changes.size(); i++) {
                document = changed(document, points, ids, changes.get(i), i);
            }
            return document;
        };
    }

    private static PlanDocument changed(
            PlanDocument document,
            List<String> points,
            Supplier<String> ids,
            Change change,
            int place) {
        return switch (new Rewording(document, points, ids).apply(change)) {
            case Rewording.Result.Done(var other) -> other;
            case Rewording.Result.Refused(var fault) ->
                    throw Problem.invalid(List.of(FieldFault.at("/changes/" + place, code(fault))));
        };
    }

    private static String code(Rewording.Fault fault) {
        return "node." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
