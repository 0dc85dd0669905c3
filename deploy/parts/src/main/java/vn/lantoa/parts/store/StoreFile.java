package vn.lantoa.parts.store;

import java.nio.file.Path;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/**
 * The store on disk: named sorted maps in one file, and a journal of what the file does not have
 * yet. Documents and indexes change together or not at all, for a change is one record of the
 * journal, and the file is only ever written between two changes.
 */
final class StoreFile implements Disk, AutoCloseable {
    /** More than this changed in memory is written to the file without waiting for the chore. */
    private static final int MUCH_CHANGED = 16 << 20;

    private final MVStore store;
    private final Journal journal;
    private final boolean onDisk;

    private final boolean syncEachCommit;

    private StoreFile(MVStore store, Journal journal, boolean onDisk, boolean syncEachCommit) {
        this.store = store;
        this.journal = journal;
        this.onDisk = onDisk;
        this.syncEachCommit = syncEachCommit;
    }

    static StoreFile inMemory() {
        return new StoreFile(Opening.settings().open(), Journal.none(), false, false);
    }

    /** See {@link EmbeddedStore#open}. */
    static StoreFile open(Path path, boolean syncEachCommit) {
        Path file = path.toAbsolutePath();
        MVStore store = Opening.open(file);
        try {
            JournalFiles journals = new JournalFiles(file, Opening.identity(file, store));
            journals.replay(again(store));
            store.commit();
            store.sync();
            journals.deleteAll();
            return new StoreFile(store, Journal.in(journals), true, syncEachCommit);
        } catch (StoreUnusableException e) {
            store.closeImmediately();
            throw e;
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw Opening.damaged(file, e);
        }
    }

    private static JournalFiles.Replay again(MVStore store) {
        return new JournalFiles.Replay() {
            @Override
            public void put(String map, byte[] key, byte[] value) {
                openMap(store, map).put(key, value);
            }

            @Override
            public void remove(String map, byte[] key) {
                openMap(store, map).remove(key);
            }

            @Override
            public void drop(String map) {
                if (store.hasMap(map)) {
                    store.removeMap(map);
                }
            }
        };
    }

    private static MVMap<byte[], byte[]> openMap(MVStore store, String name) {
        return store.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    boolean onDisk() {
        return onDisk;
    }

    FileMap map(String name) {
        return new FileMap(openMap(store, name), journal);
    }

    void drop(String name) {
        if (store.hasMap(name)) {
            store.removeMap(name);
            journal.drop(name);
        }
    }

    Set<String> names() {
        return store.getMapNames();
    }

    // ---- called by the running writer

    @Override
    public void endOfChange() {
        journal.endOfChange();
        if (onDisk && store.getUnsavedMemory() > MUCH_CHANGED) {
            writeFile();
        }
    }

    // ---- called by whoever commits

    @Override
    public void commit() {
        journal.flush();
        if (syncEachCommit) {
            journal.force();
        }
    }

    /** What is committed survives a loss of power when this returns. */
    void sync() {
        journal.force();
    }

    // ---- called between two changes

    /** Writes what the journal has to the file, and goes on in an empty journal. */
    void checkpoint(Gate gate) {
        if (journal.isEmpty()) {
            return;
        }
        gate.betweenWriters(
                () -> {
                    writeFile();
                    if (syncEachCommit) {
                        journal.force(); // for whoever has flushed and not forced yet
                    }
                    journal.rotate();
                });
        store.sync();
        journal.forgetOld();
    }

    /** The journal goes first: done again, it must lead to no less than what the file has. */
    private void writeFile() {
        journal.flush();
        store.commit();
    }

    /** Rewrites about {@code bytes} of the emptiest chunks, if chunks are emptier than asked. */
    void compact(Gate gate, int fillPercent, int bytes) {
        gate.betweenWriters(
                () -> {
                    journal.flush();
                    if (store.compact(fillPercent, bytes)) {
                        store.commit();
                    }
                });
    }

    /** Keeps compaction from giving away the space of what is being read. */
    @Override
    public Pin pin() {
        MVStore.TxCounter version = store.registerVersionUsage();
        return () -> store.deregisterVersionUsage(version);
    }

    /** Gives the file back as it is. */
    void abandon() {
        store.closeImmediately();
    }

    @Override
    public void close() {
        if (onDisk) {
            writeFile();
        }
        store.close();
        journal.close();
    }
}
