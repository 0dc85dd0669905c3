package vn.lantoa.reporting.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Replica;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanFacts;
import vn.lantoa.plan.events.PlanIssued;
import vn.lantoa.plan.events.TopicFacts;

/** Keeps the copies of plans. */
@Component
final class PlanCopies implements Replica<PlanEvent, CoveredPlan> {

    /** Whatever states may come, they come after the issue. */
    private static final Set<String> NOT_YET_ISSUED = Set.of("DRAFT", "SUBMITTED", "APPROVED");

    @Override
    public Class<PlanEvent> listensTo() {
        return PlanEvent.class;
    }

    @Override
    public String collection() {
        return CoveredPlan.COLLECTION;
    }

    @Override
    public CoveredPlan copy(PlanEvent event, EventHead head) {
        return copied(event, head);
    }

    static CoveredPlan copied(PlanEvent event, EventHead head) {
        PlanFacts plan = event.plan();
        return new CoveredPlan(
                plan.id(),
                head.sequence(),
                head.organisation(),
                plan.number(),
                plan.title(),
                plan.year(),
                plan.level(),
                plan.lastYear(),
                !NOT_YET_ISSUED.contains(plan.status()),
                issuedOn(event),
                head.time().truncatedTo(ChronoUnit.MILLIS), // as precise as the store
                plan.topics().stream().map(PlanCopies::topic).toList());
    }

    /** The event of the issue carries the day itself, others among the facts. */
    private static Optional<LocalDate> issuedOn(PlanEvent event) {
        return event instanceof PlanIssued(var plan, var issuedOn)
                ? Optional.of(issuedOn)
                : event.plan().issuedOn();
    }

    private static CoveredPlan.Topic topic(TopicFacts topic) {
        return new CoveredPlan.Topic(topic.code(), topic.title(), topic.parent(), topic.leaf());
    }
}
