package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A database: its catalogue of collections and indexes is two collections of its own. */
final class StoreDatabase extends AbstractMongoDatabase<DocumentKey> {
    private final Backend backend;
    private boolean opening = true;

    StoreDatabase(String name, Backend backend, CursorRegistry cursors) {
        super(name, cursors);
        this.backend = backend;
        initializeNamespacesAndIndexes();
        opening = false;
    }

    @Override
    public Document handleCommand(
            Channel channel,
            String command,
            Document query,
            DatabaseResolver databases,
            Oplog oplog) {
        return switch (command) {
            case "aggregate" -> aggregate(query, databases, oplog);
            case "dropIndexes" -> dropIndexes(query);
            case "listCollections" ->
                    filtered(super.handleCommand(channel, command, query, databases, oplog), query);
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    /** A leading {@code $match} becomes a find, so that it can use an index. */
    private Document aggregate(Document query, DatabaseResolver databases, Oplog oplog) {
        String name = String.valueOf(query.get("aggregate"));
        Optional<MongoCollection<DocumentKey>> collection =
                Optional.ofNullable(resolveCollection(name, false));
        List<Document> pipeline = Aggregation.parse(query.get("pipeline"));
        Document filter = new Document();
        List<Document> rest = pipeline;
        if (!pipeline.isEmpty() && pipeline.getFirst().get("$match") instanceof Document match) {
            filter = match;
            rest = pipeline.subList(1, pipeline.size());
        }
        Aggregation aggregation =
                Aggregation.fromPipeline(
                        rest, databases, this, resolveCollection(name, false), oplog);
        aggregation.validate(query);
        Document matched = filter;
        Stream<Document> input =
                collection.map(c -> c.handleQueryAsStream(matched)).orElse(Stream.empty());
        List<Document> result = collection.isEmpty() ? List.of() : aggregation.runStages(input);
        return Batches.first(getFullCollectionNamespace(name), result, query, cursorRegistry);
    }

    private static Document filtered(Document reply, Document query) {
        if (query.get("filter") instanceof Document filter
                && !filter.isEmpty()
                && reply.get("cursor") instanceof Document cursor
                && cursor.get("firstBatch") instanceof Iterable<?> all) {
            List<Document> matching = new ArrayList<>();
            DefaultQueryMatcher matcher = new DefaultQueryMatcher();
            for (Object entry : all) {
                if (entry instanceof Document document && matcher.matches(document, filter)) {
                    matching.add(document);
                }
            }
            cursor.put("firstBatch", matching);
        }
        return reply;
    }

    private Document dropIndexes(Document query) {
        String name = String.valueOf(query.get("dropIndexes"));
        Object which = String.valueOf(query.get("index"));
        boolean all = which.equals("*");
        List<IndexDescription> dropped =
                indexDescriptions().stream()
                        .filter(index -> index.collection().equals(name) && !index.isPrimary())
                        .filter(
                                index ->
                                        all
                                                || index.name().equals(which)
                                                || index.keys().equals(query.get("index")))
                        .toList();
        if (dropped.isEmpty() && !all) {
            throw new IndexNotFoundException("index not found with name [" + which + "]");
        }
        for (IndexDescription index : dropped) {
            resolveCollection(name, true).dropIndex(index.name());
            getOrCreateIndexesCollection()
                    .deleteDocuments(
                            new Document("ns", index.namespace()).append("name", index.name()), 0);
        }
        Document reply = new Document();
        Utils.markOkay(reply);
        return reply;
    }

    List<IndexDescription> indexDescriptions() {
        MongoCollection<DocumentKey> catalogue = indexes.get();
        return catalogue == null
                ? List.of()
                : catalogue.queryAllAsStream().map(IndexDescription::of).toList();
    }

    @Override
    protected void addIndex(Document written) {
        IndexDescription asked = IndexDescription.of(written);
        resolveOrCreateCollection(asked.collection());
        written.putIfAbsent("v", 2);
        for (Document known : getOrCreateIndexesCollection().queryAll()) {
            IndexDescription existing = IndexDescription.of(known);
            if (!existing.namespace().equals(asked.namespace())) {
                continue;
            }
            if (known.equals(written) || existing.isPrimary() && asked.isOnIdAlone()) {
                return;
            }
            boolean sameName = existing.name().equals(asked.name());
            if (sameName || existing.hasKeysOf(asked)) {
                throw new MongoServerError(
                        sameName ? 86 : 85,
                        sameName ? "IndexKeySpecsConflict" : "IndexOptionsConflict",
                        "An index %s exists on %s with other options: drop it first."
                                .formatted(existing.name(), existing.namespace()));
            }
        }
        super.addIndex(written);
    }

    @Override
    protected Index<DocumentKey> openOrCreateUniqueIndex(
            String collectionName, String name, List<IndexKey> keys, boolean sparse) {
        return index(collectionName, name, keys, new StoredIndex.Kind(true, sparse));
    }

    @Override
    protected Index<DocumentKey> openOrCreateSecondaryIndex(
            String collectionName, String name, List<IndexKey> keys, boolean sparse) {
        return index(collectionName, name, keys, new StoredIndex.Kind(false, sparse));
    }

    private Index<DocumentKey> index(
            String collectionName, String name, List<IndexKey> keys, StoredIndex.Kind kind) {
        if (name.equals(IndexDescription.PRIMARY)
                && resolveCollection(collectionName, true) instanceof StoredCollection collection) {
            return collection.primary();
        }
        String map = "index." + getFullCollectionNamespace(collectionName) + "." + name;
        if (!opening) {
            backend.file().drop(map); // what an interrupted build left
        }
        return new StoredIndex(backend.file(), map, name, keys, kind);
    }

    @Override
    protected MongoCollection<DocumentKey> openOrCreateCollection(
            String name, CollectionOptions options) {
        return new StoredCollection(this, name, options, cursorRegistry, backend, () -> opening);
    }

    boolean hasCollections() {
        return !collectionNames().isEmpty();
    }

    private List<String> collectionNames() {
        String prefix = StoredCollection.mapName(databaseName, "");
        return backend.file().names().stream()
                .filter(map -> map.startsWith(prefix))
                .map(map -> map.substring(prefix.length()))
                .filter(name -> !name.startsWith("system."))
                .toList();
    }

    @Override
    public void drop(Oplog oplog) {
        collectionNames().forEach(name -> dropCollection(name, oplog));
        backend.file().drop(StoredCollection.mapName(databaseName, "system.indexes"));
        backend.file().drop(StoredCollection.mapName(databaseName, "system.namespaces"));
    }

    @Override
    protected long getFileSize() {
        return 0;
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }
}
