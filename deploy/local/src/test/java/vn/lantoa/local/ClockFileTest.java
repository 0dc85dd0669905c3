package vn.lantoa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {
    private static final Instant WALL = Instant.parse("2026-03-01T00:00:00Z");
    private static final OffsetDateTime NEW_YEAR = OffsetDateTime.parse("2023-01-01T08:00+07:00");

    @TempDir Path data;

    @Test
    void holdsTheMillisecondsToAddToWallTimeBigEndian() throws Exception {
        clock().moveTo(OffsetDateTime.parse("2026-03-01T07:00:00.258+07:00"), WALL);

        assertThat(data.resolve("clock")).hasBinaryContent(new byte[] {0, 0, 0, 0, 0, 0, 1, 2});
    }

    @Test
    void goesOnFromWhereItWasSet() {
        clock().moveTo(NEW_YEAR, WALL);

        assertThat(clock().now(WALL.plusSeconds(60)))
                .contains(NEW_YEAR.toInstant().plusSeconds(60));
    }

    @Test
    void isAbsentUntilItIsSet() {
        assertThat(clock().now(WALL)).isEmpty();
    }

    @Test
    void movesForwards() {
        clock().moveTo(NEW_YEAR, WALL);

        clock().moveTo(NEW_YEAR.plusMonths(3), WALL);

        assertThat(clock().now(WALL)).contains(NEW_YEAR.plusMonths(3).toInstant());
    }

    @Test
    void neverMovesBackwardsAndGoesOnFromWhereItIs() {
        clock().moveTo(NEW_YEAR, WALL);

        clock().moveTo(NEW_YEAR, WALL.plusSeconds(1));

        assertThat(clock().now(WALL)).contains(NEW_YEAR.toInstant());
    }

    @Test
    void refusesAFileThatIsNotAClock() throws Exception {
        Files.write(data.resolve("clock"), new byte[3]);

        assertThatThrownBy(() -> clock().now(WALL))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is damaged: 3 bytes instead of 8");
    }

    private ClockFile clock() {
        return new ClockFile(data.resolve("clock"));
    }
}
