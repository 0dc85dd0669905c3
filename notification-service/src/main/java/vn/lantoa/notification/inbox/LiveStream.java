package vn.lantoa.notification.inbox;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One reader's open stream: notices wait here for the thread of the reader's request, which sends
 * them. Whoever brings them never waits for a reader.
 */
final class LiveStream {

    /** Somebody with more notices waiting does not read; they come again and go on from there. */
    static final int WAITING_MOST = 256;

    private sealed interface Signal {

        record Arrived(Notice notice) implements Signal {}

        record End() implements Signal {}
    }

    /** Where notices are sent to. */
    interface Outlet {

        void notice(Notice notice) throws IOException;

        /** Nothing to tell; fails when nobody listens any more. */
        void heartbeat() throws IOException;
    }

    private final Reader reader;
    private final BlockingQueue<Signal> waiting = new LinkedBlockingQueue<>();
    private final Map<String, Instant> seen;
    private final Instant since;
    private boolean ended;

    /**
     * @param since notices recorded before are not for this stream
     * @param known ids of notices that were there before the stream, and when they were recorded
     */
    LiveStream(Reader reader, Instant since, Map<String, Instant> known) {
        this.reader = reader;
        this.since = since;
        this.seen = new HashMap<>(known);
    }

    Reader reader() {
        return reader;
    }

    /** What the reader missed; the stream ends after it when there is still more. */
    synchronized void replay(List<Notice> missed, boolean more) {
        for (Notice notice : missed) {
            seen.put(notice.id(), notice.recordedAt());
            waiting.add(new Signal.Arrived(notice));
        }
        if (more) {
            finish();
        }
    }

    /** Takes a notice if it is for the reader and was not taken before. */
    synchronized void offer(Notice notice) {
        if (ended || notice.recordedAt().isBefore(since) || !reader.isToldOf(notice)) {
            return;
        }
        if (seen.putIfAbsent(notice.id(), notice.recordedAt()) != null) {
            return;
        }
        if (waiting.size() < WAITING_MOST) {
            waiting.add(new Signal.Arrived(notice));
        } else {
            end();
        }
    }

    /** Nothing recorded before will be offered again. */
    synchronized void forgetBefore(Instant time) {
        seen.values().removeIf(recordedAt -> recordedAt.isBefore(time));
    }

    /** Ends it now; what still waits is not sent. */
    synchronized void end() {
        waiting.clear();
        finish();
    }

    private void finish() {
        ended = true;
        waiting.add(new Signal.End());
    }

    /**
     * Sends what comes until the stream is ended or its time is up.
     *
     * @param until when the reader's token expires
     * @throws IOException when the reader is gone
     */
    void send(Outlet outlet, Duration heartbeat, Instant until)
            throws IOException, InterruptedException {
        while (true) {
            Duration left = Duration.between(Instant.now(), until);
            if (!left.isPositive()) {
                return;
            }
            Duration patience = left.compareTo(heartbeat) < 0 ? left : heartbeat;
            Optional<Signal> signal =
                    Optional.ofNullable(waiting.poll(patience.toNanos(), TimeUnit.NANOSECONDS));
            if (signal.isEmpty()) {
                outlet.heartbeat();
                continue;
            }
            switch (signal.get()) {
                case Signal.Arrived(var notice) -> outlet.notice(notice);
                case Signal.End() -> {
                    return;
                }
            }
        }
    }
}
