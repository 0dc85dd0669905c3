package vn.lantoa.chassis.aggregate;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.springframework.http.HttpStatus;
import vn.lantoa.chassis.contract.Contract;
import vn.lantoa.chassis.contract.Contracts;
import vn.lantoa.chassis.event.Digest;
import vn.lantoa.chassis.event.EventJson;
import vn.lantoa.chassis.event.HashChain;
import vn.lantoa.chassis.event.PendingEvent;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.chassis.relay.Relay;

/** Opens the aggregates of a kind: collection, indexes, and the relay that sends their events. */
public final class AggregateStore {

    private static final int EVENT_MOST = 900 * 1024;

    private final MongoDatabase database;
    private final Relay relay;
    private final Contracts contracts;
    private final Clock domain;
    private final Supplier<Optional<String>> traceparent;

    /**
     * @param contracts what this service may tell
     * @param domain the domain's clock
     * @param traceparent of the request that is being carried out
     */
    public AggregateStore(
            MongoDatabase database,
            Relay relay,
            Contracts contracts,
            Clock domain,
            Supplier<Optional<String>> traceparent) {
        this.database = database;
        this.relay = relay;
        this.contracts = contracts;
        this.domain = domain;
        this.traceparent = traceparent;
    }

    public <A extends Record> Aggregates<A> open(AggregateType<A> type) {
        MongoCollection<BsonDocument> documents =
                database.getCollection(type.collection(), BsonDocument.class);
        documents.createIndex(Indexes.ascending("pendingSince"), new IndexOptions().sparse(true));
        documents.createIndex(Indexes.ascending("parked.at"), new IndexOptions().sparse(true));
        documents.createIndex(Indexes.ascending("organisation", "changedAt", "_id"));
        type.indexes().forEach(keys -> index(documents, List.of("organisation"), keys));
        type.publicIndexes().forEach(keys -> index(documents, List.of(), keys));
        for (String timer : type.timers()) {
            documents.createIndex(
                    Indexes.ascending("keys." + timer), new IndexOptions().sparse(true));
        }
        for (AggregateType.Unique unique : type.unique()) {
            documents.createIndex(
                    Indexes.ascending(StoredDocument.uniqueField(unique.key())),
                    new IndexOptions().sparse(true).unique(true));
        }
        relay.watch(type.collection());
        return new Aggregates<>(type, documents, new NewEvents(), relay);
    }

    private static void index(
            MongoCollection<BsonDocument> documents, List<String> first, List<String> keys) {
        List<String> fields = new ArrayList<>(first);
        keys.forEach(key -> fields.add("keys." + key));
        fields.add("_id");
        documents.createIndex(Indexes.ascending(fields));
    }

    private final class NewEvents implements Aggregates.Events {

        @Override
        public PendingEvent pending(
                Record event, String subject, long sequence, Command by, String previousHash) {
            String id = subject + ":" + sequence;
            String type = event.getClass().getSimpleName();
            Contract contract = contracts.of(type);
            Optional<String> body =
                    contract.isTombstone(event.getClass())
                            ? Optional.empty()
                            : Optional.of(written(event));
            Optional<String> digest =
                    contract.isPersonal()
                            ? Optional.of(Digest.of(body.orElse("")))
                            : Optional.empty();
            Instant time = by.now().truncatedTo(ChronoUnit.MILLIS);
            String organisation = by.actor().organisation();
            String actor = by.actor().id();
            String sealed = digest.or(() -> body).orElse("");
            String hash = HashChain.next(previousHash, id, type, time, organisation, actor, sealed);
            return new PendingEvent(
                    id,
                    type,
                    subject,
                    sequence,
                    time,
                    Instant.now().truncatedTo(ChronoUnit.MILLIS),
                    organisation,
                    actor,
                    previousHash,
                    hash,
                    traceparent.get(),
                    digest,
                    body);
        }

        private static String written(Record event) {
            String body = EventJson.write(event);
            if (body.getBytes(StandardCharsets.UTF_8).length > EVENT_MOST) {
                throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "event.too-large");
            }
            return body;
        }

        @Override
        public Instant now() {
            return domain.instant();
        }
    }
}
