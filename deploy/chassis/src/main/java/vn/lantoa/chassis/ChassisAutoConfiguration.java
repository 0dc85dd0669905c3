package vn.lantoa.chassis;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.thymeleaf.ITemplateEngine;
import vn.lantoa.chassis.access.AccessConfiguration;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.clock.Round;
import vn.lantoa.chassis.clock.Rounds;
import vn.lantoa.chassis.contract.AsyncApi;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.contract.Contracts;
import vn.lantoa.chassis.contract.Topics;
import vn.lantoa.chassis.http.BodyFaults;
import vn.lantoa.chassis.http.CommandArgument;
import vn.lantoa.chassis.http.LenientReading;
import vn.lantoa.chassis.http.OpenApiDocument;
import vn.lantoa.chassis.listener.Listener;
import vn.lantoa.chassis.listener.ListenerConfiguration;
import vn.lantoa.chassis.operations.AsyncApiController;
import vn.lantoa.chassis.operations.AuditController;
import vn.lantoa.chassis.operations.ClockEndpoint;
import vn.lantoa.chassis.operations.OperationsController;
import vn.lantoa.chassis.page.PageModel;
import vn.lantoa.chassis.page.ProblemPage;
import vn.lantoa.chassis.page.WrittenTime;
import vn.lantoa.chassis.problem.ErrorPage;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.ProblemAdvice;
import vn.lantoa.chassis.problem.ProblemForm;
import vn.lantoa.chassis.relay.Relay;
import vn.lantoa.chassis.relay.RelayConfiguration;
import vn.lantoa.chassis.store.Archives;
import vn.lantoa.chassis.store.ChassisCodecs;

/** Puts a service on the chassis: it depends on this module, and that is all. */
@AutoConfiguration(
        after = MongoAutoConfiguration.class,
        before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@Import({
    AccessConfiguration.class,
    RelayConfiguration.class,
    ListenerConfiguration.class,
    OpenApiDocument.class,
    ErrorPage.class,
    OperationsController.class,
    AuditController.class
})
public class ChassisAutoConfiguration {

    @Bean
    MongoClientSettingsBuilderCustomizer codecsAndPatience(
            @Value("${spring.mongodb.uri}") String uri) {
        WriteConcern asked = new ConnectionString(uri).getWriteConcern();
        return settings ->
                settings.codecRegistry(ChassisCodecs.registry())
                        // What is acknowledged survives a crash: a lone mongod would answer before
                        // its journal is on disk.
                        .writeConcern(asked == null ? WriteConcern.JOURNALED : asked)
                        // We look before we write again; the driver must not do it blindly.
                        .retryWrites(false)
                        .applyToClusterSettings(
                                cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                        .applyToSocketSettings(
                                socket ->
                                        socket.connectTimeout(3, TimeUnit.SECONDS)
                                                .readTimeout(20, TimeUnit.SECONDS));
    }

    /** The database of the URI, or else one of the service's own name. */
    @Bean
    MongoDatabase database(
            MongoClient client,
            @Value("${spring.mongodb.uri}") String uri,
            @Value("${lantoa.database}") String ownName) {
        String named = new ConnectionString(uri).getDatabase();
        return client.getDatabase(named == null ? ownName : named);
    }

    @Bean
    Topics topics(@Value("${lantoa.kafka}") String brokers) {
        return new Topics(brokers);
    }

    @Bean
    DomainClock domainClock(@Value("${lantoa.clock:}") String file) {
        return file.isBlank() ? DomainClock.wall() : DomainClock.shared(Path.of(file));
    }

    @Bean
    @ConditionalOnExpression("!'${lantoa.clock:}'.isBlank()")
    ClockEndpoint clockEndpoint(DomainClock clock) {
        return new ClockEndpoint(clock);
    }

    @Bean
    AggregateStore aggregateStore(
            MongoDatabase database,
            Relay relay,
            Contracts told,
            DomainClock clock,
            ObjectProvider<Tracer> tracer) {
        return new AggregateStore(
                database, relay, told, clock, () -> CurrentTrace.parent(tracer.getIfAvailable()));
    }

    @Bean
    Archives archives(MongoDatabase database) {
        return new Archives(database);
    }

    @Bean
    Messages messages(MessageSource bundles) {
        return new Messages(bundles);
    }

    @Bean
    ProblemForm problemForm(Messages messages, ObjectProvider<Tracer> tracer) {
        return new ProblemForm(messages, () -> CurrentTrace.id(tracer.getIfAvailable()));
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemForm form) {
        return new ProblemAdvice(form);
    }

    @Bean
    ProblemPage problemPage(ITemplateEngine templates) {
        return new ProblemPage(templates);
    }

    @Bean
    PageModel pageModel() {
        return new PageModel();
    }

    @Bean
    WrittenTime.Say say() {
        return new WrittenTime.Say();
    }

    @Bean
    Rounds rounds(ObjectProvider<Round> rounds, DomainClock clock, MeterRegistry meters) {
        return new Rounds(rounds.orderedStream().toList(), clock, meters);
    }

    @Bean
    BodyFaults bodyFaults(Validator validator) {
        return new BodyFaults(validator);
    }

    @Bean
    JsonMapperBuilderCustomizer lenientReading() {
        return mapper -> mapper.addHandler(new LenientReading());
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Messages.VIETNAMESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Messages.VIETNAMESE);
        return resolver;
    }

    @Bean
    WebMvcConfigurer commandArguments(DomainClock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CommandArgument(clock));
            }
        };
    }

    @Bean
    AsyncApiController asyncApi(
            @Value("${spring.application.name}") String service,
            Contracts told,
            ObjectProvider<ListenerConfiguration.Consumed> consumed,
            List<Listener<?>> listeners) {
        Map<Contract, Set<String>> hears = new LinkedHashMap<>();
        consumed.stream()
                .flatMap(c -> c.contracts().stream())
                .forEach(contract -> hears.put(contract, heardOf(contract, listeners)));
        return new AsyncApiController(AsyncApi.document(service, told.all(), hears));
    }

    private static Set<String> heardOf(Contract contract, List<Listener<?>> listeners) {
        Set<String> types = new TreeSet<>();
        for (Class<? extends Record> type : contract.types()) {
            if (listeners.stream().anyMatch(l -> l.listensTo().isAssignableFrom(type))) {
                types.add(type.getSimpleName());
            }
        }
        return types;
    }

    /** The trace of what is being carried out, in W3C's form. */
    static final class CurrentTrace {
        private CurrentTrace() {}

        static Optional<String> parent(@org.jspecify.annotations.Nullable Tracer tracer) {
            return context(tracer)
                    .map(
                            c ->
                                    "00-%s-%s-%s"
                                            .formatted(
                                                    c.traceId(),
                                                    c.spanId(),
                                                    Boolean.TRUE.equals(c.sampled())
                                                            ? "01"
                                                            : "00"));
        }

        static Optional<String> id(@org.jspecify.annotations.Nullable Tracer tracer) {
            return context(tracer).map(io.micrometer.tracing.TraceContext::traceId);
        }

        private static Optional<io.micrometer.tracing.TraceContext> context(
                @org.jspecify.annotations.Nullable Tracer tracer) {
            return Optional.ofNullable(tracer)
                    .map(Tracer::currentSpan)
                    .map(io.micrometer.tracing.Span::context);
        }
    }
}
