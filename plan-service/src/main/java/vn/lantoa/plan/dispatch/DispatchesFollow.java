package vn.lantoa.plan.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Reaction;
import vn.lantoa.plan.dispatch.DispatchedDocument.Kind;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.events.PlanEvent;
import vn.lantoa.plan.events.PlanFacts;
import vn.lantoa.plan.plan.Plans;

/**
 * Begins a dispatch when a plan is issued, and when a letter says what became of one: that goes to
 * whoever has the plan. Its id comes from what is dispatched, so an event heard twice begins one.
 */
@Component
final class DispatchesFollow implements Reaction<PlanEvent> {

    private static final String SUPERIOR = "SUPERIOR";
    private static final String OWN_UNITS = "OWN_UNITS";

    private final Dispatches dispatches;
    private final Addressing addressing;
    private final Plans plans;

    DispatchesFollow(Dispatches dispatches, Addressing addressing, Plans plans) {
        this.dispatches = dispatches;
        this.addressing = addressing;
        this.plans = plans;
    }

    @Override
    public Class<PlanEvent> listensTo() {
        return PlanEvent.class;
    }

    @Override
    public void react(PlanEvent event, EventHead head, Command by) {
        PlanFacts plan = event.plan();
        if (plan.level().filter(SUPERIOR::equals).isPresent()) {
            return; // that agency dispatched it: here it came in
        }
        Occasion.of(event, LocalDate.ofInstant(by.now(), DomainClock.ZONE))
                .ifPresent(occasion -> begin(plan, occasion, by));
    }

    private void begin(PlanFacts plan, Occasion occasion, Command by) {
        DispatchedDocument document = occasion.document();
        String id = id(plan, document.kind(), occasion.which(), by.actor());
        dispatches
                .createOnce(
                        id,
                        by,
                        () ->
                                Delivering.begin(
                                        Beginning.of(
                                                id,
                                                document,
                                                occasion.day(),
                                                recipients(plan, document, by.actor()),
                                                filing(plan, by.actor()),
                                                dispatches.acknowledgeBy(
                                                        occasion.day(), by.actor()))))
                .orThrow();
    }

    private static String id(PlanFacts plan, Kind kind, String which, Actor by) {
        return CommandKey.natural("dispatch", by.organisation(), plan.id(), kind.name(), which)
                .toString();
    }

    /** The document's lines as of its day; a letter goes to whoever else got the plan, too. */
    private List<Addressee> recipients(PlanFacts plan, DispatchedDocument document, Actor by) {
        List<Addressing.Line> lines =
                plan.recipients().stream()
                        .map(
                                r ->
                                        new Addressing.Line(
                                                r.name(), r.purpose(), r.kind().equals(OWN_UNITS)))
                        .toList();
        List<Addressee> earlier = new ArrayList<>();
        if (document.kind() != Kind.PLAN) {
            dispatches
                    .known(id(plan, Kind.PLAN, "", by), by)
                    .ifPresent(found -> earlier.addAll(found.state().recipients()));
            earlier.removeIf(one -> !addressing.isThere(one, document.date(), by));
        }
        return addressing.resolve(lines, plan.unit(), earlier, document.date(), by);
    }

    private List<String> filing(PlanFacts plan, Actor by) {
        return plans.document(plan.id(), by).map(PlanDocument::filing).orElse(List.of());
    }
}
