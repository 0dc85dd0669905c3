package vn.lantoa.parts.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What was changed since the store's file was last written as a whole. A command appends a few
 * hundred bytes here instead of rewriting pages; opening the store after a crash does the changes
 * again, which is harmless where they had been done already.
 *
 * <p>One change after the other, each with its length and checksum; only the last can be cut short.
 */
final class Journal implements AutoCloseable {
    static final int HEADER = 2 * Long.BYTES;
    static final byte PUT = 1;
    static final byte REMOVE = 2;
    static final byte DROP = 3;

    private final Optional<JournalFiles> files;
    private final ByteArrayOutputStream change = new ByteArrayOutputStream();
    private final DataOutputStream steps = new DataOutputStream(change);
    private ByteArrayOutputStream changes = new ByteArrayOutputStream();
    private Optional<FileChannel> channel = Optional.empty();
    private boolean unforced;
    private boolean broken;

    private Journal(Optional<JournalFiles> files) {
        this.files = files;
    }

    /** Keeps nothing. */
    static Journal none() {
        return new Journal(Optional.empty());
    }

    static Journal in(JournalFiles files) {
        Journal journal = new Journal(Optional.of(files));
        journal.rotate();
        return journal;
    }

    // ---- the running writer, which is alone, tells what it does

    void put(String map, byte[] key, byte[] value) {
        write(PUT, map, key, value);
    }

    void remove(String map, byte[] key) {
        write(REMOVE, map, key);
    }

    void drop(String map) {
        write(DROP, map);
    }

    private void write(byte what, String map, byte[]... parts) {
        if (files.isEmpty()) {
            return;
        }
        try {
            steps.writeByte(what);
            steps.writeUTF(map);
            for (byte[] part : parts) {
                steps.writeInt(part.length);
                steps.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a buffer in memory
        }
    }

    /** What was written since the last call is one change: done whole or not at all. */
    synchronized void endOfChange() {
        if (change.size() == 0) {
            return;
        }
        byte[] content = change.toByteArray();
        change.reset();
        changes.writeBytes(
                ByteBuffer.allocate(2 * Integer.BYTES)
                        .putInt(content.length)
                        .putInt(checksum(content))
                        .array());
        changes.writeBytes(content);
    }

    static int checksum(byte[] content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        return (int) checksum.getValue();
    }

    // ---- whoever commits

    /** All changes that have ended are in the file when this returns. */
    synchronized void flush() {
        if (broken) {
            throw new StoreUnusableException(
                    "The store could not write its journal earlier: restart it when the disk is"
                            + " well.");
        }
        if (changes.size() == 0 || channel.isEmpty()) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.wrap(changes.toByteArray());
        changes = new ByteArrayOutputStream(changes.size());
        broken = true; // what follows half a change would never be read
        try {
            while (bytes.hasRemaining()) {
                channel.get().write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be written", e);
        }
        broken = false;
        unforced = true;
    }

    /** What is flushed survives a loss of power when this returns. */
    void force() {
        FileChannel written;
        synchronized (this) {
            if (!unforced || channel.isEmpty()) {
                return;
            }
            unforced = false;
            written = channel.get();
        }
        try {
            written.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be forced to the disk", e);
        }
    }

    synchronized boolean isEmpty() {
        try {
            return change.size() == 0
                    && changes.size() == 0
                    && (channel.isEmpty() || channel.get().size() <= HEADER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on in a new file. The old ones are still needed until the store's file is written. */
    synchronized void rotate() {
        files.ifPresent(
                f -> {
                    end();
                    channel = Optional.of(f.next());
                    unforced = false;
                });
    }

    /** All files but the one that is written to are done with. */
    void forgetOld() {
        files.ifPresent(JournalFiles::deleteOld);
    }

    /** The store's file has everything: no journal is needed. */
    @Override
    public synchronized void close() {
        end();
        files.ifPresent(JournalFiles::deleteAll);
    }

    private void end() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
                channel = Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
