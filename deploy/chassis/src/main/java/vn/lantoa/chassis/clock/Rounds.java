package vn.lantoa.chassis.clock;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes the rounds of a service, one after the other, while it runs. */
public final class Rounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);
    private static final long EVERY_MILLIS = 400;

    private final List<Round> rounds;
    private final Clock domain;
    private final MeterRegistry meters;

    /** Those that failed the last time: what goes on failing is logged once. */
    private final Set<String> failing = new HashSet<>();

    private ScheduledExecutorService timer = newTimer();
    private volatile boolean running;

    public Rounds(List<Round> rounds, Clock domain, MeterRegistry meters) {
        this.rounds = List.copyOf(rounds);
        this.domain = domain;
        this.meters = meters;
    }

    private static ScheduledExecutorService newTimer() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("rounds").daemon().factory());
    }

    @Override
    public void start() {
        if (rounds.isEmpty()) {
            return;
        }
        running = true;
        timer = newTimer();
        long jitter = ThreadLocalRandom.current().nextLong(EVERY_MILLIS); // instances take turns
        timer.scheduleWithFixedDelay(this::all, jitter, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void all() {
        for (Round round : rounds) {
            if (running) {
                make(round);
            }
        }
    }

    private void make(Round round) {
        try {
            round.at(domain.instant());
            failing.remove(round.name());
        } catch (RuntimeException e) {
            meters.counter("lantoa.rounds.failed", "round", round.name()).increment();
            if (failing.add(round.name())) {
                log.warn("The round {} failed; the next ones try again", round.name(), e);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdown();
        try {
            timer.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
