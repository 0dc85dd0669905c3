package vn.lantoa.plan.difficulty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.plan.Plans;
import vn.lantoa.plan.task.Tasks;
import vn.lantoa.plan.unit.UnitKind;
import vn.lantoa.plan.unit.Units;

/** Takes reports in: what they refer to must be there. */
@Component
final class DifficultyIntake {

    private final Difficulties difficulties;
    private final Plans plans;
    private final Tasks tasks;
    private final Units units;
    private final EvidenceRegister evidence;

    DifficultyIntake(
            Difficulties difficulties,
            Plans plans,
            Tasks tasks,
            Units units,
            EvidenceRegister evidence) {
        this.difficulties = difficulties;
        this.plans = plans;
        this.tasks = tasks;
        this.units = units;
        this.evidence = evidence;
    }

    /**
     * @throws Problem 403; 422 for a plan, topic, task, unit or evidence that there is not
     */
    Outcome<Difficulty> report(Account account, Optional<Reporter.Behalf> behalf, Command by) {
        Actor actor = by.actor();
        String unit = actor.unit().orElseThrow(Problem::notFound);
        if (Difficulty.isOfUnit(actor) || actor.is(Role.FOCAL_POINT)) {
            LocalDate today = Difficulty.dayOf(by);
            List<FieldFault> faults = new ArrayList<>();
            faults.addAll(plans.faults(account.plan(), account.topic(), actor));
            faults.addAll(units.faults("/unit", unit, today, actor));
            faults.addAll(evidence.faults("/evidence", account.evidence(), actor));
            account.task()
                    .filter(task -> !tasks.known(List.of(task), actor).contains(task))
                    .ifPresent(_ -> faults.add(FieldFault.at("/task", "difficulty.no-task")));
            behalf.ifPresent(whose -> faults.addAll(faults(whose, today, actor)));
            refuse(faults);
        }
        LocalDate attendBy = difficulties.attendBy(by.now(), actor);
        return difficulties.create(
                by,
                id ->
                        Reporting.report(
                                id,
                                account,
                                new Reporter(unit, actor.id(), behalf),
                                attendBy,
                                evidence.facts(account.evidence(), actor),
                                by));
    }

    private List<FieldFault> faults(Reporter.Behalf whose, LocalDate today, Actor by) {
        List<FieldFault> faults = new ArrayList<>();
        if (whose.unit().isPresent() == whose.name().isPresent()) {
            faults.add(FieldFault.at("/reporter", "difficulty.unit-or-name"));
        }
        whose.unit()
                .ifPresent(
                        unit -> {
                            faults.addAll(units.faults("/reporter/unit", unit, today, by));
                            if (units.find(unit, today, by)
                                    .filter(known -> !isOutside(known.kind()))
                                    .isPresent()) {
                                faults.add(
                                        FieldFault.at("/reporter/unit", "difficulty.not-outside"));
                            }
                        });
        if (whose.documentNumber().isPresent() != whose.documentDate().isPresent()) {
            faults.add(
                    FieldFault.at(
                            whose.documentDate().isPresent()
                                    ? "/reporter/documentNumber"
                                    : "/reporter/documentDate",
                            "field.required"));
        }
        whose.documentDate()
                .filter(day -> day.isAfter(today))
                .ifPresent(
                        _ ->
                                faults.add(
                                        FieldFault.at(
                                                "/reporter/documentDate", "difficulty.future")));
        return faults;
    }

    private static boolean isOutside(UnitKind kind) {
        return switch (kind) {
            case LOCALITY, OUTSIDE_AGENCY -> true;
            case PARTY_COMMITTEE,
                    LEADERSHIP,
                    DIVISION,
                    AFFILIATED_UNIT,
                    MASS_ORGANISATION,
                    SERVICE_CENTRE ->
                    false;
        };
    }

    Outcome<Difficulty> supplement(String id, NewDifficulty.Supplement more, Command by) {
        more.evidence().ifPresent(ids -> refuse(evidence.faults("/evidence", ids, by.actor())));
        LocalDate attendBy = difficulties.attendBy(by.now(), by.actor());
        return difficulties.change(
                id,
                by,
                difficulty -> {
                    Account account = more.of(difficulty.account());
                    return Reporting.supplement(
                            difficulty,
                            account,
                            attendBy,
                            evidence.facts(account.evidence(), by.actor()),
                            by);
                });
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
