package vn.lantoa.chassis.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The topics, created before anyone binds to them: twelve partitions for ever, because an
 * aggregate's events must stay in one, and kept for ever, because figures are folds over them. What
 * is personal is compacted instead: the last word on each person, and nothing of the erased.
 */
public final class Topics implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Topics.class);
    private static final int PARTITIONS = 12;
    private static final int SECONDS = 60;

    /** Erasure has 72 hours from the request (Decree 13/2023/NĐ-CP, article 16.5). */
    private static final Duration FORGOTTEN_WITHIN = Duration.ofHours(24);

    /** So long may a listener be away and still hear what it has to forget. */
    private static final Duration TOMBSTONES_KEPT = Duration.ofDays(30);

    private static final List<String> EVENTS =
            List.of("plan.events", "content.events", "reporting.events");

    private final String brokers;
    private volatile boolean created;

    public Topics(String brokers) {
        this.brokers = brokers;
    }

    @Override
    public void start() {
        List<NewTopic> topics = new ArrayList<>();
        for (String name : EVENTS) {
            topics.add(topic(name, Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")));
        }
        topics.add(
                topic(
                        "plan.people",
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_COMPACT,
                                TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                                Long.toString(FORGOTTEN_WITHIN.toMillis()),
                                TopicConfig.DELETE_RETENTION_MS_CONFIG,
                                Long.toString(TOMBSTONES_KEPT.toMillis()))));
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            for (var creation : admin.createTopics(topics).values().values()) {
                creation.get(SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(
                        "Cannot create the topics at " + brokers, e.getCause());
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("No Kafka answers at " + brokers, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        log.info("Topics are there");
        created = true;
    }

    private static NewTopic topic(String name, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()).configs(settings);
    }

    @Override
    public void stop() {
        created = false;
    }

    @Override
    public boolean isRunning() {
        return created;
    }

    /** Before everything else. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
