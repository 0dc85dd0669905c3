package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id}: the documents' own map, sorted by it. */
final class PrimaryIndex extends Index<DocumentKey> implements AccessPath {
    private static final String NAME = "_id_";

    private final FileMap documents;
    private final Optional<String> idField;

    PrimaryIndex(FileMap documents, Optional<String> idField) {
        super(NAME, List.of(new IndexKey(idField.orElse("_id"), true)), false);
        this.documents = documents;
        this.idField = idField;
    }

    @Override
    public List<IndexKey> order() {
        return idField.isPresent() ? getKeys() : List.of();
    }

    @Override
    public boolean isMultikey() {
        return false;
    }

    @Override
    public boolean leavesOutMissing() {
        return false;
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public FileMap entries() {
        return documents;
    }

    @Override
    public DocumentKey document(Cursor<byte[], byte[]> entry) {
        return new DocumentKey(entry.getKey());
    }

    DocumentKey keyOf(Document document) {
        return new DocumentKey(KeyCodec.encode(document.get(idField.orElse("_id"))));
    }

    @Override
    public DocumentKey getPosition(Document document) {
        return keyOf(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<DocumentKey> collection) {
        StoredDocument.bson(document);
        if (documents.contains(keyOf(document).bytes())) {
            throw new DuplicateKeyError(
                    this, collection, getKeys(), new KeyValue(document.get("_id")));
        }
    }

    @Override
    public void checkUpdate(
            Document before, Document after, MongoCollection<DocumentKey> collection) {
        StoredDocument.bson(after);
    }

    @Override
    public void add(Document document, DocumentKey key, MongoCollection<DocumentKey> collection) {
        // the document itself is the entry
    }

    @Override
    public @Nullable DocumentKey remove(Document document) {
        return keyOf(document);
    }

    @Override
    public void updateInPlace(
            Document before,
            Document after,
            DocumentKey key,
            MongoCollection<DocumentKey> collection) {
        // an _id never changes
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
        return documents.size();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {
        // goes with the documents
    }
}
