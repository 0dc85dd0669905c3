package vn.lantoa.chassis.listener;

import java.util.ArrayList;
import java.util.List;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** A batch as Spring hands it over: the records, and lists of where each came from. */
final class Batches {

    private Batches() {}

    static List<Delivery> deliveries(Message<List<Object>> batch) {
        List<?> partitions = header(batch, KafkaHeaders.RECEIVED_PARTITION);
        List<?> offsets = header(batch, KafkaHeaders.OFFSET);
        List<Delivery> deliveries = new ArrayList<>();
        for (int i = 0; i < batch.getPayload().size(); i++) {
            if (batch.getPayload().get(i) instanceof Delivery raw) {
                deliveries.add(
                        new Delivery(
                                raw.topic(),
                                (int) partitions.get(i),
                                (long) offsets.get(i),
                                raw.headers(),
                                raw.body()));
            }
        }
        return deliveries;
    }

    private static List<?> header(Message<?> batch, String name) {
        if (batch.getHeaders().get(name) instanceof List<?> values) {
            return values;
        }
        throw new IllegalStateException("no " + name + " with a batch");
    }
}
