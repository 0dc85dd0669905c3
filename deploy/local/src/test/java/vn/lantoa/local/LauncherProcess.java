package vn.lantoa.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A {@link StandInLauncher} that a test has started; whatever it started ends with the test. */
final class LauncherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;
    private final StringBuilder read = new StringBuilder();
    private List<ProcessHandle> parts = List.of();

    private LauncherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static LauncherProcess start(Path data, String... partsAsWords) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx48m"));
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(StandInLauncher.class.getName(), data.toString()));
        command.addAll(List.of(partsAsWords));
        try {
            return new LauncherProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LauncherProcess awaitReady() {
        return awaitLine("is ready after");
    }

    LauncherProcess awaitLine(String words) {
        try {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                read.append(line).append('\n');
                if (line.contains(words)) {
                    parts = process.descendants().toList();
                    return this;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("ended without '" + words + "':\n" + read);
    }

    /** The processes it had started when the last awaited line was read. */
    List<ProcessHandle> parts() {
        return parts;
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    /** Everything it printed and the code it ended with. */
    Ended ended() throws InterruptedException {
        read.append(output.lines().collect(Collectors.joining("\n")));
        return new Ended(process.waitFor(), read.toString());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        parts.forEach(ProcessHandle::destroyForcibly);
    }

    record Ended(int code, String said) {}
}
