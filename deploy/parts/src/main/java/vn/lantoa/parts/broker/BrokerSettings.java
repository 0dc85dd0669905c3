package vn.lantoa.parts.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Kafka's own settings for one node that is broker and controller at once, kept small. */
final class BrokerSettings {
    private static final Map<String, String> ONE_NODE =
            Map.ofEntries(
                    Map.entry("process.roles", "broker,controller"),
                    Map.entry("node.id", "1"),
                    Map.entry("controller.listener.names", "CONTROLLER"),
                    Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                    Map.entry(
                            "listener.security.protocol.map",
                            "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                    Map.entry("offsets.topic.replication.factor", "1"),
                    Map.entry("transaction.state.log.replication.factor", "1"),
                    Map.entry("transaction.state.log.min.isr", "1"),
                    Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                    Map.entry("share.coordinator.state.topic.min.isr", "1"));

    /** Topics are made on purpose, with the partition count of their contract. */
    private static final Map<String, String> TOPICS = Map.of("auto.create.topics.enable", "false");

    /**
     * A group starts at once, and what a killed consumer held comes back in seconds. Offsets are
     * kept for a year: a machine that was off for a fortnight must not begin again from the start.
     */
    private static final Map<String, String> GROUPS =
            Map.ofEntries(
                    Map.entry("group.initial.rebalance.delay.ms", "0"),
                    Map.entry("group.min.session.timeout.ms", "1000"),
                    Map.entry("group.consumer.min.session.timeout.ms", "6000"),
                    Map.entry("group.consumer.session.timeout.ms", "6000"),
                    Map.entry("group.consumer.min.heartbeat.interval.ms", "1500"),
                    Map.entry("group.consumer.heartbeat.interval.ms", "1500"),
                    Map.entry("offsets.retention.minutes", "525600"));

    /** Few threads and small buffers, so that a heap of 128 MiB is enough. */
    private static final Map<String, String> SMALL =
            Map.ofEntries(
                    Map.entry("offsets.topic.num.partitions", "4"),
                    Map.entry("transaction.state.log.num.partitions", "4"),
                    Map.entry("num.network.threads", "1"),
                    Map.entry("num.io.threads", "2"),
                    Map.entry("background.threads", "2"),
                    Map.entry("group.coordinator.threads", "1"),
                    Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
                    Map.entry("log.cleaner.io.buffer.size", "65536"),
                    Map.entry("log.index.size.max.bytes", "1048576"),
                    Map.entry("log.segment.bytes", "67108864"),
                    Map.entry("broker.session.timeout.ms", "3000"),
                    Map.entry("broker.heartbeat.interval.ms", "500"));

    private BrokerSettings() {}

    static Properties of(Path logs, int port, int controllerPort) {
        var settings = new Properties();
        settings.putAll(ONE_NODE);
        settings.putAll(TOPICS);
        settings.putAll(GROUPS);
        settings.putAll(SMALL);
        var client = "PLAINTEXT://127.0.0.1:" + port;
        settings.put("listeners", client + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", client);
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("log.dirs", logs.toString());
        return settings;
    }
}
