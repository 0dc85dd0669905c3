package vn.lantoa.plan.plan;

import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.store.Archive;
import vn.lantoa.chassis.store.Archives;
import vn.lantoa.plan.document.PlanDocument;

/**
 * The documents of plans: as they came, byte by byte, and as they were read. They are stored before
 * the plan, under its id, and never change; one that no plan followed is not seen by anybody.
 */
@Component
class Documents {

    record Original(@BsonId String id, String organisation, Binary content) {}

    record ReadDocument(@BsonId String id, String organisation, PlanDocument document) {}

    private final Archive<Original> originals;
    private final Archive<ReadDocument> documents;

    Documents(Archives archives) {
        originals = archives.open("originals", Original.class);
        documents = archives.open("documents", ReadDocument.class);
    }

    void keep(String id, String organisation, byte[] content, PlanDocument read) {
        originals.keep(new Original(id, organisation, new Binary(content)));
        documents.keep(new ReadDocument(id, organisation, read));
    }

    Optional<PlanDocument> find(String id, String organisation) {
        return documents.find(id, organisation).map(ReadDocument::document);
    }

    /** The bytes as they were imported. */
    Optional<byte[]> original(String id, String organisation) {
        return originals.find(id, organisation).map(original -> original.content().getData());
    }
}
