package vn.lantoa.notification.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.paging.Keyset;
import vn.lantoa.chassis.paging.Page;

/** All notices, each shown only to whom it is for. */
@Component
public final class Inbox {

    /** Where listeners store notices. */
    public static final String COLLECTION = "notices";

    private static final Keyset NEWEST_FIRST = new Keyset("recordedAt", true);
    private static final Keyset OLDEST_FIRST = new Keyset("recordedAt", false);
    private static final int BATCH = 500;

    private final MongoCollection<Notice> notices;
    private final MongoCollection<BsonDocument> documents;

    Inbox(MongoDatabase database) {
        notices = database.getCollection(COLLECTION, Notice.class);
        documents = notices.withDocumentClass(BsonDocument.class);
        // A reader with few notices is served by the first, one with many by the second.
        notices.createIndex(ascending("organisation", "audience", "recordedAt", "_id"));
        notices.createIndex(ascending("organisation", "recordedAt", "_id"));
    }

    /** Stores a notice that comes from no event, unless one of its id is there; that one stays. */
    public void tell(Notice notice) {
        try {
            notices.insertOne(notice);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    Page<Notice> page(Reader reader, boolean unreadOnly, int limit, Optional<String> after) {
        List<Bson> filters = new ArrayList<>();
        filters.add(toldTo(reader));
        if (unreadOnly) {
            filters.add(unreadBy(reader));
        }
        after.map(NEWEST_FIRST::beyond).ifPresent(filters::add);
        return NEWEST_FIRST.page(documents.find(and(filters)), limit, Notice.class);
    }

    /** How many the reader has not acknowledged, counted no further than {@code most}. */
    int unread(Reader reader, int most) {
        return documents
                .find(and(toldTo(reader), unreadBy(reader)))
                .projection(include("_id"))
                .limit(most)
                .into(new ArrayList<>())
                .size();
    }

    Optional<Notice> find(Reader reader, String id) {
        return Optional.ofNullable(notices.find(and(eq("_id", id), toldTo(reader))).first());
    }

    /** The first acknowledgement of a person stays; empty when the notice is not theirs to see. */
    Optional<Notice> acknowledge(Reader reader, String id, Instant at) {
        notices.updateOne(
                and(eq("_id", id), toldTo(reader), unreadBy(reader)),
                Updates.push(
                        "acknowledgements",
                        new BsonDocument("by", new BsonString(reader.id()))
                                .append("at", new BsonDateTime(at.toEpochMilli()))));
        return find(reader, id);
    }

    /** What the reader was told after a notice of theirs, oldest first; nothing when it is not. */
    List<Notice> after(Reader reader, String id, int most) {
        return find(reader, id).map(last -> after(reader, last, most)).orElseGet(List::of);
    }

    private List<Notice> after(Reader reader, Notice last, int most) {
        Bson later =
                or(
                        gt("recordedAt", last.recordedAt()),
                        and(eq("recordedAt", last.recordedAt()), gt("_id", last.id())));
        return notices.find(and(toldTo(reader), gte("recordedAt", last.recordedAt()), later))
                .sort(OLDEST_FIRST.sort())
                .limit(most)
                .into(new ArrayList<>());
    }

    /** The ids of the reader's notices recorded since, and when each was. */
    Map<String, Instant> knownSince(Reader reader, Instant from) {
        Map<String, Instant> known = new HashMap<>();
        documents
                .find(and(toldTo(reader), gte("recordedAt", from)))
                .projection(include("recordedAt"))
                .forEach(
                        found ->
                                known.put(
                                        found.getString("_id").getValue(),
                                        Instant.ofEpochMilli(
                                                found.getDateTime("recordedAt").getValue())));
        return known;
    }

    /** Shows every notice of these organisations recorded since, in that order. */
    void recordedSince(Instant from, Set<String> organisations, Consumer<Notice> show) {
        Bson filter = and(in("organisation", organisations), gte("recordedAt", from));
        Optional<String> cursor = Optional.empty();
        do {
            Bson rest = cursor.map(OLDEST_FIRST::beyond).map(b -> and(filter, b)).orElse(filter);
            Page<Notice> page = OLDEST_FIRST.page(documents.find(rest), BATCH, Notice.class);
            page.items().forEach(show);
            cursor = page.next();
        } while (cursor.isPresent());
    }

    private static Bson toldTo(Reader reader) {
        return and(
                eq("organisation", reader.organisation()),
                in("audience", reader.addresses().stream().map(Address::value).toList()),
                ne("causedBy", reader.id()),
                ne("notFor", reader.id()));
    }

    private static Bson unreadBy(Reader reader) {
        return ne("acknowledgements.by", reader.id());
    }
}
