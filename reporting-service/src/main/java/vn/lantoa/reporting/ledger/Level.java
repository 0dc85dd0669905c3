package vn.lantoa.reporting.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonValue;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.conversions.Bson;
import vn.lantoa.chassis.store.ChassisCodecs;

/**
 * One step of the folding: days are folds over entries, months are folds over days.
 *
 * @param parts what is folded; each part names the balance it belongs to
 * @param belongsTo the field that names it
 * @param tallied the fields a fold reads of each part
 * @param balances what comes of it
 */
record Level(
        MongoCollection<BsonDocument> parts,
        String belongsTo,
        List<String> tallied,
        MongoCollection<BsonDocument> balances) {

    private static final int DUPLICATE_KEY = 11000;
    private static final Codec<Balance> CODEC = ChassisCodecs.registry().get(Balance.class);

    /** Folds afresh whatever belongs to these balances now. */
    List<Balance> fold(Collection<Balance> touched) {
        Map<String, Tally> tallies = new HashMap<>();
        List<String> keys = touched.stream().map(Balance::id).toList();
        for (BsonDocument part : tallied(in(belongsTo, keys))) {
            tallies.merge(part.getString(belongsTo).getValue(), Tally.of(part), Tally::plus);
        }
        return touched.stream()
                .filter(balance -> tallies.containsKey(balance.id()))
                .map(balance -> balance.with(tallies.getOrDefault(balance.id(), Tally.NOTHING)))
                .toList();
    }

    /** Parts, with only what a fold reads: so an index may answer alone. */
    FindIterable<BsonDocument> tallied(Bson filter) {
        return parts.find(filter)
                .projection(fields(include(belongsTo), include(tallied), excludeId()));
    }

    /**
     * Keeps each unless the one in the store has more entries: whoever folded more saw later.
     *
     * <p>When the guard does not match, the upsert turns into an insert, and that fails on the id.
     * So does the slower of two instances that both find nothing there and insert at the same time,
     * and the slower one may be the one that saw more. The two failures look the same; but balances
     * are never deleted, so a second try meets a document, and its answer is final.
     */
    void keep(List<Balance> folded) {
        List<Balance> undecided = tryToKeep(folded);
        if (!undecided.isEmpty()) {
            tryToKeep(undecided);
        }
    }

    private List<Balance> tryToKeep(List<Balance> folded) {
        if (folded.isEmpty()) {
            return List.of();
        }
        try {
            balances.bulkWrite(
                    folded.stream().map(Level::guarded).toList(),
                    new BulkWriteOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException e) {
            List<Balance> there = new ArrayList<>();
            for (BulkWriteError error : e.getWriteErrors()) {
                if (error.getCode() != DUPLICATE_KEY) {
                    throw e;
                }
                there.add(folded.get(error.getIndex()));
            }
            if (e.getWriteConcernError() != null) {
                throw e;
            }
            return there;
        }
    }

    private static UpdateOneModel<BsonDocument> guarded(Balance balance) {
        BsonDocument document = new BsonDocument();
        CODEC.encode(new BsonDocumentWriter(document), balance, EncoderContext.builder().build());
        BsonValue id = document.remove("_id");
        return new UpdateOneModel<>(
                and(eq("_id", id), lte("entries", balance.entries())),
                new BsonDocument("$set", document),
                new UpdateOptions().upsert(true));
    }
}
