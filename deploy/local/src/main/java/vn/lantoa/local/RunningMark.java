package vn.lantoa.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Tells whether processes of a data folder are alive: each holds a shared lock, which the operating
 * system takes back however the process ends. After a launcher was killed its parts need a few
 * seconds to end; a start in that time waits for them instead of failing on their ports and locks.
 */
final class RunningMark {
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    /** Never closed: a channel that nobody holds might be, and with it the lock. */
    private static final List<FileChannel> HELD = new ArrayList<>();

    private RunningMark() {}

    /** Marks this process as one that uses the folder, until it ends. */
    static void put(Path data) throws IOException {
        var channel = open(data);
        channel.lock(0, Long.MAX_VALUE, true);
        HELD.add(channel);
    }

    /** Waits for the processes of an earlier run to end. */
    static void awaitNone(Path data) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (var channel = open(data)) {
            while (channel.tryLock() == null) {
                if (System.nanoTime() > until) {
                    throw new CannotStart(
                            "Processes of an earlier run still use the data folder "
                                    + data
                                    + ": stop them first.");
                }
                TimeUnit.NANOSECONDS.sleep(BETWEEN_TRIES.toNanos());
            }
        } catch (IOException e) {
            throw new CannotStart("The data folder " + data + " cannot be used: " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for an earlier run to end.", e);
        }
    }

    private static FileChannel open(Path data) throws IOException {
        return FileChannel.open(
                data.resolve("running"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }
}
