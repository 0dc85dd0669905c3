package vn.lantoa.chassis.listener;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Takes any record as it is: it never fails, so a poison record reaches the one place for it. */
public final class DeliveryDeserializer implements Deserializer<Object> {

    private static final byte[] NOTHING = {};

    @Override
    public Object deserialize(String topic, byte @Nullable [] body) {
        return new Delivery(topic, -1, -1, Map.of(), body == null ? NOTHING : body);
    }

    @Override
    public Object deserialize(String topic, Headers headers, byte @Nullable [] body) {
        Map<String, String> texts = new HashMap<>();
        for (Header header : headers) {
            byte[] value = header.value();
            texts.put(header.key(), value == null ? "" : new String(value, StandardCharsets.UTF_8));
        }
        return new Delivery(topic, -1, -1, Map.copyOf(texts), body == null ? NOTHING : body);
    }
}
