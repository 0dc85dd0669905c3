package vn.lantoa.chassis.listener;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Makes deliveries of tombstones. Kafka shows a record without a value to no deserializer, and
 * whoever keeps a copy has to hear of what is to be forgotten.
 */
public final class Tombstones implements ConsumerInterceptor<Object, Object> {

    private final DeliveryDeserializer deliveries = new DeliveryDeserializer();

    @Override
    public ConsumerRecords<Object, Object> onConsume(ConsumerRecords<Object, Object> records) {
        boolean none = true;
        Map<TopicPartition, List<ConsumerRecord<Object, Object>>> all = new LinkedHashMap<>();
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<Object, Object>> whole = new ArrayList<>();
            for (ConsumerRecord<Object, Object> record : records.records(partition)) {
                none = none && record.value() != null;
                whole.add(record.value() == null ? delivered(record) : record);
            }
            all.put(partition, whole);
        }
        return none ? records : new ConsumerRecords<>(all, records.nextOffsets());
    }

    private ConsumerRecord<Object, Object> delivered(ConsumerRecord<Object, Object> record) {
        return new ConsumerRecord<>(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.timestampType(),
                record.serializedKeySize(),
                0,
                record.key(),
                deliveries.deserialize(record.topic(), record.headers(), new byte[0]),
                new RecordHeaders(record.headers()),
                record.leaderEpoch());
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> settings) {}
}
