package vn.lantoa.parts.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EmbeddedBrokerIT {
    @TempDir Path dir;

    @Test
    void aSecondStartFindsItsDataOnOtherPorts() throws Exception {
        try (var first = EmbeddedBroker.start(dir, 0, 0);
                var producer = Clients.producer(first.bootstrapServers())) {
            Clients.createTopic(first.bootstrapServers(), "events");
            producer.send(new ProducerRecord<>("events", 0, "k", "kept")).get();
        }

        try (var second = EmbeddedBroker.start(dir, 0, 0)) {
            assertThat(Clients.everything(second.bootstrapServers(), "events"))
                    .isEqualTo(Map.of("0/0", "kept"));
        }
    }

    @Test
    void aTopicIsNotCreatedByUse() {
        try (var broker = EmbeddedBroker.start(dir, 0, 0);
                var producer = Clients.producer(broker.bootstrapServers());
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("typo", "k", "v")).get())
                    .isInstanceOf(ExecutionException.class);
            assertThatThrownBy(() -> admin.describeTopics(List.of("typo")).allTopicNames().get())
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void theFolderIsHeldByOneBrokerOfAProcess() {
        try (var first = EmbeddedBroker.start(dir, 0, 0)) {
            assertThat(first.bootstrapServers()).startsWith("127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedBroker.start(dir, 0, 0))
                    .isInstanceOf(BrokerCannotStart.class)
                    .hasMessageContaining("Another broker is using the folder");
        }
    }

    @Test
    void thePartitionsOfAKilledConsumerComeBackWithinSeconds() throws Exception {
        try (var broker = EmbeddedBroker.start(dir, 0, 0)) {
            var address = broker.bootstrapServers();
            Clients.createTopic(address, "events");
            try (var doomed =
                            ChildProcess.of(ConsumerMain.class, address, "readers", "events")
                                    .awaitLine("holds " + Clients.PARTITIONS);
                    var survivor = Clients.consumer(address, "readers")) {
                survivor.subscribe(List.of("events"));
                doomed.kill9();
                long killed = System.nanoTime();

                while (survivor.assignment().size() < Clients.PARTITIONS) {
                    survivor.poll(Duration.ofMillis(100));
                }

                assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - killed))
                        .isLessThan(9_000);
            }
        }
    }
}
