package vn.lantoa.chassis.listener;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.chassis.parcel.SenderEvents;
import vn.lantoa.chassis.relay.Workshop;
import vn.lantoa.fixtures.Parts;
import vn.lantoa.fixtures.Wire;

/** Whoever keeps a copy of a person hears that it has to be forgotten. */
class TombstonesIT {

    record Copy(@BsonId String id, long version, Optional<String> name) {}

    private static final class Senders implements Replica<SenderEvents, Copy> {
        private Optional<RuntimeException> trouble = Optional.empty();

        @Override
        public Class<SenderEvents> listensTo() {
            return SenderEvents.class;
        }

        @Override
        public String collection() {
            return "senderCopies";
        }

        @Override
        public Copy copy(SenderEvents event, EventHead head) {
            return switch (event) {
                case SenderEvents.SenderDescribed(var name) -> {
                    if (trouble.isPresent()) {
                        throw trouble.get();
                    }
                    yield new Copy(head.subject(), head.sequence(), Optional.of(name));
                }
                case SenderEvents.SenderErased() ->
                        new Copy(head.subject(), head.sequence(), Optional.empty());
            };
        }
    }

    private final Workshop workshop =
            new Workshop(SenderEvents.class, Map.of("cleanup.policy", "compact"));
    private final Senders senders = new Senders();
    private final DeadLetters deadLetters = new DeadLetters(workshop.database());
    private final Dispatcher dispatcher =
            new Dispatcher(
                    List.of(Contract.under(SenderEvents.class)),
                    List.of(senders),
                    new ListenerStore(workshop.database(), DomainClock.wall()),
                    deadLetters,
                    (head, work) -> work.run(),
                    new Heard() {
                        @Override
                        public void event(EventHead head) {}

                        @Override
                        public void unknown(String type) {}

                        @Override
                        public void dead(String listener) {}
                    });
    private final String sender = UUID.randomUUID().toString();

    @Test
    void aCopyIsForgottenUponTheTombstone() throws Exception {
        tell("SenderDescribed", 1, Optional.of("{\"name\": \"Trần Thị Nhàn\"}"));
        dispatcher.deliver(delivered());
        assertThat(copy().getString("name")).isEqualTo("Trần Thị Nhàn");

        tell("SenderErased", 2, Optional.empty());
        dispatcher.deliver(delivered());

        assertThat(copy().containsKey("name")).isFalse();
        assertThat(copy().getLong("version")).isEqualTo(2);
        assertThat(deadLetters.count()).isZero();
    }

    @Test
    void aDeadLetterWithTheNameGoesWithIt() throws Exception {
        senders.trouble = Optional.of(new IllegalStateException("a bug"));
        tell("SenderDescribed", 1, Optional.of("{\"name\": \"Trần Thị Nhàn\"}"));
        dispatcher.deliver(delivered());
        assertThat(deadLetters.count()).isEqualTo(1);

        tell("SenderErased", 2, Optional.empty());
        dispatcher.deliver(delivered());

        assertThat(deadLetters.count()).isZero();
    }

    private Document copy() {
        return Optional.ofNullable(
                        workshop.database()
                                .getCollection("senderCopies")
                                .find(new Document("_id", sender))
                                .first())
                .orElseThrow();
    }

    private void tell(String type, long sequence, Optional<String> body) throws Exception {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(
                        SenderEvents.TOPIC,
                        sender,
                        body.isPresent() ? body.get().getBytes(StandardCharsets.UTF_8) : null);
        Wire.head(type, sender, sequence)
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", Parts.started().brokers()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }

    /** The sender's, as a consumer with the chassis's settings takes them. */
    private List<Delivery> delivered() {
        List<Delivery> all = new ArrayList<>();
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        Parts.started().brokers(),
                        "key.deserializer",
                        "org.apache.kafka.common.serialization.ByteArrayDeserializer",
                        "value.deserializer",
                        DeliveryDeserializer.class.getName(),
                        "interceptor.classes",
                        Tombstones.class.getName());
        try (KafkaConsumer<Object, Object> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(SenderEvents.TOPIC).stream()
                            .map(p -> new TopicPartition(SenderEvents.TOPIC, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<Object, Object> record :
                        consumer.poll(Duration.ofMillis(200))) {
                    Delivery raw = (Delivery) record.value();
                    all.add(
                            new Delivery(
                                    raw.topic(),
                                    record.partition(),
                                    record.offset(),
                                    raw.headers(),
                                    raw.body()));
                }
            }
        }
        return all.stream().filter(d -> sender.equals(d.headers().get("ce_subject"))).toList();
    }
}
