package vn.lantoa.chassis.listener;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.FixedBackOff;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.event.EventHead;

/** Wires the listeners of a service to the topics it consumes. */
@Configuration(proxyBeanMethods = false)
public class ListenerConfiguration {

    /** The contracts a service listens to. */
    public record Consumed(List<Contract> contracts) {}

    @Bean
    DeadLetters deadLetters(MongoDatabase database) {
        return new DeadLetters(database);
    }

    @Bean
    Dispatcher dispatcher(
            ObjectProvider<Consumed> consumed,
            List<Listener<?>> listeners,
            MongoDatabase database,
            DeadLetters deadLetters,
            DomainClock clock,
            MeterRegistry meters,
            ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator) {
        Gauge.builder("lantoa.dead.letters", deadLetters, DeadLetters::count).register(meters);
        return new Dispatcher(
                consumed.stream().flatMap(c -> c.contracts().stream()).toList(),
                listeners,
                new ListenerStore(database, clock),
                deadLetters,
                traces(tracer.getIfAvailable(), propagator.getIfAvailable()),
                new HeardMetrics(meters));
    }

    private static Traces traces(
            @org.jspecify.annotations.Nullable Tracer tracer,
            @org.jspecify.annotations.Nullable Propagator propagator) {
        if (tracer == null || propagator == null) {
            return (head, work) -> work.run();
        }
        return (head, work) -> {
            Map<String, String> carrier =
                    head.traceparent().map(t -> Map.of("traceparent", t)).orElse(Map.of());
            Span span =
                    propagator
                            .extract(carrier, Map::get)
                            .name("hear " + head.type())
                            .kind(Span.Kind.CONSUMER)
                            .start();
            try (Tracer.SpanInScope ignored = tracer.withSpan(span)) {
                work.run();
            } finally {
                span.end();
            }
        };
    }

    private record HeardMetrics(MeterRegistry meters) implements Heard {

        @Override
        public void event(EventHead head) {
            meters.counter("lantoa.events.heard", "type", head.type()).increment();
        }

        @Override
        public void unknown(String type) {
            meters.counter("lantoa.events.unknown").increment();
        }

        @Override
        public void dead(String listener) {
            meters.counter("lantoa.events.dead", "listener", listener).increment();
        }
    }

    /** The function Spring Cloud Stream binds as {@code listen-in-0}. */
    @Bean
    @ConditionalOnBean(Consumed.class)
    Consumer<Message<List<Object>>> listen(Dispatcher dispatcher) {
        return batch -> dispatcher.deliver(Batches.deliveries(batch));
    }

    /** A fault that passes stops the consumer until it has passed. */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> patience() {
        return (container, destination, group) ->
                container.setCommonErrorHandler(
                        new DefaultErrorHandler(
                                new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS)));
    }
}
