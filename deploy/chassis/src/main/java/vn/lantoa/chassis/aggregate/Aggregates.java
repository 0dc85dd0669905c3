package vn.lantoa.chassis.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.event.HashChain;
import vn.lantoa.chassis.event.PendingEvent;
import vn.lantoa.chassis.paging.Keyset;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.chassis.relay.Relay;

/**
 * The aggregates of one kind. There is no save and no delete: a decision makes them, a decision
 * changes them, and the event of a change is stored in the very write that makes it.
 *
 * <p>Errors of every method: 503 when the store is away or this instance is older than the data.
 */
public final class Aggregates<A extends Record> {

    private static final int ATTEMPTS = 8;
    private static final int PENDING_MOST = 1000;
    private static final Duration BEHIND = Duration.ofSeconds(30);
    private static final Bson WITHOUT_OUTBOX = Projections.exclude("outbox");

    private final AggregateType<A> type;
    private final MongoCollection<BsonDocument> documents;
    private final StoredDocument<A> form;
    private final Events events;
    private final Relay relay;
    private final Due<A> due;
    private final Taken<A> taken;
    private final Turns turns = new Turns();

    Aggregates(
            AggregateType<A> type,
            MongoCollection<BsonDocument> documents,
            Events events,
            Relay relay) {
        this.type = type;
        this.documents = documents;
        this.form = new StoredDocument<>(type);
        this.events = events;
        this.relay = relay;
        this.due = new Due<>(type, this, documents);
        this.taken = new Taken<>(type, documents);
    }

    /**
     * Makes a new aggregate. The same command again (by its key) gives the one it made.
     *
     * @param first decides, given the new aggregate's id
     */
    public Outcome<A> create(Command by, Function<String, Decision<A>> first) {
        String id = by.key().id().toString();
        return create(id, by, by.key().repeatable(), () -> first.apply(id));
    }

    /**
     * Makes the aggregate of an id that comes from what it is (of a document, say, its digest). If
     * it is there already, by whatever command, it stays as it is.
     */
    public Outcome<A> createOnce(String id, Command by, Supplier<Decision<A>> first) {
        return create(id, by, true, first);
    }

    private Outcome<A> create(
            String id, Command by, boolean mayBeThere, Supplier<Decision<A>> first) {
        boolean mayExist = mayBeThere;
        for (int attempt = 1; ; attempt++) {
            try {
                if (mayExist) {
                    BsonDocument there = load(by.actor(), id);
                    if (there != null) {
                        return replayed(there, by);
                    }
                }
                return switch (first.get()) {
                    case Decision.Accepted<A>(var state, var event) ->
                            inserted(id, state, event, by);
                    case Decision.Refused<A>(var refusal) -> new Outcome.Refused<>(refusal);
                    case Decision.Unchanged<A>() ->
                            throw new IllegalStateException("a creation changes something");
                };
            } catch (MongoException e) {
                mayExist = true; // written or not: look before writing again
                boolean again = isDuplicate(e) || e instanceof MongoSocketException;
                if (attempt == ATTEMPTS || !again) {
                    throw e;
                }
            }
        }
    }

    private Outcome<A> inserted(String id, A state, Record event, Command by) {
        PendingEvent pending = events.pending(event, id, 1, by, HashChain.START);
        BsonDocument document = form.first(id, state, pending, by, pending.since());
        try {
            documents.insertOne(document);
        } catch (MongoWriteException e) {
            taken.refuse(e, state, by.actor());
            throw e;
        }
        relay.wake(type.collection(), id, List.of(pending));
        return new Outcome.Changed<>(form.read(document));
    }

    /**
     * Changes an aggregate of the actor's organisation. A decision that met a newer version is
     * taken again on it; with {@code If-Match} it is 412 instead.
     */
    public Outcome<A> change(String id, Command by, Function<A, Decision<A>> decide) {
        return turns.inTurn(id, () -> changeInTurn(id, by, decide));
    }

