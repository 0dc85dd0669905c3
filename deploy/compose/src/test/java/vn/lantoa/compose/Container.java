package vn.lantoa.compose;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.lantoa.fixtures.Api;

/**
 * What a container of ours would run: the image's entry point, with exactly the environment that
 * the image and compose.yaml give it, watched by the health check of compose.yaml.
 *
 * @param environment what compose.yaml gives; nothing of this machine's own environment is added
 */
record Container(String name, Map<String, String> environment, Process process, Path log)
        implements AutoCloseable {

    /** Two start at once, on a machine that may be busy with other things. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static Container start(String name, Image image, Map<String, String> environment) {
        try {
            Path log = image.folder().resolveSibling("log");
            ProcessBuilder builder =
                    new ProcessBuilder(image.entryPoint())
                            .directory(image.folder().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            builder.environment().clear();
            builder.environment().putAll(image.environment());
            builder.environment().putAll(environment);
            return new Container(name, environment, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Container awaitHealthy(List<String> check) {
        await(name + " is healthy")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> isHealthy(check));
        return this;
    }

    private boolean isHealthy(List<String> check) throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " ended: " + Files.readString(log));
        }
        ProcessBuilder probe = new ProcessBuilder(check);
        probe.environment().putAll(environment);
        return probe.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** Asks it at an address other than the one a service listens on by default. */
    Api api() {
        return Api.at("http://" + address(environment));
    }

    static String address(Map<String, String> environment) {
        return "127.0.0.2:" + environment.get("SERVER_PORT");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
