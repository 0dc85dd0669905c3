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
import vn.lantoa.chassis.contract.Contracts;

/** The relay of a service that tells something: one that has a {@link Produced} contract. */
@Configuration(proxyBeanMethods = false)
public class RelayConfiguration {

    /** The contracts a service tells its events by, each with a topic of its own. */
    public record Produced(List<Contract> contracts) {

        public Produced {
            contracts = List.copyOf(contracts);
        }

        public Produced(Contract only) {
            this(List.of(only));
        }
    }

    /** What all the service tells; nothing, for one that only listens. */
    @Bean
    Contracts toldContracts(ObjectProvider<Produced> produced) {
        return new Contracts(produced.stream().flatMap(p -> p.contracts().stream()).toList());
    }

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
            Contracts told,
            MeterRegistry meters,
            @Value("${lantoa.kafka}") String brokers,
            @Value("${spring.application.name}") String source) {
        return new Relay(
                new Outboxes(database),
                journal,
                () -> new EventProducer(brokers, told, source),
                new RelayMetrics(meters));
    }

    @Bean
    RelayLife relayLife(Relay relay, Contracts told) {
        return new RelayLife(relay, !told.all().isEmpty());
    }

    @Bean
    HealthIndicator relayHealthIndicator(Relay relay, Contracts told) {
        return () ->
                told.all().isEmpty() || relay.isAlive()
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
