package vn.lantoa.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The domain's clock: eight bytes, big-endian, the milliseconds to add to wall time. All processes
 * map the file, and it only ever moves forwards.
 */
record ClockFile(Path file) {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    boolean exists() {
        return Files.exists(file);
    }

    /**
     * Sets the clock to the asked time, unless it is later than that already: then it goes on from
     * where it is, so that the same command can be given again.
     */
    void moveTo(OffsetDateTime asked, Instant wall) {
        if (now(wall).filter(it -> it.isAfter(asked.toInstant())).isPresent()) {
            return;
        }
        long offset = Duration.between(wall, asked).toMillis();
        try {
            Files.write(file, ByteBuffer.allocate(Long.BYTES).putLong(offset).array());
        } catch (IOException e) {
            throw new CannotStart("The clock " + file + " cannot be written: " + e + ".", e);
        }
    }

    /** The domain's time at the given wall time; empty when the folder has no clock of its own. */
    Optional<Instant> now(Instant wall) {
        if (!exists()) {
            return Optional.empty();
        }
        try {
            var bytes = Files.readAllBytes(file);
            if (bytes.length != Long.BYTES) {
                throw new CannotStart(
                        "The clock %s is damaged: %d bytes instead of 8."
                                .formatted(file, bytes.length));
            }
            return Optional.of(wall.plusMillis(ByteBuffer.wrap(bytes).getLong()));
        } catch (IOException e) {
            throw new CannotStart("The clock " + file + " cannot be read: " + e + ".", e);
        }
    }

    static String local(Instant time) {
        return time.atZone(HERE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
