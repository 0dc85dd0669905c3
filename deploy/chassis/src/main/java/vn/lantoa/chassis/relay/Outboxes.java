package vn.lantoa.chassis.relay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import vn.lantoa.chassis.event.EventDocument;
import vn.lantoa.chassis.event.PendingEvent;

/** The outboxes inside the aggregates' documents: read by age, emptied of what was sent. */
final class Outboxes {

    /** A document with pending events. */
    record Waiting(String subject, Instant since, List<PendingEvent> pending) {}

    private final MongoDatabase database;

    Outboxes(MongoDatabase database) {
        this.database = database;
    }

    private MongoCollection<BsonDocument> documents(String collection) {
        return database.getCollection(collection, BsonDocument.class);
    }

    /** The longest waiting since before {@code until}, after the last one seen. */
    List<Waiting> waiting(String collection, Instant until, Optional<Waiting> last, int limit) {
        List<Bson> filters = new ArrayList<>();
        filters.add(lt("pendingSince", until));
        filters.add(exists("parked.at", false));
        last.ifPresent(
                seen -> {
                    filters.add(gte("pendingSince", seen.since()));
                    filters.add(or(ne("pendingSince", seen.since()), gt("_id", seen.subject())));
                });
        return documents(collection)
                .find(and(filters))
                .projection(Projections.include("outbox", "pendingSince"))
                .sort(Sorts.ascending("pendingSince", "_id"))
                .limit(limit)
                .map(
                        d ->
                                new Waiting(
                                        d.getString("_id").getValue(),
                                        instant(d.getDateTime("pendingSince")),
                                        events(d.getArray("outbox"))))
                .into(new ArrayList<>());
    }

    long count(String collection) {
        return documents(collection).countDocuments(exists("pendingSince", true));
    }

    Optional<Instant> oldest(String collection) {
        return Optional.ofNullable(
                        documents(collection)
                                .find(and(exists("pendingSince", true), exists("parked.at", false)))
                                .projection(Projections.include("pendingSince"))
                                .sort(Sorts.ascending("pendingSince"))
                                .first())
                .map(d -> instant(d.getDateTime("pendingSince")));
    }

    /**
     * Takes what was sent out of the documents. In the common case that is all there is, one write
     * a document: guarded by the number of events and the last one's id, so that an event appended
     * meanwhile is never lost. Otherwise each is pulled by its id.
     */
    void clear(String collection, Map<String, List<PendingEvent>> sent) {
        List<WriteModel<BsonDocument>> whole = new ArrayList<>();
        sent.forEach(
                (subject, events) -> {
                    int last = events.size() - 1;
                    whole.add(
                            new UpdateOneModel<>(
                                    and(
                                            eq("_id", subject),
                                            size("outbox", events.size()),
                                            eq("outbox." + last + ".id", events.get(last).id())),
                                    combine(
                                            set("outbox", new BsonArray()),
                                            unset("pendingSince"))));
                });
        int matched = bulk(collection, whole);
        if (matched < sent.size()) {
            pull(collection, sent);
        }
    }

    private void pull(String collection, Map<String, List<PendingEvent>> sent) {
        List<WriteModel<BsonDocument>> pulls = new ArrayList<>();
        List<WriteModel<BsonDocument>> empties = new ArrayList<>();
        sent.forEach(
                (subject, events) -> {
                    List<String> ids = events.stream().map(PendingEvent::id).toList();
                    pulls.add(
                            new UpdateOneModel<>(
                                    eq("_id", subject), pullByFilter(eq("outbox", in("id", ids)))));
                    empties.add(emptied(subject));
                });
        bulk(collection, pulls);
        bulk(collection, empties);
        datePendingSince(collection, sent.keySet().stream().toList());
    }

    private static UpdateOneModel<BsonDocument> emptied(String subject) {
        return new UpdateOneModel<>(
                and(eq("_id", subject), size("outbox", 0)), unset("pendingSince"));
    }

    /** Documents that still have events wait since their oldest, so that their age stays true. */
    private void datePendingSince(String collection, List<String> subjects) {
        List<WriteModel<BsonDocument>> dates = new ArrayList<>();
        for (BsonDocument d :
                documents(collection)
                        .find(and(in("_id", subjects), exists("outbox.0", true)))
                        .projection(Projections.include("outbox.id", "outbox.since"))) {
            BsonDocument oldest = d.getArray("outbox").getFirst().asDocument();
            dates.add(
                    new UpdateOneModel<>(
                            and(eq("_id", d.get("_id")), eq("outbox.0.id", oldest.get("id"))),
                            set("pendingSince", oldest.get("since"))));
        }
        if (!dates.isEmpty()) {
            bulk(collection, dates);
        }
    }

    /** A document that says it waits, and has nothing that does. */
    void forget(String collection, String subject) {
        bulk(collection, List.of(emptied(subject)));
    }

    private int bulk(String collection, List<WriteModel<BsonDocument>> writes) {
        return documents(collection)
                .bulkWrite(writes, new BulkWriteOptions().ordered(false))
                .getMatchedCount();
    }

    void park(String collection, PendingEvent event, String cause) {
        documents(collection)
                .updateOne(
                        eq("_id", event.subject()),
                        combine(
                                set("parked.event", event.id()),
                                set("parked.cause", cause),
                                set("parked.at", Instant.now()),
                                unset("pendingSince")));
    }

    List<ParkedAggregates.Parked> parked(String collection, int limit) {
        return documents(collection)
                .find(exists("parked.at", true))
                .projection(Projections.include("parked"))
                .limit(limit)
                .map(
                        d -> {
                            BsonDocument parked = d.getDocument("parked");
                            return new ParkedAggregates.Parked(
                                    collection,
                                    d.getString("_id").getValue(),
                                    parked.getString("event").getValue(),
                                    parked.getString("cause").getValue(),
                                    instant(parked.getDateTime("at")));
                        })
                .into(new ArrayList<>());
    }

    long countParked(String collection) {
        return documents(collection).countDocuments(exists("parked.at", true));
    }

    /** Back into the relay's care; false when it was not parked. */
    boolean release(String collection, String subject) {
        return documents(collection)
                        .updateOne(
                                and(eq("_id", subject), exists("parked.at", true)),
                                combine(unset("parked"), set("pendingSince", Instant.EPOCH)))
                        .getMatchedCount()
                == 1;
    }

    private static Instant instant(BsonDateTime time) {
        return Instant.ofEpochMilli(time.getValue());
    }

    private static List<PendingEvent> events(BsonArray outbox) {
        return outbox.stream().map(BsonValue::asDocument).map(EventDocument::read).toList();
    }
}
