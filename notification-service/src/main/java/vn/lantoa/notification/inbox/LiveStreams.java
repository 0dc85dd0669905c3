package vn.lantoa.notification.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.problem.Problem;

/** The open streams of this instance, no more than there may be. */
@Component
final class LiveStreams implements SmartLifecycle {

    private final StreamSettings settings;
    private final Set<LiveStream> open = new LinkedHashSet<>();
    private boolean running;

    LiveStreams(StreamSettings settings, MeterRegistry meters) {
        this.settings = settings;
        Gauge.builder("lantoa.inbox.streams", this, LiveStreams::count).register(meters);
    }

    /**
     * @throws Problem 429 when the reader, 503 when the instance has too many
     */
    synchronized void add(LiveStream stream) {
        if (!running) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "stream.ending");
        }
        if (open.size() >= settings.perInstance()) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "stream.too-many");
        }
        if (countOf(stream.reader()) >= settings.perPerson()) {
            throw Problem.of(
                    HttpStatus.TOO_MANY_REQUESTS, "stream.too-many-of-yours", settings.perPerson());
        }
        open.add(stream);
    }

    private long countOf(Reader reader) {
        return open.stream()
                .map(LiveStream::reader)
                .filter(other -> other.id().equals(reader.id()))
                .filter(other -> other.organisation().equals(reader.organisation()))
                .count();
    }

    synchronized void remove(LiveStream stream) {
        open.remove(stream);
    }

    synchronized int count() {
        return open.size();
    }

    Set<String> organisations() {
        return all().stream()
                .map(stream -> stream.reader().organisation())
                .collect(Collectors.toUnmodifiableSet());
    }

    void offer(Notice notice) {
        all().forEach(stream -> stream.offer(notice));
    }

    void forgetBefore(Instant time) {
        all().forEach(stream -> stream.forgetBefore(time));
    }

    private synchronized List<LiveStream> all() {
        return List.copyOf(open);
    }

    @Override
    public synchronized void start() {
        running = true;
    }

    @Override
    public void stop() {
        synchronized (this) {
            running = false;
        }
        all().forEach(LiveStream::end);
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    /** The first to stop: later the web server waits for requests, and so for streams, to end. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
