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
 * @param kind of what was told, or of what happened
 * @param matter what it is about, within its kind
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
        Optional<String> matter,
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
     * @param manner what else; empty when unit, plan and topic say it all
     */
    public record Dimensions(
            String unit, Optional<String> plan, Optional<String> topic, Optional<Manner> manner) {

        /** Of what no unit did: it counts for the organisation only. */
        public static final String NO_UNIT = "";

        public Dimensions(String unit, Optional<String> plan, Optional<String> topic) {
            this(unit, plan, topic, Optional.empty());
        }
    }

    /** How something was told, or of what sort it is. */
    public sealed interface Manner {}

    /**
     * How something was told to people.
     *
     * @param audience a {@link Together}; empty when it is said to be for nobody in particular
     */
    public record Told(
            String form, String channel, Optional<String> audience, String language, String kind)
            implements Manner {}

    /**
     * Of what sort something is.
     *
     * @param kind e.g. {@code LAW_DAY}
     * @param matter e.g. the subject of a thematic session
     */
    public record Sort(String kind, Optional<String> matter) implements Manner {}

    /**
     * The {@code n}-th entry of an event. The numbers are part of the ids for ever: a new figure
     * takes a new number, and no number changes its meaning.
     */
    public static Entry of(
            EventHead head, int n, String account, LocalDate day, Dimensions by, long amount) {
        return of(head, n, account, head.subject(), day, by, amount);
    }

    /** The same of something else than the event's own subject, e.g. of one who was there. */
    public static Entry of(
            EventHead head,
            int n,
            String account,
            String subject,
            LocalDate day,
            Dimensions by,
            long amount) {
        Optional<Told> told = by.manner().flatMap(m -> only(Told.class, m));
        Optional<Sort> sort = by.manner().flatMap(m -> only(Sort.class, m));
        return new Entry(
                head.id() + "#" + n,
                head.organisation(),
                account,
                subject,
                day,
                by.unit(),
                by.plan(),
                by.topic(),
                told.map(Told::form),
                told.map(Told::channel),
                told.flatMap(Told::audience),
                told.map(Told::language),
                told.map(Told::kind).or(() -> sort.map(Sort::kind)),
                sort.flatMap(Sort::matter),
                amount,
                head.id(),
                head.type(),
                Optional.empty(),
                head.time().truncatedTo(ChronoUnit.MILLIS), // as precise as the store
                head.traceId(),
                BalanceKey.of(head.organisation(), day.toString(), account, by));
    }

    private static <M extends Manner> Optional<M> only(Class<M> type, Manner manner) {
        return type.isInstance(manner) ? Optional.of(type.cast(manner)) : Optional.empty();
    }

    Dimensions dimensions() {
        Optional<Manner> told =
                form.map(
                        f ->
                                new Told(
                                        f,
                                        channel.orElseThrow(),
                                        audience,
                                        language.orElseThrow(),
                                        kind.orElseThrow()));
        Optional<Manner> sort = kind.map(k -> new Sort(k, matter));
        return new Dimensions(unit, plan, topic, told.or(() -> sort));
    }
}
