package vn.lantoa.chassis.listener;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.CommandKey;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.store.ChassisCodecs;

/** The writes of listeners, each the same when repeated. */
final class ListenerStore {

    private static final int DUPLICATE_KEY = 11000;

    private final MongoDatabase database;
    private final Clock domain;

    ListenerStore(MongoDatabase database, Clock domain) {
        this.database = database;
        this.domain = domain;
    }

    /** Those already there stay as they are. */
    void insert(String collection, List<Record> entries) {
        try {
            database.getCollection(collection, BsonDocument.class)
                    .insertMany(
                            entries.stream().map(ListenerStore::encoded).toList(),
                            new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(w -> w.getCode() != DUPLICATE_KEY)) {
                throw e;
            }
        }
    }

    /** Only a newer version replaces what is there. */
    void replace(String collection, Record copy) {
        BsonDocument document = encoded(copy);
        try {
            // Whole: what the newer copy does not have must not stay from the older one.
            database.getCollection(collection, BsonDocument.class)
                    .replaceOne(
                            and(
                                    eq("_id", document.get("_id")),
                                    lt("version", document.getNumber("version"))),
                            document,
                            new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            } // there is one, as new or newer
        }
    }

    /** The command by which a reaction acts: in the event's organisation, once per event. */
    Command commandOf(EventHead head, String reaction) {
        return new Command(
                new Actor("system", head.organisation(), Optional.empty(), Set.of()),
                domain.instant(),
                Optional.empty(),
                CommandKey.ofEvent(head.id(), reaction));
    }

    @SuppressWarnings("unchecked")
    private static BsonDocument encoded(Record record) {
        Codec<Record> codec = (Codec<Record>) ChassisCodecs.registry().get(record.getClass());
        BsonDocument document = new BsonDocument();
        codec.encode(new BsonDocumentWriter(document), record, EncoderContext.builder().build());
        return document;
    }
}
