package vn.lantoa.plan.plan;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;
import vn.lantoa.plan.document.PlanDocument;

/**
 * The documents of plans: as they came, byte by byte, and as they were read. They are stored before
 * the plan and never change; the id comes from the bytes, so a second attempt after a crash stores
 * the same, and one that no plan followed is not seen by anybody.
 */
@Component
class Documents {

    /** What was read of a document, under its plan's id. */
    record ReadDocument(@BsonId String id, String organisation, PlanDocument document) {}

    private final MongoCollection<BsonDocument> originals;
    private final MongoCollection<ReadDocument> documents;

    Documents(MongoDatabase database) {
        originals = database.getCollection("originals", BsonDocument.class);
        documents = database.getCollection("documents", ReadDocument.class);
    }

    void keep(String id, String organisation, byte[] content, PlanDocument read) {
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        originals.updateOne(
                eq("_id", id),
                combine(
                        setOnInsert("organisation", organisation),
                        setOnInsert("content", new BsonBinary(content))),
                upsert);
        documents.updateOne(
                eq("_id", id),
                combine(setOnInsert("organisation", organisation), setOnInsert("document", read)),
                upsert);
    }

    Optional<PlanDocument> find(String id, String organisation) {
        return Optional.ofNullable(
                        documents
                                .find(and(eq("_id", id), eq("organisation", organisation)))
                                .first())
                .map(ReadDocument::document);
    }

    /** The bytes as they were imported. */
    Optional<byte[]> original(String id, String organisation) {
        return Optional.ofNullable(
                        originals
                                .find(and(eq("_id", id), eq("organisation", organisation)))
                                .first())
                .map(original -> original.getBinary("content").getData());
    }
}
