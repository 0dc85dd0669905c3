package vn.lantoa.parts.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OpenCursorsTest {
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-03-02T12:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final OpenCursors cursors = new OpenCursors(clock);

    @Test
    void aCursorNobodyReadsIsAbandonedAfterTenMinutes() {
        cursors.used(1);
        cursors.used(2);
        later(Duration.ofMinutes(9));
        cursors.used(2);

        later(Duration.ofMinutes(2));

        assertThat(cursors.takeAbandoned()).containsExactly(1L);
        assertThat(cursors.takeAbandoned()).isEmpty();
    }

    private void later(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
