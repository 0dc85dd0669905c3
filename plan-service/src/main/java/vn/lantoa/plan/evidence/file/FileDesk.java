package vn.lantoa.plan.evidence.file;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.problem.Problem;

/** Takes files in. Each costs a few times its size in memory, so that a few at a time are taken. */
@Component
public final class FileDesk {

    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /**
     * @param name as the sender calls it; the content must not be something else
     * @param pointer where a fault is
     * @throws Problem 503 when the turn does not come
     */
    public KeptFile.Taking take(String name, byte[] content, String pointer) {
        await();
        try {
            return KeptFile.take(name, content, pointer);
        } finally {
            turns.release();
        }
    }

    private void await() {
        try {
            if (turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "evidence.busy");
    }
}
