package vn.lantoa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Everything the system keeps, in one folder that one system at a time holds. */
final class DataFolder implements AutoCloseable {
    private static final int SECRET_BYTES = 32;

    private final Path dir;
    private final FileChannel lock;

    private DataFolder(Path dir, FileChannel lock) {
        this.dir = dir;
        this.lock = lock;
    }

    static DataFolder hold(Path given) {
        var dir = given.toAbsolutePath().normalize();
        for (Path at = dir; at != null; at = at.getParent()) {
            if (Files.exists(at) && !Files.isDirectory(at)) {
                throw new CannotStart("A file is where the data folder should be: " + at + ".");
            }
        }
        try {
            Files.createDirectories(dir);
            if (!Files.isWritable(dir)) {
                throw new CannotStart("The data folder " + dir + " is not writable.");
            }
            return new DataFolder(dir, lock(dir));
        } catch (IOException e) {
            throw new CannotStart("The data folder " + dir + " cannot be used: " + e + ".", e);
        }
    }

    private static FileChannel lock(Path dir) throws IOException {
        var holder = dir.resolve("launcher.pid");
        var channel =
                FileChannel.open(
                        dir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            var who = Files.exists(holder) ? " (process " + Files.readString(holder) + ")" : "";
            throw new CannotStart(
                    ("The data folder %s is used by another run%s: stop it, or choose another"
                                    + " folder with --data.")
                            .formatted(dir, who));
        }
        Files.writeString(holder, Long.toString(ProcessHandle.current().pid()));
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path dir() {
        return dir;
    }

    Path logs() {
        return dir.resolve("logs");
    }

    Path kafka() {
        return dir.resolve("kafka");
    }

    Path store() {
        return dir.resolve("store.mv");
    }

    Path identityKeys() {
        return dir.resolve("identity");
    }

    Path clock() {
        return dir.resolve("clock");
    }

    /** What the front door and the identity server know of each other; made once per folder. */
    String frontDoorSecret() {
        var file = dir.resolve("front-door-secret");
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.writeString(
                        file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("The file " + file + " cannot be used: " + e + ".", e);
        }
    }

    @Override
    public void close() {
        try {
            if (lock.isOpen()) {
                Files.deleteIfExists(dir.resolve("launcher.pid"));
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
