package vn.lantoa.chassis.relay;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import vn.lantoa.chassis.aggregate.AggregateStore;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.contract.Contracts;
import vn.lantoa.chassis.store.ChassisCodecs;
import vn.lantoa.fixtures.Parts;
import vn.lantoa.fixtures.Wire;

/** A database of its own and relays that work on it, each as if it were another instance. */
public final class Workshop {

    private static final MongoClient CLIENT =
            MongoClients.create(
                    MongoClientSettings.builder()
                            .applyConnectionString(new ConnectionString(Parts.started().store()))
                            .codecRegistry(ChassisCodecs.registry())
                            .retryWrites(false)
                            .build());

    private final MongoDatabase database =
            CLIENT.getDatabase("chassis-" + UUID.randomUUID().toString().substring(0, 8));
    private final Contract contract;
    private final Contracts contracts;

    public Workshop(Class<?> events, Map<String, String> topicSettings) {
        contract = Contract.under(events);
        contracts = new Contracts(List.of(contract));
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", (Object) Parts.started().brokers()))) {
            NewTopic topic =
                    new NewTopic(contract.topic(), Optional.of(3), Optional.empty())
                            .configs(topicSettings);
            if (!admin.listTopics().names().get().contains(contract.topic())) {
                admin.createTopics(List.of(topic)).all().get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public MongoDatabase database() {
        return database;
    }

    /** One more instance's relay, not started. */
    public Relay relay(RelaySteps steps) {
        return new Relay(
                new Outboxes(database),
                new Journal(database),
                () -> new EventProducer(Parts.started().brokers(), contracts, "parcel-service"),
                steps);
    }

    public static Relay started(Relay relay) {
        relay.start();
        return relay;
    }

    public static void stop(Relay relay) {
        try {
            relay.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public AggregateStore store(Relay relay) {
        return new AggregateStore(database, relay, contracts, Clock.systemUTC(), Optional::empty);
    }

    public List<Wire.Told> told() {
        return Wire.heard(contract.topic());
    }

    public Outboxes outboxes() {
        return new Outboxes(database);
    }

    public Journal journal() {
        return new Journal(database);
    }
}
