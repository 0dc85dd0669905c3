package vn.lantoa.plan.target;

import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.plan.events.PlanEvent;

/**
 * Tells of the targets of a plan once it is issued, and of what its text says otherwise after that.
 * A change of many targets is one event of the plan, which is carried out on each here.
 */
@Component
final class TargetsFollow implements Reaction<PlanEvent> {

    private final Targets targets;

    TargetsFollow(Targets targets) {
        this.targets = targets;
    }

    @Override
    public Class<PlanEvent> listensTo() {
        return PlanEvent.class;
    }

    @Override
    public void react(PlanEvent event, EventHead head, Command by) {
        if (event.plan().status().equals("ISSUED")) {
            targets.follow(event.plan().id(), event.plan().year(), by);
        }
    }
}
