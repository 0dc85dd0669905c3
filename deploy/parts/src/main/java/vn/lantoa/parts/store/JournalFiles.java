package vn.lantoa.parts.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The numbered journal files beside the store's file, {@code <file>.journal-<n>}. */
final class JournalFiles {
    private final Path store;
    private final UUID owner;
    private long current;

    JournalFiles(Path store, UUID owner) {
        this.store = store;
        this.owner = owner;
    }

    /** Receives the changes of a journal. */
    interface Replay {
        void put(String map, byte[] key, byte[] value);

        void remove(String map, byte[] key);

        void drop(String map);
    }

    /** Begins a new file. */
    FileChannel next() {
        current = existing().isEmpty() ? current + 1 : number(existing().getLast()) + 1;
        try {
            FileChannel channel =
                    FileChannel.open(
                            path(current), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            ByteBuffer header = ByteBuffer.allocate(Journal.HEADER);
            header.putLong(owner.getMostSignificantBits());
            header.putLong(owner.getLeastSignificantBits()).flip();
            while (header.hasRemaining()) {
                channel.write(header);
            }
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException("A journal cannot be begun beside " + store, e);
        }
    }

    void deleteOld() {
        for (Path file : existing()) {
            if (number(file) != current) {
                delete(file);
            }
        }
    }

    void deleteAll() {
        existing().forEach(JournalFiles::delete);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The journal %s cannot be deleted".formatted(file), e);
        }
    }

    /** Does the changes of all files again, in the order they were done. */
    void replay(Replay into) {
        List<Path> files = existing();
        for (Path file : files) {
            boolean complete = replay(file, into);
            if (!complete && !file.equals(files.getLast())) {
                throw new StoreUnusableException(
                        "The journal %s of the store is damaged: restore the store and its journals from a copy."
                                .formatted(file));
            }
        }
    }

    private boolean replay(Path file, Replay into) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            if (bytes.remaining() < Journal.HEADER) {
                return false; // the process ended as it began the file
            }
            if (!new UUID(bytes.getLong(), bytes.getLong()).equals(owner)) {
                throw new StoreUnusableException(
                        "The journal %s belongs to another store than %s: move it away, or bring its store back."
                                .formatted(file, store));
            }
            while (bytes.remaining() >= 2 * Integer.BYTES) {
                int length = bytes.getInt();
                int checksum = bytes.getInt();
                if (length <= 0 || length > bytes.remaining()) {
                    return false;
                }
                byte[] content = new byte[length];
                bytes.get(content);
                if (Journal.checksum(content) != checksum) {
                    return false;
                }
                replay(content, into);
            }
            return !bytes.hasRemaining();
        } catch (IOException e) {
            throw new UncheckedIOException("The journal %s cannot be read".formatted(file), e);
        }
    }

    private static void replay(byte[] change, Replay into) throws IOException {
        DataInputStream steps = new DataInputStream(new ByteArrayInputStream(change));
        while (steps.available() > 0) {
            byte what = steps.readByte();
            String map = steps.readUTF();
            switch (what) {
                case Journal.PUT -> into.put(map, bytes(steps), bytes(steps));
                case Journal.REMOVE -> into.remove(map, bytes(steps));
                case Journal.DROP -> into.drop(map);
                default -> throw new IOException("unknown step " + what);
            }
        }
    }

    private static byte[] bytes(DataInputStream steps) throws IOException {
        return steps.readNBytes(steps.readInt());
    }

    private List<Path> existing() {
        String prefix = store.getFileName() + ".journal-";
        try (Stream<Path> beside = Files.list(store.toAbsolutePath().getParent())) {
            return beside.filter(
                            file ->
                                    file.getFileName().toString().startsWith(prefix)
                                            && file.getFileName()
                                                    .toString()
                                                    .substring(prefix.length())
                                                    .matches("\\d{1,18}"))
                    .sorted((a, b) -> Long.compare(number(a), number(b)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of %s cannot be read".formatted(store), e);
        }
    }

    private static long number(Path file) {
        String name = file.getFileName().toString();
        return Long.parseLong(name.substring(name.lastIndexOf('-') + 1));
    }

    private Path path(long number) {
        return store.resolveSibling(store.getFileName() + ".journal-" + number);
    }
}
