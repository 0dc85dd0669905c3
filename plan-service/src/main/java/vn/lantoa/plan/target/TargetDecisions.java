package vn.lantoa.plan.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.evidence.EvidenceRegister;
import vn.lantoa.plan.unit.Units;

/** What people decide of targets, once everything they refer to is there. */
@Component
final class TargetDecisions {

    private final Targets targets;
    private final Units units;
    private final EvidenceRegister evidence;

    TargetDecisions(Targets targets, Units units, EvidenceRegister evidence) {
        this.targets = targets;
        this.units = units;
        this.evidence = evidence;
    }

    /**
     * @throws Problem 404, 403, 409, 422 naming every field at fault
     */
    Outcome<Target> propose(String plan, String id, NewMeasure wanted, Command by) {
        see(plan, id, by);
        if (!Target.mayPropose(by.actor())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "target.propose-not-allowed");
        }
        Measure measure = measure(wanted, false, by);
        Optional<String> owner = wanted.owner().map(TypedText::clean);
        return targets.decide(plan, id, target -> target.propose(measure, owner, by), by);
    }

    /**
     * @throws Problem 404, 403, 409, 422 naming every field at fault
     */
    Outcome<Target> operationalise(String plan, String id, NewMeasure wanted, Command by) {
        Target target = see(plan, id, by);
        if (!Target.mayDecide(by.actor())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "target.decide-not-allowed");
        }
        if (wanted.proposal().isPresent()) {
            String proposal = wanted.proposal().get();
            return targets.decide(plan, id, one -> one.accepting(proposal, by), by);
        }
        boolean nobody = wanted.owner().or(target::owner).isEmpty();
        Measure measure = measure(wanted, nobody, by);
        Optional<String> owner = wanted.owner().map(TypedText::clean);
        return targets.decide(plan, id, one -> one.operationalise(measure, owner, by), by);
    }

    Outcome<Target> withdraw(String plan, String id, String reason, Command by) {
        String why = TypedText.clean(reason);
        return targets.decide(plan, id, target -> target.withdraw(why, by), by);
    }

    /**
     * @throws Problem 422 for a single part, which is no split
     */
    Outcome<Target> split(String plan, String id, List<String> words, Command by) {
        if (words.size() == 1) {
            throw Problem.invalid(List.of(FieldFault.at("/words", "target.one-part")));
        }
        List<String> parts = words.stream().map(TypedText::clean).toList();
        return targets.decide(plan, id, target -> target.split(parts, by), by);
    }

    Outcome<Target> entrust(String plan, String id, String unit, Command by) {
        String code = TypedText.clean(unit);
        see(plan, id, by);
        List<FieldFault> faults = units.faults("/unit", code, today(by), by.actor());
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return targets.decide(plan, id, target -> target.entrust(code, by), by);
    }

    /** Who does not see it learns nothing from what is wrong with the command. */
    private Target see(String plan, String id, Command by) {
        return targets.find(plan, id, by.actor()).map(Found::target).orElseThrow(Problem::notFound);
    }

    /**
     * @param nobody whether no unit would answer for it
     */
    private Measure measure(NewMeasure wanted, boolean nobody, Command by) {
        List<FieldFault> faults = new ArrayList<>(wanted.missing());
        if (nobody) {
            faults.add(FieldFault.at("/owner", "field.required"));
        }
        wanted.owner()
                .map(TypedText::clean)
                .ifPresent(
                        unit -> faults.addAll(units.faults("/owner", unit, today(by), by.actor())));
        List<String> ids = wanted.evidence();
        faults.addAll(evidence.faults("/baseline/evidence", ids, by.actor()));
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return wanted.measure(ids.isEmpty() ? List.of() : evidence.facts(ids, by.actor()));
    }

    private static LocalDate today(Command by) {
        return LocalDate.ofInstant(by.now(), DomainClock.ZONE);
    }
}
