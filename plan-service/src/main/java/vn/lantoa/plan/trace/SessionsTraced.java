package vn.lantoa.plan.trace;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Replica;
import vn.lantoa.plan.events.SessionEvent;
import vn.lantoa.plan.events.SessionFacts;

/** Keeps which topics were told of in which session. */
@Component
final class SessionsTraced implements Replica<SessionEvent, TracedItem> {

    @Override
    public Class<SessionEvent> listensTo() {
        return SessionEvent.class;
    }

    @Override
    public String collection() {
        return TracedItems.COLLECTION;
    }

    @Override
    public TracedItem copy(SessionEvent event, EventHead head) {
        SessionFacts session = event.session();
        return new TracedItem(
                session.id(),
                head.sequence(),
                head.organisation(),
                TracedItem.Kind.SESSION,
                session.title(),
                session.plan().stream().toList(),
                session.plan().stream()
                        .flatMap(
                                plan ->
                                        session.agenda().stream()
                                                .flatMap(item -> item.topics().stream())
                                                .distinct()
                                                .map(code -> TracedItem.topic(plan, code)))
                        .toList(),
                List.of(),
                Optional.of(session.kind()),
                session.heldOn().or(session::scheduledOn),
                session.status(),
                Optional.of("/sessions/" + session.id()));
    }
}
