package vn.lantoa.reporting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.lantoa.chassis.event.EventHead;

/**
 * One line of the ledger: what one event adds to one account. Never updated, never deleted; what
 * was wrong is taken back by a reverse entry, and both stay visible.
 *
 * @param id {@code <event id>#<n>}: the same whenever the event is heard again
 * @param account e.g. {@code task.due}
 * @param subject what was counted, e.g. a task's id
 * @param day the day it counts on, in Asia/Ho_Chi_Minh; a reverse has the day of what it reverses
 * @param unit id of the leaf unit
 * @param audience a {@link Together} of whom it is for
 * @param amount usually 1, or -1 for a reverse
 * @param occurredAt when it happened, where the event knows a time
 * @param recordedAt when the event was committed, by the domain's clock
 * @param balance the day's balance it belongs to ({@link BalanceKey})
 */
public record Entry(
        @BsonId String id,
        String organisation,
        String account,
        String subject,
        LocalDate day,
        String unit,
        Optional<String> plan,
        Optional<String> topic,
        Optional<String> form,
        Optional<String> channel,
        Optional<String> audience,
        Optional<String> language,
        Optional<String> kind,
        long amount,
        String eventId,
        String eventType,
        Optional<Instant> occurredAt,
        Instant recordedAt,
        Optional<String> traceId,
        String balance) {

    /** The collection that listeners add entries to. */
    public static final String COLLECTION = "entries";

    /**
     * What an entry is counted by, besides its account and day.
     *
     * @param told how it was told; empty for what is no telling
     */
    public record Dimensions(
            String unit, Optional<String> plan, Optional<String> topic, Optional<Told> told) {

        public Dimensions(String unit, Optional<String> plan, Optional<String> topic) {
            this(unit, plan, topic, Optional.empty());
        }
    }

    /**
     * How something was told to people.
     *
     * @param audience a {@link Together}; empty when it is said to be for nobody in particular
     */
    public record Told(
            String form, String channel, Optional<String> audience, String language, String kind) {}

    /**
     * The {@code n}-th entry of an event. The numbers are part of the ids for ever: a new figure
     * takes a new number, and no number changes its meaning.
     */
    public static Entry of(
            EventHead head, int n, String account, LocalDate day, Dimensions by, long amount) {
        return new Entry(
                head.id() + "#" + n,
                head.organisation(),
                account,
                head.subject(),
                day,
                by.unit(),
                by.plan(),
                by.topic(),
                by.told().map(Told::form),
                by.told().map(Told::channel),
                by.told().flatMap(Told::audience),
                by.told().map(Told::language),
                by.told().map(Told::kind),
                amount,
                head.id(),
                head.type(),
                Optional.empty(),
                head.time().truncatedTo(ChronoUnit.MILLIS), // as precise as the store
                head.traceId(),
                BalanceKey.of(head.organisation(), day.toString(), account, by));
    }

    Dimensions dimensions() {
        Optional<Told> told =
                form.map(
                        f ->
                                new Told(
                                        f,
                                        channel.orElseThrow(),
                                        audience,
                                        language.orElseThrow(),
                                        kind.orElseThrow()));
        return new Dimensions(unit, plan, topic, told);
    }
}
