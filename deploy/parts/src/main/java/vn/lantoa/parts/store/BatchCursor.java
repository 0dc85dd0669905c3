package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rest of a reply too large for one batch; read on when the client asks. */
final class BatchCursor extends AbstractCursor {
    /** A batch is cut behind this many bytes: far below what a client takes in one message. */
    private static final int BATCH_BYTES = 8 << 20;

    private final Iterator<StoredDocument> rest;
    private final UnaryOperator<List<Document>> projection;
    private final Runnable putDown;
    private boolean empty;

    BatchCursor(
            long id,
            Iterator<StoredDocument> rest,
            UnaryOperator<List<Document>> projection,
            Runnable putDown) {
        super(id);
        this.rest = rest;
        this.projection = projection;
        this.putDown = putDown;
    }

    @Override
    public boolean isEmpty() {
        return empty;
    }

    @Override
    public List<Document> takeDocuments(int count) {
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < count && bytes < BATCH_BYTES && rest.hasNext()) {
            StoredDocument next = rest.next();
            batch.add(next.document());
            bytes += next.bytes();
        }
        empty = !rest.hasNext(); // looks ahead, while what it reads is held still
        putDown.run();
        return projection.apply(batch);
    }
}
