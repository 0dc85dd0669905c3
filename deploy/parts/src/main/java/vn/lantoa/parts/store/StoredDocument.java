package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/**
 * A document as read: the reader's own copy.
 *
 * @param bytes its size in BSON
 */
record StoredDocument(Document document, int bytes) {
    static StoredDocument of(byte[] bson) {
        return new StoredDocument(
                BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson)), bson.length);
    }

    /**
     * As it is stored.
     *
     * @throws MongoServerError larger than MongoDB allows
     */
    static byte[] bson(Document document) {
        ByteBuf buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        if (buffer.readableBytes() > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw new MongoServerError(
                    10334,
                    "BSONObjectTooLarge",
                    "The document has %d bytes; %d are allowed."
                            .formatted(buffer.readableBytes(), BsonConstants.MAX_BSON_OBJECT_SIZE));
        }
        byte[] bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return bytes;
    }
}
