package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Deletes what a TTL index says is over. */
final class Expiry implements Runnable {
    private static final int AT_ONCE = 500;

    private final Backend backend;
    private final Clock clock;

    Expiry(Backend backend, Clock clock) {
        this.backend = backend;
        this.clock = clock;
    }

    @Override
    public void run() {
        for (StoreDatabase database : backend.gate().read(backend::databases)) {
            List<IndexDescription> expiring =
                    backend.gate()
                            .read(
                                    () ->
                                            database.indexDescriptions().stream()
                                                    .filter(i -> i.expireAfter().isPresent())
                                                    .toList());
            for (IndexDescription index : expiring) {
                expire(database, index, clock.instant().minus(index.expireAfter().orElseThrow()));
            }
        }
    }

    private void expire(StoreDatabase database, IndexDescription index, Instant over) {
        Document filter = new Document(index.firstField(), new Document("$lte", over));
        int deleted;
        do {
            deleted =
                    backend.gate()
                            .write(
                                    () -> {
                                        MongoCollection<?> collection =
                                                database.resolveCollection(
                                                        index.collection(), false);
                                        return collection == null
                                                ? 0
                                                : collection.deleteDocuments(filter, AT_ONCE);
                                    });
        } while (deleted == AT_ONCE);
    }
}
