package vn.lantoa.chassis.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A record as a document. An empty Optional is left out; what is absent comes back as an empty
 * Optional, list, set or map, so that a component added later reads what was stored before it. Any
 * other absent component is an error that names it: null never reaches a record.
 */
final class RecordCodec<R extends Record> implements Codec<R> {

    private record Field(
            int index,
            String name,
            boolean optional,
            Codec<Object> codec,
            @Nullable Object absent) {}

    private final Class<R> type;
    private final Constructing<R> constructing;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Field> byName = new HashMap<>();

    RecordCodec(Class<R> type, CodecRegistry registry) {
        this.type = type;
        this.constructing = new Constructing<>(type);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Field field = field(i, components[i], registry);
            fields.add(field);
            byName.put(field.name(), field);
        }
    }

    private static Field field(int index, RecordComponent component, CodecRegistry registry) {
        String name =
                component.isAnnotationPresent(BsonId.class)
                                || component.getAccessor().isAnnotationPresent(BsonId.class)
                        ? "_id"
                        : component.getName();
        Type generic = component.getGenericType();
        if (component.getType() == Optional.class) {
            Type inside = ((ParameterizedType) generic).getActualTypeArguments()[0];
            return new Field(index, name, true, codec(inside, registry), Optional.empty());
        }
        return new Field(
                index, name, false, codec(generic, registry), whenAbsent(component.getType()));
    }

    private static @Nullable Object whenAbsent(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        return type == Map.class ? Map.of() : null;
    }

    @SuppressWarnings("unchecked")
    private static Codec<Object> codec(Type type, CodecRegistry registry) {
        return (Codec<Object>)
                switch (type) {
                    case ParameterizedType generic ->
                            registry.get(
                                    (Class<?>) generic.getRawType(),
                                    List.of(generic.getActualTypeArguments()));
                    case Class<?> plain -> registry.get(boxed(plain));
                    default -> throw new CodecConfigurationException("cannot store a " + type);
                };
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == int.class) {
            return Integer.class;
        }
        if (type == long.class) {
            return Long.class;
        }
        if (type == boolean.class) {
            return Boolean.class;
        }
        return type == double.class ? Double.class : type;
    }

    @Override
    public void encode(BsonWriter writer, R record, EncoderContext context) {
        writer.writeStartDocument();
        for (Field field : fields) {
            Object value = constructing.value(record, field.index());
            if (field.optional()) {
                Optional<?> optional = (Optional<?>) value;
                if (optional.isEmpty()) {
                    continue;
                }
                value = optional.get();
            }
            writer.writeName(field.name());
            context.encodeWithChildContext(field.codec(), writer, value);
        }
        writer.writeEndDocument();
    }

    @Override
    public R decode(BsonReader reader, DecoderContext context) {
        @Nullable Object[] values = new Object[fields.size()];
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            Field field = byName.get(reader.readName());
            if (field == null || reader.getCurrentBsonType() == BsonType.NULL) {
                reader.skipValue();
                continue;
            }
            Object value = context.decodeWithChildContext(field.codec(), reader);
            values[field.index()] = field.optional() ? Optional.of(value) : value;
        }
        reader.readEndDocument();
        for (Field field : fields) {
            if (values[field.index()] == null) {
                if (field.absent() == null) {
                    throw new CodecConfigurationException(
                            type.getName() + "." + field.name() + " is not stored");
                }
                values[field.index()] = field.absent();
            }
        }
        return constructing.from(values);
    }

    @Override
    public Class<R> getEncoderClass() {
        return type;
    }
}
