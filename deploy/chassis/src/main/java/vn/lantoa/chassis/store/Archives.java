package vn.lantoa.chassis.store;

import com.mongodb.client.MongoDatabase;
import java.util.List;

/** Opens the archives of a service, and what its listeners keep. */
public final class Archives {

    private final MongoDatabase database;

    public Archives(MongoDatabase database) {
        this.database = database;
    }

    public <R extends Record> Archive<R> open(String collection, Class<R> type) {
        return new Archive<>(database.getCollection(collection, type));
    }

    /**
     * What a listener keeps in a collection.
     *
     * @param indexes the fields of each, in order
     */
    public <R extends Record> Copies<R> copies(
            String collection, Class<R> type, List<List<String>> indexes) {
        return new Copies<>(database.getCollection(collection, type), indexes);
    }
}
