package vn.lantoa.plan.plan;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.problem.Problem;

/**
 * Reads files that are sent. A Word file may unpack to a hundred times its size, so that large
 * files are read one at a time, whoever sends them; the others wait their turn.
 */
@Component
final class ReadingDesk {

    private static final int SMALL = 256 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore turn = new Semaphore(1, true);

    /**
     * @throws Problem as {@link PlanFile#read}; 503 when the turn does not come
     */
    PlanFile read(byte[] content) {
        if (content.length <= SMALL && !PlanFile.isContainer(content)) {
            return PlanFile.read(content);
        }
        await();
        try {
            return PlanFile.read(content);
        } finally {
            turn.release();
        }
    }

    private void await() {
        try {
            if (turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "document.busy");
    }
}
