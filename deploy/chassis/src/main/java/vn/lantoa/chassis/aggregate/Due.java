package vn.lantoa.chassis.aggregate;

import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lantoa.chassis.access.Actor;

/**
 * Takes the decisions that are due. What is due is found by a key that the decision takes away or
 * moves on, so whatever dies, the next round finds the rest; the version check lets only one of
 * many instances through.
 */
final class Due<A extends Record> {

    private static final Logger log = LoggerFactory.getLogger(Due.class);
    private static final int PAGE = 200;

    /** So many a round; the rest at the next one. */
    private static final int MOST = 10_000;

    private final AggregateType<A> type;
    private final Aggregates<A> aggregates;
    private final MongoCollection<BsonDocument> documents;

    Due(AggregateType<A> type, Aggregates<A> aggregates, MongoCollection<BsonDocument> documents) {
        this.type = type;
        this.aggregates = aggregates;
        this.documents = documents;
    }

    /** How many were changed. */
    int decide(
            String timer, Object until, Instant now, BiFunction<A, Command, Decision<A>> decision) {
        String field = "keys." + timer;
        int changed = 0;
        int stuck = 0; // they stay in front: step over them
        while (changed + stuck < MOST) {
            List<BsonDocument> due =
                    documents
                            .find(lte(field, StoredDocument.value(until)))
                            .projection(include("_id", "organisation"))
                            .sort(ascending(field))
                            .skip(stuck)
                            .limit(PAGE)
                            .into(new ArrayList<>());
            for (BsonDocument document : due) {
                if (isChanged(document, now, onlyIfDue(timer, until, decision))) {
                    changed++;
                } else {
                    stuck++;
                }
            }
            if (due.size() < PAGE) {
                break;
            }
        }
        return changed;
    }

    /** Another instance may have been here since it was found. */
    private BiFunction<A, Command, Decision<A>> onlyIfDue(
            String timer, Object until, BiFunction<A, Command, Decision<A>> decision) {
        return (state, by) ->
                Optional.ofNullable(type.keys().apply(state).get(timer))
                                .filter(at -> compare(at, until) <= 0)
                                .isPresent()
                        ? decision.apply(state, by)
                        : Decision.unchanged();
    }

    private static int compare(Object at, Object until) {
        return switch (at) {
            case String day -> day.compareTo((String) until);
            case Instant moment -> moment.compareTo((Instant) until);
            case Number number -> Long.compare(number.longValue(), ((Number) until).longValue());
            default -> throw new IllegalArgumentException("not a time: " + at.getClass());
        };
    }

    private boolean isChanged(
            BsonDocument due, Instant now, BiFunction<A, Command, Decision<A>> decision) {
        String id = due.getString("_id").getValue();
        Command by = bySystem(due.getString("organisation").getValue(), now);
        try {
            return switch (aggregates.change(id, by, state -> decision.apply(state, by))) {
                case Outcome.Changed<A>(var stored) -> true;
                case Outcome.Unchanged<A>(var stored, var replayed) -> false;
                case Outcome.Refused<A>(var refusal) -> false;
            };
        } catch (MongoException e) {
            throw e; // the store is away: another round
        } catch (RuntimeException e) {
            log.warn("What was due of {} could not be decided", id, e);
            return false;
        }
    }

    private static Command bySystem(String organisation, Instant now) {
        return new Command(
                new Actor("system", organisation, Optional.empty(), Set.of()),
                now.truncatedTo(ChronoUnit.MILLIS),
                Optional.empty(),
                CommandKey.random());
    }
}
