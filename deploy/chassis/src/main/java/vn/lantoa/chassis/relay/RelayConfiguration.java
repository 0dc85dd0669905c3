package vn.lantoa.chassis.relay;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lantoa.chassis.contract.Contract;

/** The relay of a service that tells something: one that has a {@link Produced} contract. */
@Configuration(proxyBeanMethods = false)
public class RelayConfiguration {

    /** The contract of the topic a service tells its events on. */
    public record Produced(Contract contract) {}

    @Bean
    Journal journal(MongoDatabase database) {
        return new Journal(database);
    }

    @Bean
    ParkedAggregates parkedAggregates(MongoDatabase database, Relay relay) {
        return new ParkedAggregates(new Outboxes(database), relay);
    }

    @Bean
    Relay relay(
            MongoDatabase database,
            Journal journal,
            ObjectProvider<Produced> produced,
            MeterRegistry meters,
            @Value("${lantoa.kafka}") String brokers,
            @Value("${spring.application.name}") String source) {
        return new Relay(
                new Outboxes(database),
                journal,
                () -> new EventProducer(brokers, produced.getObject().contract(), source),
                new RelayMetrics(meters));
    }

    @Bean
    RelayLife relayLife(Relay relay, ObjectProvider<Produced> produced) {
        return new RelayLife(relay, !produced.stream().toList().isEmpty());
    }

    @Bean
    HealthIndicator relayHealthIndicator(Relay relay, ObjectProvider<Produced> produced) {
        List<Produced> contracts = produced.stream().toList();
        return () ->
                contracts.isEmpty() || relay.isAlive()
                        ? Health.up().build()
                        : Health.down().withDetail("relay", "stopped").build();
    }

    /** Starts before requests are taken, stops (drained) after the last one is answered. */
    record RelayLife(Relay relay, boolean needed) implements SmartLifecycle {

        static final int PHASE = 0;

        @Override
        public void start() {
            if (needed) {
                relay.start();
            }
        }

        @Override
        public void stop() {
            if (needed) {
                try {
                    relay.stop();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public boolean isRunning() {
            return relay.isAlive();
        }

        @Override
        public int getPhase() {
            return PHASE;
        }
    }
}
