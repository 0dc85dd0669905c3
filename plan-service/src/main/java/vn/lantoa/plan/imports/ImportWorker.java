package vn.lantoa.plan.imports;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.sheet.SheetRow;

/**
 * Works imports off, some rows at a time. Each row is a command with a key of its own, so that rows
 * done twice, by another instance or after a crash, have one effect.
 */
@Component
final class ImportWorker {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final int ROWS_AT_A_TIME = 200;
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** Large tables leave the store to whoever is at work with the rest. */
    private static final int AT_ONCE = 2;

    /** Not before then, in wall time. */
    private record Failed(int times, Instant pausedUntil) {}

    private final Imports imports;
    private final RowWorks works;
    private final DomainClock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Set<String> working = ConcurrentHashMap.newKeySet();
    private final Map<String, Failed> failed = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    ImportWorker(Imports imports, RowWorks works, DomainClock clock) {
        this.imports = imports;
        this.works = works;
        this.clock = clock;
    }

    /** Unless it failed just now. */
    void resume(Stored<Import> stored) {
        Failed before = failed.get(stored.id());
        if (before == null || Instant.now().isAfter(before.pausedUntil())) {
            start(stored);
        }
    }

    /** Returns at once; unless this instance is at it, it is worked off in the background. */
    void start(Stored<Import> stored) {
        if (!stopping && working.add(stored.id())) {
            threads.execute(() -> inTurn(stored));
        }
    }

    private void inTurn(Stored<Import> stored) {
        try {
            turns.acquire();
            try {
                work(stored);
                failed.remove(stored.id());
            } catch (RuntimeException e) {
                failed(stored, e);
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            working.remove(stored.id());
        }
    }

    private void failed(Stored<Import> stored, RuntimeException e) {
        Failed now =
                failed.merge(
                        stored.id(),
                        new Failed(1, Instant.now().plus(PAUSE)),
                        (before, one) -> new Failed(before.times() + 1, one.pausedUntil()));
        log.warn("Import {} stopped, time {} of {}", stored.id(), now.times(), TRIES, e);
        if (now.times() >= TRIES) {
            Actor actor = stored.state().by().actor(stored.organisation());
            imports.change(stored.id(), command(actor, CommandKey.random()), Import::giveUp);
            failed.remove(stored.id());
        }
    }

    private void work(Stored<Import> begun) {
        Actor actor = begun.state().by().actor(begun.organisation());
        Import current = imports.find(begun.id(), actor).orElseThrow().state();
        if (current.status() != Import.Status.RUNNING) {
            return;
        }
        RowWorks.Opened opened = works.open(current, imports.file(begun), actor);
        while (current.status() == Import.Status.RUNNING && !stopping) {
            int from = current.next();
            int to = Math.min(current.rows(), from + ROWS_AT_A_TIME);
            List<RowResult> results = new ArrayList<>();
            for (SheetRow row : opened.rows().subList(from, to)) {
                if (stopping) {
                    return;
                }
                CommandKey key = CommandKey.ofEvent(begun.id(), "row-" + row.number());
                results.add(opened.work().apply(row, command(actor, key), current.dryRun()));
            }
            Command by = command(actor, CommandKey.ofEvent(begun.id(), "progress-" + from));
            current =
                    imports.change(begun.id(), by, one -> one.progress(from, results, by))
                            .orThrow()
                            .state();
        }
    }

    private Command command(Actor actor, CommandKey key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Command(actor, now, Optional.empty(), key);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