    private Outcome<A> changeInTurn(String id, Command by, Function<A, Decision<A>> decide) {
        for (int attempt = 1; ; attempt++) {
            try {
                Optional<Outcome<A>> outcome = changeOnce(id, by, decide);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            } catch (MongoSocketException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
            if (attempt == ATTEMPTS) {
                throw Problem.of(HttpStatus.CONFLICT, "aggregate.contended");
            }
        }
    }

    /** Empty when somebody else was faster. */
    private Optional<Outcome<A>> changeOnce(
            String id, Command by, Function<A, Decision<A>> decide) {
        BsonDocument document = load(by.actor(), id);
        if (document == null) {
            throw Problem.notFound();
        }
        if (StoredDocument.fingerprintOf(document, by.key().id()).isPresent()) {
            return Optional.of(replayed(document, by));
        }
        Stored<A> stored = form.read(document);
        if (by.expectedVersion().filter(v -> v != stored.version()).isPresent()) {
            throw Problem.of(HttpStatus.PRECONDITION_FAILED, "aggregate.changed", stored.version());
        }
        return switch (decide.apply(stored.state())) {
            case Decision.Refused<A>(var refusal) -> Optional.of(new Outcome.Refused<>(refusal));
            case Decision.Unchanged<A>() -> Optional.of(new Outcome.Unchanged<>(stored, false));
            case Decision.Accepted<A>(var state, var event) ->
                    written(document, stored, state, event, by);
        };
    }

    private Optional<Outcome<A>> written(
            BsonDocument before, Stored<A> stored, A state, Record event, Command by) {
        long version = stored.version() + 1;
        PendingEvent pending =
                events.pending(
                        event, stored.id(), version, by, before.getString("hash").getValue());
        BsonDocument after = updated(stored, form.change(before, state, pending, by), state, by);
        if (after == null) {
            refuseIfFull(stored);
            return Optional.empty();
        }
        if (!after.containsKey("parked")) {
            relay.wake(type.collection(), stored.id(), StoredDocument.outbox(after));
        }
        return Optional.of(
                new Outcome.Changed<>(
                        new Stored<>(
                                stored.id(), stored.organisation(), version, by.now(), state)));
    }

    private @Nullable BsonDocument updated(
            Stored<A> stored, BsonDocument change, A state, Command by) {
        try {
            return documents.findOneAndUpdate(
                    and(
                            eq("_id", stored.id()),
                            eq("organisation", stored.organisation()),
                            eq("version", stored.version()),
                            lte("schema", type.schema()),
                            exists("outbox." + (PENDING_MOST - 1), false)),
                    change,
                    new FindOneAndUpdateOptions()
                            .returnDocument(ReturnDocument.AFTER)
                            .projection(Projections.include("outbox", "parked")));
        } catch (MongoCommandException e) {
            taken.refuse(e, state, by.actor());
            throw e;
        }
    }

    private void refuseIfFull(Stored<A> stored) {
        Bson full = and(eq("_id", stored.id()), exists("outbox." + (PENDING_MOST - 1), true));
        if (documents.find(full).projection(Projections.include("_id")).first() != null) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "outbox.full");
        }
    }

    /** The aggregate, if it is the actor's organisation's. */
    public Optional<Stored<A>> find(Actor by, String id) {
        return Optional.ofNullable(load(by, id)).map(form::read);
    }

    /** Which of these ids the actor's organisation has, in one question. */
    public Set<String> known(Actor by, Collection<String> ids) {
        return documents
                .find(and(in("_id", ids), eq("organisation", by.organisation())))
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id").getValue())
                .into(new HashSet<>());
    }

    /** Those of these ids that the actor's organisation has, in one question and in no order. */
    public List<Stored<A>> find(Actor by, Collection<String> ids) {
        return documents
                .find(and(in("_id", ids), eq("organisation", by.organisation())))
                .projection(WITHOUT_OUTBOX)
                .map(form::read)
                .into(new ArrayList<>());
    }

    /**
     * Changes whatever is due at or before a moment, in all organisations, oldest first.
     *
     * @param timer one of the type's timers: the decision takes its key away or moves it on
     * @param until a value of that key
     * @return how many were changed; bounded, so that what is left waits for the next call
     */
    public int due(String timer, Object until, BiFunction<A, Command, Decision<A>> decision) {
        return due.decide(timer, until, events.now(), decision);
    }

    /** A page of the organisation's aggregates, in the listing's order. */
    public Page<Stored<A>> list(Actor by, Listing listing) {
        return list(List.of(eq("organisation", by.organisation())), listing);
    }

    /** A page of what all organisations show everybody; not for {@code updatedSince}. */
    public Page<Stored<A>> listAll(Listing listing) {
        return list(List.of(), listing);
    }

    private Page<Stored<A>> list(List<Bson> whose, Listing listing) {
        boolean byChange = listing.updatedSince().isPresent();
        Keyset keyset =
                byChange
                        ? new Keyset("changedAt", false)
                        : new Keyset("keys." + listing.orderKey(), listing.descending());
        List<Bson> filters = new ArrayList<>(whose);
        listing.equal().forEach((key, value) -> filters.add(keyIs(key, value)));
        String ordered = "keys." + listing.orderKey();
        listing.from().ifPresent(v -> filters.add(gte(ordered, StoredDocument.value(v))));
        listing.to().ifPresent(v -> filters.add(lt(ordered, StoredDocument.value(v))));
        listing.updatedSince()
                .ifPresent(
                        since -> {
                            filters.add(gte("changedAt", since));
                            filters.add(lt("changedAt", events.now().minus(BEHIND)));
                        });
        listing.after().ifPresent(cursor -> filters.add(keyset.beyond(cursor)));
        return keyset.page(
                documents
                        .find(filters.isEmpty() ? new BsonDocument() : and(filters))
                        .projection(WITHOUT_OUTBOX),
                listing.limit(),
                form::read);
    }

    private static Bson keyIs(String key, Object value) {
        return eq("keys." + key, StoredDocument.value(value));
    }

    private @Nullable BsonDocument load(Actor by, String id) {
        BsonDocument document =
                documents
                        .find(and(eq("_id", id), eq("organisation", by.organisation())))
                        .projection(WITHOUT_OUTBOX)
                        .first();
        if (document != null && document.getNumber("schema").intValue() > type.schema()) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "instance.outdated");
        }
        return document;
    }

    private Outcome<A> replayed(BsonDocument document, Command by) {
        Optional<String> known = StoredDocument.fingerprintOf(document, by.key().id());
        if (known.filter(f -> !f.equals(by.key().fingerprint().get())).isPresent()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key.reused");
        }
        return new Outcome.Unchanged<>(form.read(document), true);
    }

    private static boolean isDuplicate(MongoException e) {
        return e instanceof MongoWriteException write
                && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    /** Makes pending events; the seam to what only the running service knows. */
    interface Events {
        PendingEvent pending(
                Record event, String subject, long sequence, Command by, String previousHash);

        /** The domain's time. */
        Instant now();
    }
}
