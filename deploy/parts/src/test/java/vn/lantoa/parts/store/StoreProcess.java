package vn.lantoa.parts.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.UuidRepresentation;

/** The store as a process of its own, as a person starts it: it can be killed. */
final class StoreProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("store ready on (\\d+) in (\\d+) ms");

    private final Process process;
    private final int port;
    private final Duration untilReady;

    private StoreProcess(Process process, int port, Duration untilReady) {
        this.process = process;
        this.port = port;
        this.untilReady = untilReady;
    }

    static StoreProcess start(Path file) throws IOException {
        Instant before = Instant.now();
        Process process =
                new ProcessBuilder(command("--file", file.toString(), "--port", "0"))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        Matcher ready = READY.matcher(line == null ? "" : line);
        if (!ready.matches()) {
            throw new IllegalStateException("it said: " + line);
        }
        return new StoreProcess(
                process, Integer.parseInt(ready.group(1)), Duration.between(before, Instant.now()));
    }

    static List<String> command(String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                StoreMain.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    MongoClient client() {
        return client(port);
    }

    static MongoClient client(int port) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:" + port))
                        .uuidRepresentation(UuidRepresentation.STANDARD)
                        .retryWrites(false)
                        .retryReads(false)
                        .applyToClusterSettings(
                                cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                        .build());
    }

    Duration untilReady() {
        return untilReady;
    }

    /** Kilobytes of memory in use, as the operating system counts; -1 where it does not say. */
    long residentKilobytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!java.nio.file.Files.exists(status)) {
            return -1;
        }
        return java.nio.file.Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(-1);
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
