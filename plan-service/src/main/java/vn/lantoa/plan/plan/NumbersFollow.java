package vn.lantoa.plan.plan;

import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanIssued;
import vn.lantoa.plan.events.PlanNumberGivenUp;

/** The register learns what became of a plan's number, also where a command broke off. */
@Component
final class NumbersFollow implements Reaction<PlanEvent> {

    private final Plans plans;
    private final PlanNumbers numbers;

    NumbersFollow(Plans plans, PlanNumbers numbers) {
        this.plans = plans;
        this.numbers = numbers;
    }

    @Override
    public Class<PlanEvent> listensTo() {
        return PlanEvent.class;
    }

    @Override
    public void react(PlanEvent event, EventHead head, Command by) {
        if (event instanceof PlanIssued issued) {
            plans.stored(issued.plan().id(), by.actor())
                    .ifPresent(plan -> numbers.used(plan.state(), by));
        }
        if (event instanceof PlanNumberGivenUp(var plan, var register, var reason)) {
            numbers.giveUp(plan.id(), new Numbering.GivenUp(register, reason), by);
        }
    }
}
