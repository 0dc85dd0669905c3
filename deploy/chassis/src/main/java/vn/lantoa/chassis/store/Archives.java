package vn.lantoa.chassis.store;

import com.mongodb.client.MongoDatabase;

/** Opens the archives of a service. */
public final class Archives {

    private final MongoDatabase database;

    public Archives(MongoDatabase database) {
        this.database = database;
    }

    public <R extends Record> Archive<R> open(String collection, Class<R> type) {
        return new Archive<>(database.getCollection(collection, type));
    }
}
