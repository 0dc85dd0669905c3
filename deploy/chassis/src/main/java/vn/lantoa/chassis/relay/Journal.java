package vn.lantoa.chassis.relay;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import vn.lantoa.chassis.event.EventDocument;
import vn.lantoa.chassis.event.PendingEvent;
import vn.lantoa.chassis.paging.Keyset;
import vn.lantoa.chassis.paging.Page;

/**
 * Every event this service has told, once, for ever: the audit trail, and what to publish again
 * from after a loss of Kafka.
 *
 * <p>Of an event of a personal contract only the skeleton is kept: who did what to whom, when, and
 * the digest that its hash is over; never the body, so that nothing here has to be erased. Such a
 * topic can therefore not be published again from here. It does not need to be: each of its events
 * carries its subject whole, so what there is to tell again stands in the aggregates as they are
 * now. (Telling them again is a command on each; there is none yet.)
 */
public final class Journal {

    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<BsonDocument> events;

    public Journal(MongoDatabase database) {
        events = database.getCollection("journal", BsonDocument.class);
        events.createIndex(Indexes.ascending("subject", "sequence"));
        events.createIndex(Indexes.ascending("organisation", "time", "_id"));
    }

    /** Those already there stay as they are. */
    void add(List<PendingEvent> told) {
        List<BsonDocument> documents =
                told.stream()
                        .map(PendingEvent::skeleton)
                        .map(EventDocument::of)
                        .map(d -> d.append("_id", d.remove("id")))
                        .toList();
        try {
            events.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(w -> w.getCode() != DUPLICATE_KEY)) {
                throw e;
            }
        }
    }

    /** An aggregate's events of an organisation, oldest first, from a sequence on. */
    public List<PendingEvent> of(String organisation, String subject, long from, int limit) {
        return events.find(
                        Filters.and(
                                Filters.eq("subject", subject),
                                Filters.gte("sequence", from),
                                Filters.eq("organisation", organisation)))
                .sort(Indexes.ascending("sequence"))
                .limit(limit)
                .map(Journal::read)
                .into(new ArrayList<>());
    }

    /** An organisation's events of a span of the domain's time, newest first. */
    public Page<PendingEvent> between(
            String organisation, Instant from, Instant to, int limit, Optional<String> after) {
        Keyset keyset = new Keyset("time", true);
        List<Bson> filters = new ArrayList<>();
        filters.add(Filters.eq("organisation", organisation));
        filters.add(Filters.gte("time", from));
        filters.add(Filters.lt("time", to));
        after.ifPresent(cursor -> filters.add(keyset.beyond(cursor)));
        return keyset.page(events.find(Filters.and(filters)), limit, Journal::read);
    }

    private static PendingEvent read(BsonDocument stored) {
        BsonDocument document = stored.clone();
        document.append("id", document.remove("_id"));
        return EventDocument.read(document);
    }
}
