package vn.lantoa.reporting.ledger;

import com.mongodb.ConnectionString;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.UUID;
import vn.lantoa.chassis.store.ChassisCodecs;
import vn.lantoa.fixtures.Parts;

/** A ledger's collections on a real store, without a service around them. */
final class TestStore {

    private static final MongoClient CLIENT =
            MongoClients.create(
                    MongoClientSettings.builder()
                            .applyConnectionString(new ConnectionString(Parts.started().store()))
                            .codecRegistry(ChassisCodecs.registry())
                            .retryWrites(false)
                            .build());

    private TestStore() {}

    /** A database nobody else uses. */
    static MongoDatabase fresh() {
        return CLIENT.getDatabase(
                "ledger-" + UUID.randomUUID().toString().replace("-", "").substring(0, 12));
    }

    /** As the listener does: those already there stay as they are. */
    static void insert(LedgerStore store, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try {
            store.entries()
                    .withDocumentClass(Entry.class)
                    .insertMany(entries, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(w -> w.getCode() != 11000)) {
                throw e;
            }
        }
    }
}
