package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * An index in the file. An entry's key is the encoded values of the fields followed by the
 * document's key; its value says where the document's key begins.
 */
final class StoredIndex extends Index<DocumentKey> implements AccessPath {
    private static final byte[] YES = {1};

    private final StoreFile file;
    private final String mapName;
    private final IndexedFields fields;
    private final boolean unique;
    private final List<IndexKey> order;
    private final FileMap entries;
    private final FileMap multikeyIndexes;
    private volatile boolean multikey;

    StoredIndex(StoreFile file, String mapName, String name, List<IndexKey> keys, Kind kind) {
        super(name, keys, kind.sparse());
        this.file = file;
        this.mapName = mapName;
        this.unique = kind.unique();
        this.fields = new IndexedFields(keys, kind.sparse());
        this.order = new ArrayList<>(keys);
        if (keys.stream().noneMatch(key -> key.getKey().equals("_id"))) {
            order.add(new IndexKey("_id", true));
        }
        this.entries = file.map(mapName);
        this.multikeyIndexes = file.map("multikey");
        this.multikey = multikeyIndexes.contains(KeyCodec.encode(mapName));
    }

    record Kind(boolean unique, boolean sparse) {}

    @Override
    public List<IndexKey> order() {
        return order;
    }

    @Override
    public boolean isMultikey() {
        return multikey;
    }

    @Override
    public boolean leavesOutMissing() {
        return isSparse();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && other.isUnique() == unique
                && other.toIndexDescription().equals(toIndexDescription());
    }

    @Override
    public FileMap entries() {
        return entries;
    }

    @Override
    public DocumentKey document(Cursor<byte[], byte[]> entry) {
        return documentKey(entry.getKey(), ByteBuffer.wrap(entry.getValue()).getInt());
    }

    private static DocumentKey documentKey(byte[] entry, int begin) {
        return new DocumentKey(Arrays.copyOfRange(entry, begin, entry.length));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<DocumentKey> collection) {
        checkUnique(document, new DocumentKey(KeyBytes.NONE), collection);
    }

    @Override
    public void checkUpdate(
            Document before, Document after, MongoCollection<DocumentKey> collection) {
        checkUnique(after, new DocumentKey(KeyCodec.encode(before.get("_id"))), collection);
    }

    private void checkUnique(
            Document document, DocumentKey self, MongoCollection<DocumentKey> collection) {
        SortedSet<byte[]> values = fields.valuesOf(document).encoded();
        if (!unique) {
            return;
        }
        for (byte[] value : values) {
            Optional<byte[]> entry =
                    entries.from(value).filter(found -> KeyBytes.startsWith(found, value));
            if (entry.isPresent() && !documentKey(entry.get(), value.length).equals(self)) {
                throw new DuplicateKeyError(
                        this, collection, getKeys(), getKeyValues(document).iterator().next());
            }
        }
    }

    @Override
    public void add(Document document, DocumentKey key, MongoCollection<DocumentKey> collection) {
        IndexedFields.Values values = fields.valuesOf(document);
        noteMultikey(values);
        for (byte[] value : values.encoded()) {
            put(value, key);
        }
    }

    private void put(byte[] value, DocumentKey key) {
        byte[] keyBegins = ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array();
        entries.put(KeyBytes.concat(value, key.bytes()), keyBegins);
    }

    private void noteMultikey(IndexedFields.Values values) {
        if (values.fromArray() && !multikey) {
            multikeyIndexes.put(KeyCodec.encode(mapName), YES);
            multikey = true;
        }
    }

    void remove(Document document, DocumentKey key) {
        for (byte[] value : fields.valuesOf(document).encoded()) {
            entries.remove(KeyBytes.concat(value, key.bytes()));
        }
    }

    @Override
    public @Nullable DocumentKey remove(Document document) {
        throw new UnsupportedOperationException("StoredCollection removes by the document's key");
    }

    @Override
    public void updateInPlace(
            Document before,
            Document after,
            DocumentKey key,
            MongoCollection<DocumentKey> collection) {
        SortedSet<byte[]> old = fields.valuesOf(before).encoded();
        IndexedFields.Values now = fields.valuesOf(after);
        noteMultikey(now);
        for (byte[] value : old) {
            if (!now.encoded().contains(value)) {
                entries.remove(KeyBytes.concat(value, key.bytes()));
            }
        }
        for (byte[] value : now.encoded()) {
            if (!old.contains(value)) {
                put(value, key);
            }
        }
    }

    @Override
    public @Nullable DocumentKey getPosition(Document document) {
        return null; // only the primary index tells
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<DocumentKey> getPositions(Document query) {
        throw new UnsupportedOperationException("Plan finds documents");
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {
        multikeyIndexes.remove(KeyCodec.encode(mapName));
        file.drop(mapName);
    }
}
