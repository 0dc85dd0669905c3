package vn.lantoa.chassis.relay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import vn.lantoa.chassis.event.PendingEvent;

/** The aggregates that have something on its way; one at a time touches a lane. */
final class Lanes {

    /** More are not tracked at once; the sweep comes back to the rest. */
    static final int MOST = 20_000;

    private final Map<String, Lane> bySubject = new ConcurrentHashMap<>();

    /** Adds what a document holds; false when there is no room for another aggregate. */
    boolean learn(String collection, String subject, List<PendingEvent> pending) {
        return bySubject.compute(
                        subject,
                        (key, known) -> {
                            if (known == null && bySubject.size() >= MOST) {
                                return null;
                            }
                            Lane lane = known == null ? new Lane(collection, subject) : known;
                            lane.learn(pending);
                            return lane.isIdle() ? null : lane;
                        })
                != null;
    }

    /** Takes a step on a lane; empty when it is gone. A lane with nothing left is forgotten. */
    <T> Optional<T> on(String subject, Function<Lane, T> step) {
        AtomicReference<T> result = new AtomicReference<>();
        bySubject.computeIfPresent(
                subject,
                (key, lane) -> {
                    result.set(step.apply(lane));
                    return lane.isIdle() ? null : lane;
                });
        return Optional.ofNullable(result.get());
    }

    boolean isEmpty() {
        return bySubject.isEmpty();
    }

    void forgetAll() {
        bySubject.clear();
    }
}
