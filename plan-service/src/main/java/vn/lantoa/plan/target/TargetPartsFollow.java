package vn.lantoa.plan.target;

import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.plan.events.TargetSplit;

/** Tells of the parts of a target that was split, and of those it does not have any more. */
@Component
final class TargetPartsFollow implements Reaction<TargetSplit> {

    private final Targets targets;

    TargetPartsFollow(Targets targets) {
        this.targets = targets;
    }

    @Override
    public Class<TargetSplit> listensTo() {
        return TargetSplit.class;
    }

    @Override
    public void react(TargetSplit event, EventHead head, Command by) {
        targets.follow(event.target().plan(), event.target().year(), by);
    }
}
