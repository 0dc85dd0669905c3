package vn.lantoa.chassis.aggregate;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import vn.lantoa.chassis.problem.Problem;

/**
 * Lets the commands on one aggregate come one after the other within this instance, so that thirty
 * at once are thirty changes and not one change and a crowd that tries again. What is right does
 * not rest on it: another instance is met by the version check.
 */
final class Turns {

    private static final int LOCKS = 1024;
    private static final long PATIENCE_SECONDS = 20;

    /** Fair: nobody waits longer than those before. Two aggregates may share one. */
    private final ReentrantLock[] locks =
            Stream.generate(() -> new ReentrantLock(true))
                    .limit(LOCKS)
                    .toArray(ReentrantLock[]::new);

    /**
     * @throws Problem 409 when the turn does not come in time
     */
    <T> T inTurn(String id, Supplier<T> work) {
        ReentrantLock lock = locks[Math.floorMod(id.hashCode(), LOCKS)];
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.of(HttpStatus.CONFLICT, "aggregate.contended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "aggregate.contended");
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
