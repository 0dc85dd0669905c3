package vn.lantoa.chassis.store;

import java.util.HashMap;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonReader;
import org.bson.BsonString;
import org.bson.BsonWriter;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** A sealed interface is stored as the record it is, with its name as {@code type}. */
final class SealedCodecs implements CodecProvider {

    private static final String TYPE = "type";

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return type.isInterface() && type.isSealed() ? new SealedCodec<>(type, registry) : null;
    }

    private static final class SealedCodec<T> implements Codec<T> {
        private static final BsonDocumentCodec DOCUMENTS = new BsonDocumentCodec();

        private final Class<T> type;
        private final Map<String, Codec<Object>> byName = new HashMap<>();

        SealedCodec(Class<T> type, CodecRegistry registry) {
            this.type = type;
            collect(type, registry);
        }

        @SuppressWarnings("unchecked")
        private void collect(Class<?> sealed, CodecRegistry registry) {
            for (Class<?> permitted : sealed.getPermittedSubclasses()) {
                if (permitted.isSealed()) {
                    collect(permitted, registry);
                } else {
                    byName.put(permitted.getSimpleName(), (Codec<Object>) registry.get(permitted));
                }
            }
        }

        @Override
        public void encode(BsonWriter writer, T value, EncoderContext context) {
            BsonDocument document = new BsonDocument();
            String name = value.getClass().getSimpleName();
            codec(name).encode(new BsonDocumentWriter(document), value, context);
            document.put(TYPE, new BsonString(name));
            DOCUMENTS.encode(writer, document, context);
        }

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            BsonDocument document = DOCUMENTS.decode(reader, context);
            return type.cast(
                    codec(document.getString(TYPE).getValue())
                            .decode(new BsonDocumentReader(document), context));
        }

        private Codec<Object> codec(String name) {
            Codec<Object> codec = byName.get(name);
            if (codec == null) {
                throw new CodecConfigurationException(
                        "no " + name + " among the kinds of " + type.getName());
            }
            return codec;
        }

        @Override
        public Class<T> getEncoderClass() {
            return type;
        }
    }
}
