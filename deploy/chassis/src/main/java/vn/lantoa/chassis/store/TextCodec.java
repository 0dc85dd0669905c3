package vn.lantoa.chassis.store;

import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * What is best kept as its text: a day, {@code 2023-03-31}, sorts, reads, and has no time zone to
 * lose; an address is what it is.
 */
record TextCodec<T>(Class<T> type, Function<String, T> parse) implements Codec<T> {

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeString(value.toString());
    }

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        return parse.apply(reader.readString());
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
