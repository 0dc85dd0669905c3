package vn.lantoa.chassis.relay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.event.PendingEvent;

/**
 * The events of one aggregate on their way. At most one of them is in flight, so that n+1 can never
 * arrive where n failed. Guarded by the map of lanes.
 */
final class Lane {

    /** Clear at the latest when so many are acknowledged. */
    static final int CLEAR_AT = 100;

    final String collection;
    final String subject;
    private final Deque<PendingEvent> waiting = new ArrayDeque<>();
    private final List<PendingEvent> acknowledged = new ArrayList<>();
    private Optional<PendingEvent> inFlight = Optional.empty();
    private long known;
    private boolean clearing;

    Lane(String collection, String subject) {
        this.collection = collection;
        this.subject = subject;
    }

    /** What the document holds, oldest first; what is known already is not sent again. */
    void learn(List<PendingEvent> pending) {
        for (PendingEvent event : pending) {
            if (event.sequence() > known) {
                known = event.sequence();
                waiting.add(event);
            }
        }
    }

    Optional<PendingEvent> depart() {
        if (inFlight.isPresent() || waiting.isEmpty()) {
            return Optional.empty();
        }
        inFlight = Optional.of(waiting.remove());
        return inFlight;
    }

    /** The broker was not to be reached; the event waits again, first in line. */
    boolean turnBack() {
        inFlight.ifPresent(waiting::addFirst);
        inFlight = Optional.empty();
        return hasWaiting();
    }

    void arrive() {
        inFlight.ifPresent(acknowledged::add);
        inFlight = Optional.empty();
    }

    boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    /** Whether somebody has to clear now; says yes to one only. */
    boolean claimClearing() {
        if (clearing || acknowledged.isEmpty()) {
            return false;
        }
        if (!waiting.isEmpty() && acknowledged.size() < CLEAR_AT) {
            return false;
        }
        clearing = true;
        return true;
    }

    List<PendingEvent> acknowledged() {
        return List.copyOf(acknowledged);
    }

    void cleared(int events) {
        acknowledged.subList(0, events).clear();
        clearing = false;
    }

    boolean isIdle() {
        return waiting.isEmpty() && acknowledged.isEmpty() && inFlight.isEmpty();
    }
}
