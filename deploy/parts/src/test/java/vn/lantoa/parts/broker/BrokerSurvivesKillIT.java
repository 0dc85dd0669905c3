package vn.lantoa.parts.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class BrokerSurvivesKillIT {
    private static final int ENOUGH = 2_000;

    @TempDir Path dir;

    private final int port = FreePort.next();
    private final String address = "127.0.0.1:" + port;

    @Test
    void whatItAcknowledgedIsFoundAtTheSameOffsetAfterKill9() throws Exception {
        Map<String, String> acknowledged;
        try (var broker = child().awaitLine("broker ready on " + port)) {
            Clients.createTopic(address, "events");
            acknowledged = writeUntilKilled(broker);
        }

        try (var again = child().awaitLine("broker ready on " + port)) {
            var found = Clients.everything(address, "events");

            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertThat(found).containsAllEntriesOf(acknowledged);
            assertThat(again).isNotNull();
        }
    }

    private ChildProcess child() {
        return ChildProcess.broker(dir, port, FreePort.next());
    }

    /** Writes without waiting, kills in the midst of it, and tells what was acknowledged. */
    private Map<String, String> writeUntilKilled(ChildProcess broker) throws Exception {
        var acknowledged = new ConcurrentHashMap<String, String>();
        var enough = new CountDownLatch(ENOUGH);
        var dead = new CountDownLatch(1);
        try (var producer = Clients.producer(address)) {
            var writer =
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        for (int n = 0; dead.getCount() > 0; n++) {
                                            var value = "event " + n;
                                            producer.send(
                                                    new ProducerRecord<>("events", value, value),
                                                    (at, failure) -> {
                                                        if (failure == null) {
                                                            var place =
                                                                    at.partition()
                                                                            + "/"
                                                                            + at.offset();
                                                            acknowledged.put(place, value);
                                                            enough.countDown();
                                                        }
                                                    });
                                        }
                                    });
            enough.await();
            broker.kill9();
            dead.countDown();
            writer.join();
            producer.close(Duration.ZERO);
        }
        return Map.copyOf(acknowledged);
    }
}
