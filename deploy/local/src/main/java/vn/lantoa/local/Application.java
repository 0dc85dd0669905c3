package vn.lantoa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/**
 * A Spring Boot application, taken out of its fat jar: plain jars start faster and in less memory.
 * The folder is named by the fat jar's content (reproducible builds give every jar the same time),
 * so that a build beside a running system takes nothing away from it.
 *
 * @param jar the application's own classes; its manifest names the libraries beside it
 * @param main the class to run
 */
record Application(Path jar, String main) {

    /** Extracts the fat jar into a folder beside it, unless that was done for this very build. */
    static Application of(Path fatJar) {
        try {
            var all = fatJar.resolveSibling("extracted");
            var folder = all.resolve(fingerprint(fatJar));
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(all);
                removeAllButNewest(all);
                extract(fatJar, folder);
            }
            var jar = folder.resolve(fatJar.getFileName());
            try (var opened = new JarFile(jar.toFile())) {
                var main =
                        Objects.requireNonNull(opened.getManifest(), "no manifest in " + jar)
                                .getMainAttributes()
                                .getValue(Attributes.Name.MAIN_CLASS);
                return new Application(jar, Objects.requireNonNull(main, "no main in " + jar));
            }
        } catch (IOException e) {
            throw new CannotStart(fatJar + " cannot be extracted: " + e + ".", e);
        }
    }

    private static String fingerprint(Path file) throws IOException {
        var sum = new CRC32();
        try (var channel = FileChannel.open(file)) {
            sum.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            return "%08x-%d".formatted(sum.getValue(), channel.size());
        }
    }

    /** What is left may be in use by a system that was started before this build. */
    private static void removeAllButNewest(Path all) throws IOException {
        try (var folders = Files.list(all)) {
            var oldestFirst = folders.sorted(Comparator.comparing(Application::time)).toList();
            for (var folder : oldestFirst.subList(0, Math.max(0, oldestFirst.size() - 1))) {
                remove(folder);
            }
        }
    }

    private static FileTime time(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void extract(Path fatJar, Path folder) throws IOException {
        // Under another name until it is whole: an extraction that was cut off is never used.
        var unfinished = Files.createTempDirectory(folder.getParent(), "unfinished");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                List.of(
                                        java,
                                        "-XX:TieredStopAtLevel=1",
                                        "-Djarmode=tools",
                                        "-jar",
                                        fatJar.toString(),
                                        "extract",
                                        "--force",
                                        "--destination",
                                        unfinished.toString()))
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said.strip());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        try {
            Files.move(unfinished, folder);
        } catch (FileAlreadyExistsException another) {
            remove(unfinished); // another run was faster
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
