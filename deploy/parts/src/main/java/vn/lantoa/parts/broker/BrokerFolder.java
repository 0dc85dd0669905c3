package vn.lantoa.parts.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import kafka.tools.StorageTool;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.CorruptRecordException;
import org.apache.kafka.common.record.FileRecords;

/** The broker's folder on disk: held by one process at a time, formatted once. */
final class BrokerFolder implements AutoCloseable {
    private final Path dir;
    private final FileChannel lock;

    private BrokerFolder(Path dir, FileChannel lock) {
        this.dir = dir;
        this.lock = lock;
    }

    static BrokerFolder hold(Path dir) {
        requireNoFileAt(dir);
        try {
            Files.createDirectories(dir.resolve("log"));
            var channel =
                    FileChannel.open(
                            dir.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new BrokerCannotStart(
                        "Another broker is using the folder " + dir + ": stop it first.");
            }
            return new BrokerFolder(dir, channel);
        } catch (IOException e) {
            throw new BrokerCannotStart(
                    "The broker cannot write to its folder " + dir + ": " + e + ".", e);
        }
    }

    private static void requireNoFileAt(Path dir) {
        for (Path at = dir.resolve("log"); at != null; at = at.getParent()) {
            if (Files.exists(at) && !Files.isDirectory(at)) {
                throw new BrokerCannotStart(
                        "A file is where the broker needs a folder: " + at + ".");
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path logs() {
        return dir.resolve("log");
    }

    /** Writes Kafka's identity of this node, unless an earlier start has done so. */
    void formatOnce(Properties settings) {
        // Kafka writes meta.properties last, so a format that was cut off is simply done again.
        if (Files.exists(logs().resolve("meta.properties"))) {
            requireReadableMetadata();
            return;
        }
        if (Files.exists(metadata())) {
            throw damaged(
                    new IOException("there are logs, but the file meta.properties is missing"));
        }
        var said = new ByteArrayOutputStream();
        var file = dir.resolve("server.properties");
        int code;
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            try (var writer = Files.newBufferedWriter(file)) {
                settings.store(writer, "as of the first start");
            }
            var id = Uuid.randomUuid().toString();
            // --cluster-id=… in one word: an id may begin with a dash
            var command = new String[] {"format", "--cluster-id=" + id, "-c", file.toString()};
            code = StorageTool.execute(command, out);
        } catch (IOException e) {
            throw new BrokerCannotStart(
                    "The broker cannot write to its folder " + dir + ": " + e + ".", e);
        }
        if (code != 0) {
            throw new BrokerCannotStart(
                    "The broker's folder "
                            + dir
                            + " cannot be formatted: "
                            + said.toString(StandardCharsets.UTF_8).strip());
        }
    }

    /**
     * Kafka cuts a log off at the first batch it cannot read. For the log that knows all topics, a
     * first batch gone bad would mean a broker that starts gladly and has forgotten everything.
     */
    private void requireReadableMetadata() {
        if (!Files.isDirectory(metadata())) {
            return;
        }
        try (var files = Files.newDirectoryStream(metadata(), "*.log")) {
            for (var file : files) {
                try (var records = FileRecords.open(file.toFile(), false)) {
                    var batches = records.batches().iterator();
                    if (batches.hasNext()) {
                        batches.next().ensureValid();
                    } else if (records.sizeInBytes() > 0) {
                        throw new CorruptRecordException("nothing can be read in " + file);
                    }
                }
            }
        } catch (IOException | KafkaException e) {
            throw damaged(e);
        }
    }

    private Path metadata() {
        return logs().resolve("__cluster_metadata-0");
    }

    BrokerCannotStart damaged(Throwable cause) {
        var said = cause.getMessage();
        var why = said == null ? cause.getClass().getSimpleName() : said.replaceFirst("\\.+$", "");
        return new BrokerCannotStart(
                "The broker's folder "
                        + dir
                        + " is damaged: "
                        + why
                        + ". Restore it from a copy, or move it away to begin with an empty one.",
                cause);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
