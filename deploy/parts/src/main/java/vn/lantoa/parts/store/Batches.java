package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** How many documents a reply carries when the client does not say. */
final class Batches {
    private static final int FIRST = 101;

    private Batches() {}

    /** Gives {@code find} and {@code getMore} a batch size, where MongoDB has a default. */
    static void setDefault(String command, Document query) {
        if (!(query.get("batchSize") instanceof Number size) || size.intValue() == 0) {
            query.put("batchSize", command.equals("find") ? FIRST : Integer.MAX_VALUE);
        }
    }

    /** The first batch of a result that is complete in memory. */
    static Document first(
            String namespace, List<Document> result, Document query, CursorRegistry cursors) {
        int size = FIRST;
        if (query.get("cursor") instanceof Document cursor
                && cursor.get("batchSize") instanceof Number asked
                && asked.intValue() > 0) {
            size = asked.intValue();
        }
        var rest = result.stream().map(d -> new StoredDocument(d, StoredDocument.bson(d).length));
        BatchCursor cursor =
                new BatchCursor(cursors.generateCursorId(), rest.iterator(), b -> b, () -> {});
        List<Document> batch = cursor.takeDocuments(size);
        long id = 0;
        if (!cursor.isEmpty()) {
            cursors.add(cursor);
            id = cursor.getId();
        }
        return new Document(
                        "cursor",
                        new Document("id", id).append("ns", namespace).append("firstBatch", batch))
                .append("ok", 1.0);
    }
}
