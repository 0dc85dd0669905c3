package vn.lantoa.chassis.store;

import java.lang.reflect.RecordComponent;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/** {@code UnitId("HTQT")} is stored as {@code "HTQT"}. */
final class ValueRecordCodec<R extends Record> implements Codec<R> {

    private final Class<R> type;
    private final Constructing<R> constructing;
    private final Codec<Object> value;

    @SuppressWarnings("unchecked")
    ValueRecordCodec(Class<R> type, RecordComponent component, CodecRegistry registry) {
        this.type = type;
        this.constructing = new Constructing<>(type);
        this.value = (Codec<Object>) registry.get(component.getType());
    }

    @Override
    public void encode(BsonWriter writer, R record, EncoderContext context) {
        value.encode(writer, constructing.value(record, 0), context);
    }

    @Override
    public R decode(BsonReader reader, DecoderContext context) {
        return constructing.from(new Object[] {value.decode(reader, context)});
    }

    @Override
    public Class<R> getEncoderClass() {
        return type;
    }
}
