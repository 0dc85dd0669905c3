package vn.lantoa.local;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What a part prints: {@code <name>.log}, with the run before it (or, in a long run, the file that
 * became too large) kept as {@code <name>.previous.log}.
 */
final class PartLog implements AutoCloseable {
    private static final long MOST_BYTES = 16L << 20;
    private static final int LINES_TO_SHOW = 12;

    private final Path file;
    private final Deque<String> last = new ArrayDeque<>();
    private BufferedWriter writer;
    private long bytes;

    private PartLog(Path file) throws IOException {
        this.file = file;
        this.writer = open();
    }

    static PartLog begin(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            return new PartLog(folder.resolve(name + ".log"));
        } catch (IOException e) {
            throw new CannotStart("The log of " + name + " cannot be written: " + e, e);
        }
    }

    synchronized void add(String line) {
        last.addLast(line);
        if (last.size() > LINES_TO_SHOW) {
            last.removeFirst();
        }
        try {
            if (bytes > MOST_BYTES) {
                writer.close();
                writer = open();
            }
            writer.write(line);
            writer.newLine();
            writer.flush();
            bytes += line.length() + 1L;
        } catch (IOException e) {
            // A full disk must not stop the part, nor hide what it says.
            System.err.println(file + " cannot be written (" + e + "): " + line);
        }
    }

    /** The last few lines of the process that is running now or ran last. */
    synchronized List<String> last() {
        return List.copyOf(last);
    }

    synchronized void forget() {
        last.clear();
    }

    Path file() {
        return file;
    }

    @Override
    public synchronized void close() {
        try {
            writer.close();
        } catch (IOException e) {
            System.err.println(file + " was not closed: " + e);
        }
    }

    private BufferedWriter open() throws IOException {
        if (Files.exists(file)) {
            var previous = file.toString().replaceFirst("\\.log$", ".previous.log");
            Files.move(file, Path.of(previous), StandardCopyOption.REPLACE_EXISTING);
        }
        bytes = 0;
        return Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
