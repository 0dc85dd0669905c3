package vn.lantoa.parts.store;

import java.util.Optional;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/** A sorted map of the store's file. Each change is also written down in the journal. */
final class FileMap {
    private final MVMap<byte[], byte[]> map;
    private final Journal journal;

    FileMap(MVMap<byte[], byte[]> map, Journal journal) {
        this.map = map;
        this.journal = journal;
    }

    void put(byte[] key, byte[] value) {
        map.put(key, value);
        journal.put(map.getName(), key, value);
    }

    void remove(byte[] key) {
        if (map.remove(key) != null) {
            journal.remove(map.getName(), key);
        }
    }

    Optional<byte[]> get(byte[] key) {
        return Optional.ofNullable(map.get(key));
    }

    boolean contains(byte[] key) {
        return map.containsKey(key);
    }

    Optional<byte[]> last() {
        return Optional.ofNullable(map.lastKey());
    }

    /** The first key that is not before {@code key}. */
    Optional<byte[]> from(byte[] key) {
        return Optional.ofNullable(map.ceilingKey(key));
    }

    /** How many keys lie before {@code key}; takes no longer in a large map. */
    long before(byte[] key) {
        long index = map.getKeyIndex(key);
        return index >= 0 ? index : -index - 1;
    }

    Iterable<byte[]> keys() {
        return map.keySet();
    }

    /** Both ends are included. It sees the map as it is now, whatever is changed later. */
    Cursor<byte[], byte[]> cursor(byte[] from, byte[] to, boolean reversed) {
        return map.cursor(from, to, reversed);
    }

    int size() {
        return map.size();
    }
}
