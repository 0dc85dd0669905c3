package vn.lantoa.chassis.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The domain's clock: wall time plus one offset that all processes of a machine share through a
 * mapped file of eight bytes (milliseconds, big-endian). Without a file it is wall time. Tokens,
 * leases and whatever is not the domain's keep wall time.
 */
public final class DomainClock extends Clock {

    /** Days of the domain begin at midnight here. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int OFFSET_BYTES = Long.BYTES;

    private final Offset offset;
    private final ZoneId zone;

    private interface Offset {
        long millis();

        /** Moves it to {@code target}, unless it is there or beyond. */
        boolean forwardTo(long target);
    }

    private DomainClock(Offset offset, ZoneId zone) {
        this.offset = offset;
        this.zone = zone;
    }

    public static DomainClock wall() {
        return new DomainClock(
                new Offset() {
                    @Override
                    public long millis() {
                        return 0;
                    }

                    @Override
                    public boolean forwardTo(long target) {
                        throw new IllegalStateException("wall time is not ours to move");
                    }
                },
                ZONE);
    }

    /**
     * @throws UncheckedIOException when the file cannot be opened
     */
    public static DomainClock shared(Path file) {
        return new DomainClock(new SharedOffset(file), ZONE);
    }

    @Override
    public Instant instant() {
        return Instant.now().plusMillis(offset.millis());
    }

    /**
     * Moves the domain's time, forwards only.
     *
     * @return false when it is that late already
     */
    public boolean forwardTo(Instant time) {
        return offset.forwardTo(Duration.between(Instant.now(), time).toMillis());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DomainClock(offset, other);
    }

    private static final class SharedOffset implements Offset {
        private final Path file;
        private final MappedByteBuffer shared;

        SharedOffset(Path file) {
            this.file = file;
            try (FileChannel channel = open()) {
                shared = channel.map(FileChannel.MapMode.READ_WRITE, 0, OFFSET_BYTES);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot open the clock file " + file, e);
            }
        }

        private FileChannel open() throws IOException {
            return FileChannel.open(
                    file,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.CREATE);
        }

        @Override
        public long millis() {
            return shared.getLong(0);
        }

        @Override
        public boolean forwardTo(long target) {
            try (FileChannel channel = open();
                    FileLock ignored = channel.lock()) {
                if (target <= millis()) {
                    return false;
                }
                shared.putLong(0, target);
                shared.force();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot move the clock " + file, e);
            }
        }
    }
}
