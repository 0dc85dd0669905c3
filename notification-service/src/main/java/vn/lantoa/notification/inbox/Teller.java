package vn.lantoa.notification.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.listener.Additive;

/**
 * Puts what the events of one family make known into the inbox: at most one notice per event. What
 * that is, and for whom, is each feature's own pure function.
 *
 * @param <E> the sealed interface of the events
 */
public final class Teller<E> implements Additive<E, Notice>, NoticeSource {

    private final Class<E> events;
    private final List<NoticeKind> kinds;
    private final Function<E, Optional<Telling>> tells;
    private final Lookout lookout;
    private final InstantSource wall = InstantSource.system();

    public Teller(
            Class<E> events,
            NoticeKind[] kinds,
            Function<E, Optional<Telling>> tells,
            Lookout lookout) {
        this.events = events;
        this.kinds = List.of(kinds);
        this.tells = tells;
        this.lookout = lookout;
    }

    @Override
    public String name() {
        return "Teller of " + events.getSimpleName();
    }

    @Override
    public Class<E> listensTo() {
        return events;
    }

    @Override
    public String collection() {
        return Inbox.COLLECTION;
    }

    @Override
    public List<Notice> entries(E event, EventHead head) {
        Instant recordedAt = wall.instant().truncatedTo(ChronoUnit.MILLIS);
        return tells.apply(event).map(told -> told.under(head, recordedAt)).stream().toList();
    }

    @Override
    public void added(List<Notice> notices) {
        lookout.wake();
    }

    @Override
    public List<String> kinds() {
        return kinds.stream().map(NoticeKind::name).toList();
    }
}
