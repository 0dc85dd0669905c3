package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A collection: one map of documents, sorted by {@code _id}, and its indexes. */
final class StoredCollection extends AbstractMongoCollection<DocumentKey> {
    /** The names of the maps of documents begin so. */
    static final String MAPS = "documents.";

    private final StoreFile file;
    private final String mapName;
    private final LongAdder examined;

    /** While the store is opened the indexes' entries are in the file already. */
    private final BooleanSupplier opening;

    private final FileMap documents;
    private final PrimaryIndex primary;
    private final Finder finder;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Backend backend,
            BooleanSupplier opening) {
        super(database, name, options, cursors);
        this.file = backend.file();
        this.opening = opening;
        this.examined = backend.examined();
        this.mapName = mapName(database.getDatabaseName(), name);
        this.documents = file.map(mapName);
        this.primary = new PrimaryIndex(documents, Optional.ofNullable(options.getIdField()));
        this.finder = new Finder(this::paths, this::read, this::documentMatchesQuery);
    }

    static String mapName(String database, String collection) {
        return MAPS + database + "." + collection;
    }

    PrimaryIndex primary() {
        return primary;
    }

    private Optional<StoredDocument> read(DocumentKey key) {
        Optional<byte[]> bson = documents.get(key.bytes());
        bson.ifPresent(found -> examined.increment());
        return bson.map(StoredDocument::of);
    }

    // ---- reading

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Document sort = orderBy == null ? new Document() : orderBy;
        Finder.Found found = finder.find(query, sort, skip, limit);
        if (batchSize == 0) { // asked by the server itself, which takes them one by one
            return new QueryResult(() -> projectedOneByOne(found.documents(), fields));
        }
        BatchCursor cursor =
                new BatchCursor(
                        cursorRegistry.generateCursorId(),
                        found.documents(),
                        batch -> project(batch, fields),
                        found.putDown());
        List<Document> batch = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(batch);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(batch, (Cursor) cursor);
    }

    private List<AccessPath> paths() {
        List<AccessPath> paths = new ArrayList<>();
        paths.add(primary);
        for (Index<DocumentKey> index : getIndexes()) {
            if (index instanceof StoredIndex stored) {
                paths.add(stored);
            }
        }
        return paths;
    }

    private Iterator<Document> projectedOneByOne(
            Iterator<StoredDocument> matches, @Nullable Document fields) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return matches.hasNext();
            }

            @Override
            public Document next() {
                Document document = matches.next().document();
                return fields == null || fields.isEmpty()
                        ? document
                        : project(List.of(document), fields).getFirst();
            }
        };
    }

    private List<Document> project(List<Document> batch, @Nullable Document fields) {
        if (fields == null || fields.isEmpty()) {
            return batch;
        }
        Comparator<Document> asTheyCome = null;
        return matchDocumentsFromStream(new Document(), batch.stream(), 0, 0, 0, asTheyCome, fields)
                .collectDocuments();
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        if (query == null || query.isEmpty()) {
            return super.count(query, skip, limit);
        }
        var matches = finder.find(query, new Document(), skip, limit).documents();
        int count = 0;
        while (matches.hasNext()) {
            matches.next();
            count++;
        }
        return count;
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected @Nullable Document getDocument(DocumentKey key) {
        return read(key).map(StoredDocument::document).orElse(null);
    }

    @Override
    protected Stream<DocumentWithPosition<DocumentKey>> streamAllDocumentsWithPosition() {
        return StreamSupport.stream(documents.keys().spliterator(), false)
                .map(DocumentKey::new)
                .flatMap(
                        key ->
                                read(key).stream()
                                        .map(d -> new DocumentWithPosition<>(d.document(), key)));
    }

    // ---- writing: whatever can fail is done in checkAdd and checkUpdate, before the first change

    @Override
    public void addDocument(Document document) {
        super.addDocument(document);
        file.endOfChange();
    }

    @Override
    protected DocumentKey addDocumentInternal(Document document) {
        DocumentKey key = getIdField() == null ? nextNumber() : primary.keyOf(document);
        documents.put(key.bytes(), StoredDocument.bson(document));
        return key;
    }

    private DocumentKey nextNumber() {
        long next = documents.last().map(last -> ByteBuffer.wrap(last).getLong() + 1).orElse(0L);
        return new DocumentKey(new KeyBytes().putLong(next).toArray());
    }

    @Override
    protected void handleUpdate(DocumentKey key, Document before, Document after) {
        documents.put(key.bytes(), StoredDocument.bson(after));
        file.endOfChange();
    }

    @Override
    public void removeDocument(Document document) {
        DocumentKey key =
                getIdField() == null ? findDocumentPosition(document) : primary.keyOf(document);
        for (Index<DocumentKey> index : getIndexes()) {
            if (index instanceof StoredIndex stored) {
                stored.remove(document, key);
            }
        }
        removeDocument(key);
        file.endOfChange();
    }

    @Override
    protected void removeDocument(DocumentKey key) {
        documents.remove(key.bytes());
    }

    @Override
    public void addIndex(Index<DocumentKey> index) {
        if (index instanceof StoredIndex && !opening.getAsBoolean()) {
            build(index);
        }
        getIndexes().add(index);
    }

    private void build(Index<DocumentKey> index) {
        try {
            for (byte[] key : documents.keys()) {
                DocumentKey at = new DocumentKey(key);
                Document document = getDocument(at);
                if (document != null) {
                    index.checkAdd(document, this);
                    index.add(document, at, this);
                    file.endOfChange();
                }
            }
        } catch (MongoServerError e) {
            index.drop();
            throw new IndexBuildFailedException(e, this);
        }
    }

    @Override
    public void drop() {
        super.drop();
        file.drop(mapName);
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("sizes are not tracked");
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
