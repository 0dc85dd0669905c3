package vn.lantoa.chassis.event;

import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import vn.lantoa.chassis.store.ChassisCodecs;

/** An event as stored: in its aggregate's outbox, and later in the journal. */
public final class EventDocument {

    private static final Codec<PendingEvent> CODEC =
            ChassisCodecs.registry().get(PendingEvent.class);

    private EventDocument() {}

    public static BsonDocument of(PendingEvent event) {
        BsonDocument document = new BsonDocument();
        CODEC.encode(new BsonDocumentWriter(document), event, EncoderContext.builder().build());
        return document;
    }

    public static PendingEvent read(BsonDocument document) {
        return CODEC.decode(new BsonDocumentReader(document), DecoderContext.builder().build());
    }
}
