package vn.lantoa.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Starts the parts stage by stage, starts again what ends by itself, and stops all of them in the
 * reverse order.
 */
final class Supervisor {
    private final List<List<Kept>> stages;
    private final List<Part> parts;
    private final Patience patience;
    private final Restarts restarts;
    private final int atOnce;
    private final Progress progress;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();

    /**
     * @param stages parts that start side by side, after those of the stage before are ready
     * @param atOnce how many may be starting at a time
     */
    Supervisor(
            List<List<Part>> stages,
            DataFolder data,
            Path childJar,
            Patience patience,
            int atOnce,
            Restarts restarts,
            Progress progress) {
        this.parts = stages.stream().flatMap(List::stream).toList();
        this.stages =
                stages.stream()
                        .map(
                                stage ->
                                        stage.stream()
                                                .map(it -> keep(it, data, childJar, patience))
                                                .toList())
                        .toList();
        this.patience = patience;
        this.atOnce = atOnce;
        this.restarts = restarts;
        this.progress = progress;
    }

    private Kept keep(Part part, DataFolder data, Path childJar, Patience patience) {
        return new Kept(part, data, childJar, patience.ready(), this::startAgain);
    }

    /** Returns when every part is ready; throws with nothing left running otherwise. */
    void start() {
        try {
            requireFreePorts();
            stages.forEach(this::startStage);
        } catch (CannotStart e) {
            if (stopping.get()) {
                throw new CannotStart("Stopped before it was ready.", e);
            }
            stop();
            throw e;
        }
    }

    private void requireFreePorts() {
        for (var part : parts) {
            for (int port : part.ports()) {
                try (var probe = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
                    probe.getLocalPort();
                } catch (IOException e) {
                    throw new CannotStart(
                            ("Port %d, which %s needs, is in use: stop what listens there, or"
                                            + " choose other ports with --port-base.")
                                    .formatted(port, part.name()),
                            e);
                }
            }
        }
    }

    private void startStage(List<Kept> stage) {
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            var started = new ExecutorCompletionService<Void>(threads);
            try {
                stage.forEach(kept -> started.submit(() -> startFirst(kept), null));
                for (int n = 0; n < stage.size(); n++) {
                    started.take().get();
                }
            } catch (ExecutionException e) {
                // The others are of no use now, and closing the pool waits for them.
                threads.shutdownNow();
                throw e.getCause() instanceof CannotStart why
                        ? why
                        : new CannotStart("The system cannot start: " + e.getCause(), e);
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new CannotStart("Interrupted while starting.", e);
            }
        }
    }

    private void startFirst(Kept kept) {
        progress.say(kept.name() + " ready (" + seconds(kept.start()) + ")");
    }

    private void startAgain(Kept kept) {
        switch (restarts) {
            case Restarts.ByHand() ->
                    progress.say(kept.name() + " ended (" + kept.lastCode() + ")");
            case Restarts.AtMost most ->
                    Thread.ofVirtual().name(kept.name() + "-again").start(() -> again(kept, most));
        }
    }

    private void again(Kept kept, Restarts.AtMost most) {
        while (!stopping.get()) {
            if (!kept.mayRestart(most)) {
                end.complete(
                        Optional.of(
                                "%s ended again (%s), after %d restarts within %d s."
                                        .formatted(
                                                kept.name(),
                                                kept.lastCode(),
                                                most.times(),
                                                most.within().toSeconds())));
                return;
            }
            progress.say(kept.name() + " ended (" + kept.lastCode() + "); starting it again");
            try {
                progress.say(kept.name() + " ready again (" + seconds(kept.start()) + ")");
                return;
            } catch (CannotStart e) {
                if (!stopping.get()) {
                    progress.say(e.sentence());
                }
            }
        }
    }

    void restart(String name) {
        var kept = named(name);
        kept.stopForNow(patience.stop());
        kept.start();
    }

    Kept named(String name) {
        return stages.stream()
                .flatMap(List::stream)
                .filter(kept -> kept.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part is called " + name));
    }

    /**
     * Stops everything, the last started first; what does not end in time is killed.
     *
     * @return false when somebody else has stopped it
     */
    boolean stop() {
        if (!stopping.compareAndSet(false, true)) {
            stopped.join();
            return false;
        }
        for (var stage : stages.reversed()) {
            stage.forEach(Kept::requestStopForGood);
            long until = System.nanoTime() + patience.stop().toNanos();
            stage.forEach(
                    kept ->
                            kept.awaitStop(
                                    Duration.ofNanos(Math.max(1, until - System.nanoTime()))));
        }
        end.complete(Optional.empty());
        stopped.complete(null);
        return true;
    }

    /** Waits for the end of the system; the sentence tells why it could not go on by itself. */
    Optional<String> awaitEnd() {
        return end.join();
    }

    private static String seconds(Duration took) {
        return "%.1f s".formatted(took.toMillis() / 1_000.0);
    }
}
