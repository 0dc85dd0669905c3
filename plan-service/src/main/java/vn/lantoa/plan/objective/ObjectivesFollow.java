package vn.lantoa.plan.objective;

import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.plan.events.PlanEvent;

/**
 * Tells of what a plan wants once it is issued, and of what its text says otherwise after that. A
 * change of many objectives is one event of the plan, which is carried out on each here.
 */
@Component
final class ObjectivesFollow implements Reaction<PlanEvent> {

    private final Objectives objectives;

    ObjectivesFollow(Objectives objectives) {
        this.objectives = objectives;
    }

    @Override
    public Class<PlanEvent> listensTo() {
        return PlanEvent.class;
    }

    @Override
    public void react(PlanEvent event, EventHead head, Command by) {
        if (event.plan().status().equals("ISSUED")) {
            objectives.follow(event.plan().id(), event.plan().year(), by);
        }
    }
}
