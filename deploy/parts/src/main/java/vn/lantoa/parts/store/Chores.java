package vn.lantoa.parts.store;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done beside the commands: fsync, giving back space, expiry. */
final class Chores implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Chores.class);

    private static final long EXPIRY_MILLIS = 30_000;
    private static final long CURSORS_MILLIS = 60_000;
    private static final long SYNC_MILLIS = 500;
    private static final long CHECKPOINT_MILLIS = 1_000;
    private static final int FILL_PERCENT = 60;
    private static final int STEP_BYTES = 4 << 20;

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    task -> Thread.ofPlatform().daemon().name("store-chores").unstarted(task));

    Chores(StoreFile file, Gate gate, Backend backend) {
        every(EXPIRY_MILLIS, new Expiry(backend, Clock.systemUTC()));
        every(CURSORS_MILLIS, backend::closeAbandonedCursors);
        if (file.onDisk()) {
            every(SYNC_MILLIS, file::sync);
            every(CHECKPOINT_MILLIS, () -> file.checkpoint(gate));
            every(CHECKPOINT_MILLIS, () -> file.compact(gate, FILL_PERCENT, STEP_BYTES));
        }
    }

    private void every(long millis, Runnable chore) {
        thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        chore.run();
                    } catch (RuntimeException e) {
                        log.error("A chore of the store failed; it is tried again", e);
                    }
                },
                millis,
                millis,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
                log.warn("The store closes while a chore is still running");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
