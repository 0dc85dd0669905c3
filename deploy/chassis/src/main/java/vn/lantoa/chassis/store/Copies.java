package vn.lantoa.chassis.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * What a listener keeps of events, to be read: only the listener writes it.
 *
 * @param <R> the record the listener makes
 */
public final class Copies<R extends Record> {

    private final MongoCollection<R> copies;

    Copies(MongoCollection<R> copies, List<List<String>> indexes) {
        this.copies = copies;
        indexes.forEach(fields -> copies.createIndex(Indexes.ascending(fields)));
    }

    public Optional<R> find(String id) {
        return Optional.ofNullable(copies.find(eq("_id", id)).first());
    }

    /**
     * Those whose fields have these values, by a field upwards; an index should begin with them.
     *
     * @param most no more than so many are read
     */
    public List<R> where(Map<String, ?> equal, String order, int most) {
        List<Bson> filters = new ArrayList<>();
        equal.forEach((field, value) -> filters.add(eq(field, value)));
        return copies.find(Filters.and(filters))
                .sort(Indexes.ascending(order))
                .limit(most)
                .into(new ArrayList<>());
    }
}
