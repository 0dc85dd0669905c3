package vn.lantoa.chassis.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Records that are stored once and never change, e.g. a document as it came. Their ids come from
 * what they are, so that keeping one again after a crash keeps the same.
 *
 * @param <R> a record with {@code @BsonId String id} and {@code String organisation}
 */
public final class Archive<R extends Record> {

    private final MongoCollection<R> records;

    Archive(MongoCollection<R> records) {
        this.records = records;
    }

    /** One that is there stays as it is. */
    public void keep(R record) {
        try {
            records.insertOne(record);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** For what nobody needs any more and somebody may want erased; nothing when it is gone. */
    public void forget(String id, String organisation) {
        records.deleteOne(and(eq("_id", id), eq("organisation", organisation)));
    }

    public Optional<R> find(String id, String organisation) {
        return Optional.ofNullable(
                records.find(and(eq("_id", id), eq("organisation", organisation))).first());
    }

    /** Those of these ids that there are, in one question and in no order. */
    public List<R> find(Collection<String> ids, String organisation) {
        return records.find(and(in("_id", ids), eq("organisation", organisation)))
                .into(new ArrayList<>());
    }
}
