package vn.lantoa.chassis.aggregate;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.springframework.http.HttpStatus;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.problem.Problem;

/** Says whose a value is that no two aggregates of an organisation may share. */
final class Taken<A extends Record> {

    private static final int DUPLICATE_KEY = 11000;

    private final AggregateType<A> type;
    private final MongoCollection<BsonDocument> documents;

    Taken(AggregateType<A> type, MongoCollection<BsonDocument> documents) {
        this.type = type;
        this.documents = documents;
    }

    /**
     * @throws Problem 409 naming the other aggregate, when a write failed for one; else nothing
     */
    void refuse(MongoException failure, A state, Actor by) {
        if (failure.getCode() != DUPLICATE_KEY) {
            return;
        }
        Map<String, Object> keys = type.keys().apply(state);
        for (AggregateType.Unique unique : type.unique()) {
            Object key = keys.get(unique.key());
            if (key != null) {
                holder(unique, key, by)
                        .ifPresent(
                                id -> {
                                    throw Problem.of(
                                                    HttpStatus.CONFLICT,
                                                    unique.refusal(),
                                                    List.of(),
                                                    List.of(key, id))
                                            .about(type.collection(), id);
                                });
            }
        }
    }

    private Optional<String> holder(AggregateType.Unique unique, Object key, Actor by) {
        String field = StoredDocument.uniqueField(unique.key());
        return Optional.ofNullable(
                        documents
                                .find(eq(field, StoredDocument.unique(by.organisation(), key)))
                                .projection(include("_id"))
                                .first())
                .map(document -> document.getString("_id").getValue());
    }
}
