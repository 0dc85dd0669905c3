package vn.lantoa.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The whole system as processes of this machine, for the launcher and for tests that break it.
 *
 * <pre>{@code
 * try (var system = LocalSystem.in(data).portBase(18080).instances(2).start()) {
 *     system.kill9("plan");
 *     system.awaitReady("plan", Duration.ofSeconds(30));
 *     system.url("plan", 2);
 * }
 * }</pre>
 *
 * Parts are named {@code store}, {@code broker}, {@code identity}, {@code plan}, {@code content},
 * {@code reporting}, {@code notification}, {@code front-door}; second instances {@code plan-2} and
 * so on.
 */
public final class LocalSystem implements AutoCloseable {
    private final DataFolder data;
    private final Ports ports;
    private final Supervisor supervisor;

    private LocalSystem(DataFolder data, Ports ports, Supervisor supervisor) {
        this.data = data;
        this.ports = ports;
        this.supervisor = supervisor;
    }

    /** A system that keeps everything in the folder. */
    public static Builder in(Path data) {
        return new Builder(data);
    }

    /** Where people enter. */
    public URI frontDoor() {
        return URI.create("http://localhost:" + ports.frontDoor());
    }

    /** Where tokens come from. */
    public URI issuer() {
        return URI.create("http://localhost:" + ports.identity());
    }

    /** The first instance of a service: {@code plan}, {@code content}, … */
    public URI url(String service) {
        return url(service, 1);
    }

    /** An instance of a service, counted from 1. */
    public URI url(String service, int instance) {
        for (var one : Service.values()) {
            if (one.name(1).equals(service)) {
                return URI.create("http://127.0.0.1:" + ports.of(one, instance));
            }
        }
        throw new IllegalArgumentException("No service is called " + service);
    }

    /** The embedded broker's address. */
    public String kafka() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** The embedded store's address. */
    public String mongodb() {
        return "mongodb://127.0.0.1:" + ports.store();
    }

    /** The process that plays a part at the moment. */
    public ProcessHandle process(String part) {
        return supervisor.named(part).running().handle();
    }

    /** Kills a part as kill -9 does, and returns when it is dead. */
    public void kill9(String part) {
        supervisor.named(part).kill9();
    }

    /** Stops a part in order if it runs, starts it again, and returns when it is ready. */
    public void restart(String part) {
        supervisor.restart(part);
    }

    /** Waits until a part is ready (again). */
    public void awaitReady(String part, Duration patience) throws InterruptedException {
        supervisor.named(part).awaitReady(patience);
    }

    /** Waits for the end; the sentence tells why the system cannot go on, if it was not stopped. */
    Optional<String> awaitEnd() {
        return supervisor.awaitEnd();
    }

    /**
     * Stops every part, the last started first, and lets the folder go.
     *
     * @return whether there was anything to stop
     */
    public boolean stop() {
        boolean stopped = supervisor.stop();
        data.close();
        return stopped;
    }

    @Override
    public void close() {
        stop();
    }

    /** How a system is to be started. */
    public static final class Builder {
        private final Path folder;
        private Optional<Path> repository = Optional.empty();
        private int portBase = Ports.DEFAULT_BASE;
        private int instances = 1;
        private Optional<OffsetDateTime> clock = Optional.empty();
        private Optional<String> mongodb = Optional.empty();
        private Optional<String> kafka = Optional.empty();
        private Restarts restarts = new Restarts.AtMost(3, Duration.ofMinutes(1));
        private Patience patience = new Patience(Duration.ofSeconds(120), Duration.ofSeconds(4));
        private int atOnce = Runtime.getRuntime().availableProcessors() + 1;
        private Progress progress = line -> {};
        private Optional<List<List<Part>>> standIns = Optional.empty();
        private Optional<Path> childJar = Optional.empty();

        private Builder(Path folder) {
            this.folder = folder;
        }

        /** Where the built jars are; by default the repository around the working folder. */
        public Builder repository(Path root) {
            this.repository = Optional.of(root);
            return this;
        }

        /** The front door's port; the others move with it. */
        public Builder portBase(int port) {
            this.portBase = port;
            return this;
        }

        /** How many processes each service has; those of the second listen 100 higher. */
        public Builder instances(int count) {
            this.instances = count;
            return this;
        }

        /** Lets the domain live at another time; only forwards in one folder. */
        public Builder clock(OffsetDateTime time) {
            this.clock = Optional.of(time);
            return this;
        }

        /** Uses this MongoDB, and starts no store. */
        public Builder mongodb(String uri) {
            this.mongodb = Optional.of(uri);
            return this;
        }

        /** Uses this broker, and starts none. */
        public Builder kafka(String bootstrapServers) {
            this.kafka = Optional.of(bootstrapServers);
            return this;
        }

        public Builder restarts(Restarts rule) {
            this.restarts = rule;
            return this;
        }

        /** How long one part may take to become ready. */
        public Builder readyWithin(Duration time) {
            this.patience = new Patience(time, patience.stop());
            return this;
        }

        public Builder progress(Progress lines) {
            this.progress = lines;
            return this;
        }

        /** Other parts than the system's, for the tests of this module. */
        Builder parts(Path childJar, List<List<Part>> stages) {
            this.childJar = Optional.of(childJar);
            this.standIns = Optional.of(stages);
            return this;
        }

        /**
         * Starts everything and returns when it is ready.
         *
         * @throws CannotStart with nothing left running, for a person to read
         */
        public LocalSystem start() {
            var system = prepare();
            system.startParts();
            return system;
        }

        /** Everything but the processes: the folder is held, the jars are found. */
        LocalSystem prepare() {
            var ports = new Ports(portBase);
            var data = DataFolder.hold(folder);
            try {
                RunningMark.awaitNone(data.dir());
                boolean simulated = setClock(new ClockFile(data.clock()), Instant.now());
                var stages = standIns.orElseGet(() -> blueprint(data, ports, simulated).stages());
                var supervisor =
                        new Supervisor(
                                stages,
                                data,
                                childJar.orElseGet(() -> build().childJar()),
                                patience,
                                atOnce,
                                restarts,
                                progress);
                return new LocalSystem(data, ports, supervisor);
            } catch (CannotStart e) {
                data.close();
                throw e;
            }
        }

        private Blueprint blueprint(DataFolder data, Ports ports, boolean simulated) {
            var build = build();
            return new Blueprint(
                    build::application,
                    build.parts(),
                    data,
                    ports,
                    instances,
                    mongodb,
                    kafka,
                    simulated);
        }

        private Build build() {
            return repository.map(Build::new).orElseGet(() -> Build.around(Path.of("")));
        }

        private boolean setClock(ClockFile file, Instant wall) {
            clock.ifPresent(time -> file.moveTo(time, wall));
            var now = file.now(wall);
            boolean later =
                    now.isPresent()
                            && clock.map(OffsetDateTime::toInstant)
                                    .filter(asked -> now.get().isAfter(asked.plusSeconds(5)))
                                    .isPresent();
            now.ifPresent(
                    it ->
                            progress.say(
                                    "the domain's clock: "
                                            + ClockFile.local(it)
                                            + (later ? " (it only moves forwards)" : "")));
            return now.isPresent();
        }
    }

    void startParts() {
        try {
            supervisor.start();
        } catch (CannotStart e) {
            data.close();
            throw e;
        }
    }
}
