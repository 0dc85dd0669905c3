package vn.lantoa.parts.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the cursors whose client went away without closing them. */
final class OpenCursors {
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final Map<Long, Instant> lastUsed = new ConcurrentHashMap<>();
    private final Clock clock;

    OpenCursors(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param id as in a reply; 0 is none
     */
    void used(long id) {
        if (id != 0) {
            lastUsed.put(id, clock.instant());
        }
    }

    /** The cursors nobody has read for ten minutes; they are no longer watched. */
    List<Long> takeAbandoned() {
        Instant limit = clock.instant().minus(IDLE);
        List<Long> abandoned = new ArrayList<>();
        lastUsed.forEach(
                (id, at) -> {
                    if (at.isBefore(limit) && lastUsed.remove(id, at)) {
                        abandoned.add(id);
                    }
                });
        return abandoned;
    }
}
