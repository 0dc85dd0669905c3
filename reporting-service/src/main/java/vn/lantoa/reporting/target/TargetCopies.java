package vn.lantoa.reporting.target;

import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Replica;
import vn.lantoa.plan.events.MeasureFacts;
import vn.lantoa.plan.events.TargetEvent;
import vn.lantoa.plan.events.TargetFacts;

/** Keeps the copies of targets. */
@Component
final class TargetCopies implements Replica<TargetEvent, MeasuredTarget> {

    @Override
    public Class<TargetEvent> listensTo() {
        return TargetEvent.class;
    }

    @Override
    public String collection() {
        return MeasuredTarget.COLLECTION;
    }

    @Override
    public MeasuredTarget copy(TargetEvent event, EventHead head) {
        return copied(event, head);
    }

    static MeasuredTarget copied(TargetEvent event, EventHead head) {
        TargetFacts target = event.target();
        return new MeasuredTarget(
                target.id(),
                head.sequence(),
                head.organisation(),
                target.plan(),
                target.path(),
                target.part(),
                target.words(),
                target.year(),
                target.state(),
                target.owner(),
                target.measure().map(TargetCopies::measure));
    }

    private static MeasuredTarget.Measure measure(MeasureFacts measure) {
        return new MeasuredTarget.Measure(
                measure.indicator(),
                measure.unit(),
                measure.direction(),
                measure.value(),
                measure.deadline(),
                measure.regime());
    }
}
