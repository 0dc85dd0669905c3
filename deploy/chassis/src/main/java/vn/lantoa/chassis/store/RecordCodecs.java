package vn.lantoa.chassis.store;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** A record is a document; a record with the one component {@code value} is just that value. */
final class RecordCodecs implements CodecProvider {

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return get(type, List.of(), registry);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> @Nullable Codec<T> get(
            Class<T> type, List<Type> typeArguments, CodecRegistry registry) {
        if (!type.isRecord()) {
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1 && components[0].getName().equals("value")) {
            return new ValueRecordCodec(type, components[0], registry);
        }
        return new RecordCodec(type, registry);
    }
}
