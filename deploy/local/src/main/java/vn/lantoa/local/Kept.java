package vn.lantoa.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/** A part and the process that plays it at the moment. */
final class Kept {
    private enum State {
        DOWN,
        STARTING,
        READY,
        STOPPED_FOR_GOOD
    }

    private final Part part;
    private final Path childJar;
    private final Path data;
    private final Duration readyWithin;
    private final Consumer<Kept> endedByItself;
    private final PartLog log;
    private final Deque<Long> restarts = new ArrayDeque<>();

    private State state = State.DOWN;
    private Optional<PartProcess> current = Optional.empty();

    Kept(
            Part part,
            DataFolder data,
            Path childJar,
            Duration readyWithin,
            Consumer<Kept> endedByItself) {
        this.part = part;
        this.childJar = childJar;
        this.data = data.dir();
        this.readyWithin = readyWithin;
        this.endedByItself = endedByItself;
        this.log = PartLog.begin(data.logs(), part.name());
    }

    String name() {
        return part.name();
    }

    /** Starts a process and returns how long it took to be ready. */
    Duration start() {
        long began = System.nanoTime();
        var process = launch();
        try {
            process.awaitReady(readyWithin);
        } catch (CannotStart e) {
            process.kill9();
            become(process, State.DOWN);
            throw e;
        }
        become(process, State.READY);
        process.onEnd(() -> ended(process));
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private synchronized PartProcess launch() {
        if (state == State.STOPPED_FOR_GOOD) {
            throw new CannotStart(name() + " is not started: the system is stopping.");
        }
        if (current.filter(PartProcess::alive).isPresent()) {
            throw new IllegalStateException(name() + " runs already");
        }
        var process = PartProcess.start(part, log, childJar, data);
        current = Optional.of(process);
        state = State.STARTING;
        return process;
    }

    private synchronized void become(PartProcess process, State next) {
        if (current.filter(process::equals).isPresent() && state != State.STOPPED_FOR_GOOD) {
            state = next;
            notifyAll();
        }
    }

    private void ended(PartProcess process) {
        synchronized (this) {
            // Stopped on purpose, or replaced already: nobody needs to hear of it.
            if (current.filter(process::equals).isEmpty() || state == State.STOPPED_FOR_GOOD) {
                return;
            }
            state = State.DOWN;
        }
        endedByItself.accept(this);
    }

    /** Waits until a process that was started is ready. */
    synchronized void awaitReady(Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (state != State.READY) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new CannotStart(
                        name() + " was not ready again after " + patience.toSeconds() + " s.");
            }
            wait(left);
        }
    }

    /** Counts one more restart, unless there were as many as allowed already. */
    synchronized boolean mayRestart(Restarts.AtMost most) {
        long now = System.nanoTime();
        while (!restarts.isEmpty() && now - restarts.peekFirst() > most.within().toNanos()) {
            restarts.removeFirst();
        }
        if (restarts.size() >= most.times()) {
            return false;
        }
        restarts.addLast(now);
        return true;
    }

    /** Kills it as kill -9 does; it is seen as an end of its own. */
    void kill9() {
        PartProcess process;
        synchronized (this) {
            process = running();
            state = State.DOWN;
        }
        process.kill9();
    }

    synchronized PartProcess running() {
        return current.filter(PartProcess::alive)
                .orElseThrow(() -> new IllegalStateException(name() + " is not running"));
    }

    /** Stops the process, if there is one, so that another can be started. */
    void stopForNow(Duration patience) {
        Optional<PartProcess> process;
        synchronized (this) {
            process = current;
            current = Optional.empty();
            state = State.DOWN;
        }
        process.ifPresent(
                it -> {
                    it.requestStop();
                    it.awaitStop(patience);
                });
    }

    /** Asks it to end, and lets no other process be started. */
    synchronized void requestStopForGood() {
        state = State.STOPPED_FOR_GOOD;
        notifyAll();
        current.ifPresent(PartProcess::requestStop);
    }

    void awaitStop(Duration patience) {
        Optional<PartProcess> process;
        synchronized (this) {
            process = current;
        }
        process.ifPresent(it -> it.awaitStop(patience));
        log.close();
    }

    String lastCode() {
        synchronized (this) {
            return current.filter(it -> !it.alive())
                    .map(it -> "code " + it.code())
                    .orElse("no code");
        }
    }
}
