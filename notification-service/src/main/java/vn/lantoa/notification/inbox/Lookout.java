package vn.lantoa.notification.inbox;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks out for new notices, whichever instance of the service stored them, and hands them to the
 * streams of this one: one thread, and one query for all streams.
 *
 * <p>A notice is stamped a little before it can be seen, and instances' clocks differ; so each look
 * reaches back a little, every tenth one further, and streams drop what they were handed before.
 */
@Component
public final class Lookout implements SmartLifecycle {

    /** How far back any look may reach. */
    static final Duration FAR = Duration.ofSeconds(30);

    private static final Logger log = LoggerFactory.getLogger(Lookout.class);
    private static final Duration NEAR = Duration.ofSeconds(2);
    private static final int FAR_EVERY = 10;
    private static final int PAUSE_MILLIS = 300;

    private final Inbox inbox;
    private final LiveStreams streams;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;
    private Instant lookedAt = Instant.now();
    private int looks;
    private boolean storeAway;

    Lookout(Inbox inbox, LiveStreams streams) {
        this.inbox = inbox;
        this.streams = streams;
    }

    /** Look now: this instance has just stored some. */
    public void wake() {
        woken.release();
    }

    private void keepLooking() {
        while (running) {
            try {
                // Whether woken or not: time to look.
                boolean ignored = woken.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                woken.drainPermits();
                look();
                storeAway = false;
            } catch (InterruptedException e) {
                return;
            } catch (MongoException e) {
                if (!storeAway) {
                    log.warn("Cannot look for new notices for the moment: {}", e.toString());
                }
                storeAway = true;
            } catch (RuntimeException e) {
                log.error("Looking for new notices failed", e);
            }
        }
    }

    private void look() {
        Instant now = Instant.now();
        Set<String> organisations = streams.organisations();
        if (!organisations.isEmpty()) {
            Duration back = looks++ % FAR_EVERY == 0 ? FAR : NEAR;
            inbox.recordedSince(lookedAt.minus(back), organisations, streams::offer);
            streams.forgetBefore(lookedAt.minus(FAR));
        }
        lookedAt = now;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("lookout").start(this::keepLooking);
    }

    @Override
    public void stop() {
        running = false;
        wake();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
