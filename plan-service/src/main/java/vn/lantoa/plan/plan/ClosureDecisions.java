package vn.lantoa.plan.plan;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.PlanClosed;
import vn.lantoa.plan.events.PlanReopened;

/** The end of an issued plan, and back. */
final class ClosureDecisions {

    private ClosureDecisions() {}

    /**
     * From the last day of what is planned on, or before with a reason; what is left open takes a
     * reason of its own.
     */
    static Decision<Plan> close(Plan plan, Aftermath.Closure closure, Command by) {
        if (!plan.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!by.actor().is(Role.LEADER)) {
            return forbid("plan.decide-not-allowed");
        }
        return switch (plan.status()) {
            case DRAFT, SUBMITTED, APPROVED -> conflict("plan.not-issued");
            case ISSUED -> {
                List<FieldFault> faults = faults(plan, closure);
                if (!faults.isEmpty()) {
                    yield refuse("request.invalid", faults.toArray(FieldFault[]::new));
                }
                Plan closed =
                        plan.with(Plan.Status.CLOSED, plan.aftermath().with(Optional.of(closure)));
                yield accept(
                        closed,
                        new PlanClosed(
                                closed.facts(),
                                closure.on(),
                                closure.summary(),
                                closure.reason(),
                                closure.unfinished(),
                                closure.openWork()));
            }
            case REPLACED -> conflict("plan.replaced");
            case RECALLED -> conflict("plan.recalled");
            case CLOSED -> unchanged();
        };
    }

    private static List<FieldFault> faults(Plan plan, Aftermath.Closure closure) {
        List<FieldFault> faults = new ArrayList<>();
        if (closure.on().isBefore(plan.lastDay()) && closure.reason().isEmpty()) {
            faults.add(
                    FieldFault.at(
                            "/reason",
                            "plan.closed-early",
                            String.valueOf(plan.years().getLast())));
        }
        if (closure.openWork() > 0 && closure.unfinished().isEmpty()) {
            faults.add(FieldFault.at("/unfinished", "plan.work-open", closure.openWork()));
        }
        return faults;
    }

    static Decision<Plan> reopen(Plan plan, String reason, Command by) {
        if (!plan.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!by.actor().is(Role.LEADER)) {
            return forbid("plan.decide-not-allowed");
        }
        return switch (plan.status()) {
            case CLOSED -> {
                LocalDate closedOn =
                        plan.aftermath()
                                .closure()
                                .map(Aftermath.Closure::on)
                                .orElseGet(() -> LocalDate.ofInstant(by.now(), DomainClock.ZONE));
                Plan open = plan.with(Plan.Status.ISSUED, plan.aftermath().with(Optional.empty()));
                yield accept(open, new PlanReopened(open.facts(), closedOn, reason));
            }
            case DRAFT, SUBMITTED, APPROVED -> conflict("plan.not-issued");
            case ISSUED -> conflict("plan.not-closed");
            case REPLACED -> conflict("plan.replaced");
            case RECALLED -> conflict("plan.recalled");
        };
    }
}
