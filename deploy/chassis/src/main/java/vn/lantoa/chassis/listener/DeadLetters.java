package vn.lantoa.chassis.listener;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import vn.lantoa.chassis.paging.Keyset;
import vn.lantoa.chassis.paging.Page;

/**
 * Records that could not be handled, raw and with the cause, to be run again here once the cause is
 * mended. They are never sent to the topic again: the others have them already.
 */
public final class DeadLetters {

    /** A dead letter without its content. */
    public record DeadLetter(
            String id,
            String type,
            String event,
            String listener,
            String cause,
            Instant since,
            int attempts) {}

    private static final Keyset ORDER = new Keyset("since", false);

    private final MongoCollection<BsonDocument> letters;

    public DeadLetters(MongoDatabase database) {
        letters = database.getCollection("deadLetters", BsonDocument.class);
        letters.createIndex(ORDER.sort());
    }

    void add(Delivery delivery, String listener, RuntimeException cause) {
        BsonDocument headers = new BsonDocument();
        delivery.headers().forEach((name, value) -> headers.put(name, new BsonString(value)));
        letters.updateOne(
                eq("_id", delivery.id()),
                combine(
                        setOnInsert("topic", delivery.topic()),
                        setOnInsert("partition", delivery.partition()),
                        setOnInsert("offset", delivery.offset()),
                        setOnInsert("headers", headers),
                        setOnInsert("body", new BsonBinary(delivery.body())),
                        setOnInsert("since", Instant.now().truncatedTo(ChronoUnit.MILLIS)),
                        set("listener", listener),
                        set("cause", cause.toString()),
                        inc("attempts", 1)),
                new UpdateOptions().upsert(true));
    }

    Optional<Delivery> load(String id) {
        return Optional.ofNullable(letters.find(eq("_id", id)).first()).map(DeadLetters::delivery);
    }

    void remove(String id) {
        letters.deleteOne(eq("_id", id));
    }

    /** All of the same subject but the tombstone itself. */
    void forget(Delivery tombstone) {
        letters.deleteMany(
                and(
                        eq("topic", tombstone.topic()),
                        eq("headers.ce_subject", tombstone.head().subject()),
                        ne("_id", tombstone.id())));
    }

    public long count() {
        return letters.countDocuments();
    }

    public Page<DeadLetter> list(int limit, Optional<String> after) {
        Bson filter = after.map(ORDER::beyond).orElseGet(BsonDocument::new);
        return ORDER.page(letters.find(filter), limit, DeadLetters::letter);
    }

    private static DeadLetter letter(BsonDocument d) {
        BsonDocument headers = d.getDocument("headers");
        return new DeadLetter(
                d.getString("_id").getValue(),
                headers.getString("ce_type", new BsonString("?")).getValue(),
                headers.getString("ce_id", new BsonString("?")).getValue(),
                d.getString("listener").getValue(),
                d.getString("cause").getValue(),
                Instant.ofEpochMilli(d.getDateTime("since").getValue()),
                d.getNumber("attempts").intValue());
    }

    private static Delivery delivery(BsonDocument d) {
        Map<String, String> headers = new HashMap<>();
        d.getDocument("headers")
                .forEach((name, value) -> headers.put(name, value.asString().getValue()));
        return new Delivery(
                d.getString("topic").getValue(),
                d.getNumber("partition").intValue(),
                d.getNumber("offset").longValue(),
                headers,
                d.getBinary("body").getData());
    }
}
