package vn.lantoa.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One run of a part: from the start of its process to its end. */
final class PartProcess {
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);

    private final Part part;
    private final PartLog log;
    private final Process process;
    private final CompletableFuture<Void> said = new CompletableFuture<>();
    private final Thread reader;

    private PartProcess(Part part, PartLog log, Process process) {
        this.part = part;
        this.log = log;
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().name(part.name() + "-log").start(this::read);
    }

    static PartProcess start(Part part, PartLog log, Path childJar, Path data) {
        var builder = new ProcessBuilder(part.command(childJar, data)).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.putAll(part.environment());
        log.forget();
        try {
            return new PartProcess(part, log, builder.start());
        } catch (IOException e) {
            throw new CannotStart(part.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Returns when the part is ready, or throws a sentence with its last words. */
    void awaitReady(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        try {
            while (!ready()) {
                if (process.waitFor(BETWEEN_PROBES.toMillis(), TimeUnit.MILLISECONDS)) {
                    reader.join();
                    throw new CannotStart(
                            part.name()
                                    + " ended with code "
                                    + process.exitValue()
                                    + " while starting."
                                    + lastWords());
                }
                if (System.nanoTime() > until) {
                    throw new CannotStart(
                            part.name()
                                    + " was not ready after "
                                    + patience.toSeconds()
                                    + " s."
                                    + lastWords());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while " + part.name() + " was starting.", e);
        }
    }

    private boolean ready() {
        return switch (part.readiness()) {
            case Readiness.Says _ -> said.isDone();
            case Readiness.Answers answers -> answers.now();
        };
    }

    private String lastWords() {
        var words = new StringBuilder();
        log.last()
                .forEach(line -> words.append(System.lineSeparator()).append("  | ").append(line));
        return words.append(System.lineSeparator())
                .append("  Its log: ")
                .append(log.file())
                .toString();
    }

    private void read() {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                if (part.readiness() instanceof Readiness.Says says
                        && line.contains(says.words())) {
                    said.complete(null);
                }
            }
        } catch (IOException e) {
            log.add("[the launcher could not read on: " + e + "]");
        }
    }

    void onEnd(Runnable then) {
        process.onExit().thenRun(then);
    }

    boolean alive() {
        return process.isAlive();
    }

    int code() {
        return process.exitValue();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** By its handle: {@link Process#destroy} would also close the pipes the part still needs. */
    void requestStop() {
        process.toHandle().destroy();
    }

    /** Waits for the end that was requested; kills what takes longer. */
    void awaitStop(Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.add("[killed by the launcher: still running after " + patience.toMillis() + " ms]");
            kill9();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill9();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void kill9() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }
}
