package vn.lantoa.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Starts the system in the foreground: what {@code deploy/local/run} calls. */
public final class Launcher {
    private static final int WRONG_OPTION = 2;

    private Launcher() {}

    public static void main(String[] args) {
        var build = Build.around(Path.of(System.getProperty("lantoa.repository", "")));
        Options options;
        try {
            options = Options.parse(args, build.repository().resolve("data"));
        } catch (CannotStart e) {
            System.err.println(e.sentence());
            System.exit(WRONG_OPTION);
            return;
        }
        var builder =
                LocalSystem.in(options.data())
                        .repository(build.repository())
                        .portBase(options.portBase());
        options.clock().ifPresent(builder::clock);
        Optional<Demonstration> demo =
                options.demo()
                        ? Optional.of(new Demonstration(options.data(), build))
                        : Optional.empty();
        try {
            demo.ifPresent(it -> builder.clock(it.begin()));
        } catch (CannotStart e) {
            exit(e.sentence());
            return;
        }
        given("LANTOA_MONGODB_URI").ifPresent(builder::mongodb);
        given("LANTOA_KAFKA").ifPresent(builder::kafka);
        run(builder, system -> demo.ifPresent(it -> it.tell(system)));
    }

    private static Optional<String> given(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
    }

    /** Runs a system until it is stopped by a signal (code 130 or 143) or cannot go on (code 1). */
    static void run(LocalSystem.Builder builder) {
        run(builder, system -> {});
    }

    private static void run(LocalSystem.Builder builder, Consumer<LocalSystem> whenReady) {
        long began = System.nanoTime();
        builder.progress(line -> System.out.println("  " + line));
        LocalSystem system;
        try {
            system = builder.prepare();
        } catch (CannotStart e) {
            exit(e.sentence());
            return;
        }
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(system)));
        try {
            system.startParts();
        } catch (CannotStart e) {
            exit(e.sentence());
            return;
        }
        System.out.printf(
                """
                Lan Tỏa is ready after %.0f s: %s
                Sign in there as officer, password secret; a program gets a token by
                  curl -s -u officer:secret -d grant_type=client_credentials %s/oauth2/token
                Ctrl-C stops everything.
                """,
                secondsSince(began), system.frontDoor(), system.issuer());
        whenReady.accept(system);
        system.awaitEnd().ifPresent(why -> exit(why + " Everything is stopped."));
    }

    private static void stop(LocalSystem system) {
        long began = System.nanoTime();
        if (system.stop()) {
            System.out.printf("Stopped in %.1f s.%n", secondsSince(began));
        }
    }

    private static void exit(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
