package vn.lantoa.chassis.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The domain's time, shared by processes through a file. */
class DomainClockTest {

    private static final Instant NEW_YEAR = Instant.parse("2023-01-01T01:00:00Z");

    @TempDir private Path folder;

    @Test
    void withoutAFileItIsWallTime() {
        assertThat(DomainClock.wall().instant())
                .isCloseTo(Instant.now(), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void whatOneProcessMovesTheOtherSees() throws Exception {
        Path file = clockAt(NEW_YEAR);
        DomainClock one = DomainClock.shared(file);
        DomainClock other = DomainClock.shared(file);

        boolean moved = one.forwardTo(NEW_YEAR.plus(Duration.ofDays(30)));

        assertThat(moved).isTrue();
        assertThat(other.instant())
                .isCloseTo(NEW_YEAR.plus(Duration.ofDays(30)), within(2, ChronoUnit.SECONDS));
    }

    @Test
    void itOnlyMovesForwards() throws Exception {
        DomainClock clock = DomainClock.shared(clockAt(NEW_YEAR));

        assertThat(clock.forwardTo(NEW_YEAR.minus(Duration.ofDays(1)))).isFalse();

        assertThat(clock.instant()).isCloseTo(NEW_YEAR, within(2, ChronoUnit.SECONDS));
    }

    private Path clockAt(Instant time) throws Exception {
        Path file = folder.resolve("clock");
        long offset = Duration.between(Instant.now(), time).toMillis();
        Files.write(file, ByteBuffer.allocate(Long.BYTES).putLong(offset).array());
        return file;
    }
}
