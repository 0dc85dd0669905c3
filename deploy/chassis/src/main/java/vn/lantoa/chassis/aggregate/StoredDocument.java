package vn.lantoa.chassis.aggregate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import vn.lantoa.chassis.event.EventDocument;
import vn.lantoa.chassis.event.PendingEvent;
import vn.lantoa.chassis.store.ChassisCodecs;

/**
 * The form of an aggregate's document: {@code {_id, organisation, version, schema, changedAt, hash,
 * state, keys, commands, outbox, pendingSince}}. The pending event is in the document that it is
 * about, so state and event are one write, atomic on any MongoDB.
 */
final class StoredDocument<A extends Record> {

    static final int COMMANDS_KEPT = 32;
    private static final String FORGOTTEN = "";

    private final AggregateType<A> type;
    private final Codec<A> states;

    StoredDocument(AggregateType<A> type) {
        this.type = type;
        this.states = ChassisCodecs.registry().get(type.state());
    }

    /** A new aggregate's whole document. */
    BsonDocument first(String id, A state, PendingEvent event, Command by, Instant pendingSince) {
        BsonDocument document = new BsonDocument("_id", new BsonString(id));
        unique(document, state, by.actor().organisation());
        return document.append("organisation", new BsonString(by.actor().organisation()))
                .append("version", new BsonInt64(1))
                .append("schema", new BsonInt32(type.schema()))
                .append("changedAt", date(by.now()))
                .append("hash", new BsonString(event.hash()))
                .append("state", encoded(state))
                .append("keys", keys(state))
                .append("commands", new BsonArray(List.of(command(by, 1))))
                .append("outbox", new BsonArray(List.of(EventDocument.of(event))))
                .append("pendingSince", date(pendingSince));
    }

    /** The one write that changes state and event together. */
    BsonDocument change(BsonDocument before, A state, PendingEvent event, Command by) {
        long version = event.sequence();
        BsonDocument set =
                new BsonDocument("state", encoded(state))
                        .append("keys", keys(state))
                        .append("version", new BsonInt64(version))
                        .append("schema", new BsonInt32(type.schema()))
                        .append("changedAt", date(by.now()))
                        .append("hash", new BsonString(event.hash()));
        unique(set, state, by.actor().organisation());
        BsonDocument push = new BsonDocument("outbox", EventDocument.of(event));
        if (event.isTombstone()) {
            set.append("commands", forgotten(before, command(by, version)));
        } else {
            push.append(
                    "commands",
                    new BsonDocument("$each", new BsonArray(List.of(command(by, version))))
                            .append("$slice", new BsonInt32(-COMMANDS_KEPT)));
        }
        return new BsonDocument("$set", set)
                .append("$push", push)
                .append("$min", new BsonDocument("pendingSince", date(event.since())));
    }

    /**
     * The commands without their fingerprints: those are hashes of bodies that are erased. The ids
     * stay, so that one that comes again late (422) does not bring back what was erased.
     */
    private static BsonArray forgotten(BsonDocument before, BsonDocument erasure) {
        BsonArray commands = new BsonArray();
        for (BsonValue known : before.getArray("commands")) {
            commands.add(
                    known.asDocument().clone().append("fingerprint", new BsonString(FORGOTTEN)));
        }
        commands.add(erasure);
        return new BsonArray(
                commands.subList(Math.max(0, commands.size() - COMMANDS_KEPT), commands.size()));
    }

    Stored<A> read(BsonDocument document) {
        return new Stored<>(
                document.getString("_id").getValue(),
                document.getString("organisation").getValue(),
                version(document),
                Instant.ofEpochMilli(document.getDateTime("changedAt").getValue()),
                states.decode(
                        new BsonDocumentReader(document.getDocument("state")),
                        DecoderContext.builder().build()));
    }

    static long version(BsonDocument document) {
        return document.getNumber("version").longValue();
    }

    static List<PendingEvent> outbox(BsonDocument document) {
        return document.getArray("outbox").stream()
                .map(event -> EventDocument.read(event.asDocument()))
                .toList();
    }

    /** The fingerprint of a command that was carried out on this aggregate, if it is remembered. */
    static Optional<String> fingerprintOf(BsonDocument document, UUID key) {
        String wanted = key.toString();
        return document.getArray("commands").stream()
                .map(BsonValue::asDocument)
                .filter(command -> command.getString("id").getValue().equals(wanted))
                .map(command -> command.getString("fingerprint").getValue())
                .findFirst();
    }

    private static BsonDocument command(Command by, long version) {
        return new BsonDocument("id", new BsonString(by.key().id().toString()))
                .append("fingerprint", new BsonString(by.key().fingerprint().get()))
                .append("version", new BsonInt64(version));
    }

    private BsonDocument keys(A state) {
        BsonDocument keys = new BsonDocument();
        for (Map.Entry<String, Object> key : type.keys().apply(state).entrySet()) {
            keys.append(key.getKey(), value(key.getValue()));
        }
        return keys;
    }

    /** What no two may share stands apart, with the organisation in front. */
    private void unique(BsonDocument document, A state, String organisation) {
        if (type.unique().isEmpty()) {
            return;
        }
        BsonDocument shared = new BsonDocument();
        Map<String, Object> keys = type.keys().apply(state);
        for (AggregateType.Unique unique : type.unique()) {
            Optional.ofNullable(keys.get(unique.key()))
                    .ifPresent(key -> shared.append(unique.key(), unique(organisation, key)));
        }
        document.append("unique", shared);
    }

    static BsonString unique(String organisation, Object key) {
        return new BsonString(organisation + "\n" + key);
    }

    static String uniqueField(String key) {
        return "unique." + key;
    }

    /** A key's value, also in a filter. */
    static BsonValue value(Object value) {
        return switch (value) {
            case String text -> new BsonString(text);
            case Integer number -> new BsonInt32(number);
            case Long number -> new BsonInt64(number);
            case Instant moment -> date(moment);
            case List<?> several ->
                    new BsonArray(several.stream().map(StoredDocument::value).toList());
            default -> throw new IllegalArgumentException("not a key: " + value.getClass());
        };
    }

    private static BsonDateTime date(Instant moment) {
        return new BsonDateTime(moment.truncatedTo(ChronoUnit.MILLIS).toEpochMilli());
    }

    private BsonDocument encoded(A value) {
        BsonDocument document = new BsonDocument();
        states.encode(new BsonDocumentWriter(document), value, EncoderContext.builder().build());
        return document;
    }
}
