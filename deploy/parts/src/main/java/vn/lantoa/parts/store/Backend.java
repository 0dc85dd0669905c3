package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes commands off the wire: refuses, orders, runs and answers them. */
final class Backend extends AbstractMongoBackend {
    private static final Logger log = LoggerFactory.getLogger(Backend.class);
    private static final String CATALOGUE = "system.namespaces";

    /** Commands about the server, which touch no document. */
    private static final Set<String> ABOUT_THE_SERVER =
            Set.of(
                    "ping",
                    "buildinfo",
                    "whatsmyuri",
                    "endsessions",
                    "connectionstatus",
                    "serverstatus",
                    "hostinfo",
                    "getcmdlineopts",
                    "getlog");

    private static final Set<String> READS =
            Set.of(
                    "find",
                    "getMore",
                    "killCursors",
                    "count",
                    "distinct",
                    "listCollections",
                    "listIndexes",
                    "listDatabases");

    private final StoreFile file;
    private final Gate gate;
    private final LongAdder examined = new LongAdder();
    private final OpenCursors openCursors = new OpenCursors(Clock.systemUTC());

    Backend(StoreFile file, Gate gate) {
        this.file = file;
        this.gate = gate;
        String end = "." + CATALOGUE;
        for (String map : file.names()) {
            if (map.startsWith(StoredCollection.MAPS) && map.endsWith(end)) {
                resolveDatabase(
                        map.substring(StoredCollection.MAPS.length(), map.length() - end.length()));
            }
        }
    }

    StoreFile file() {
        return file;
    }

    Gate gate() {
        return gate;
    }

    LongAdder examined() {
        return examined;
    }

    /** To be called by a reader or a writer: nobody drops one meanwhile. */
    List<StoreDatabase> databases() {
        List<StoreDatabase> all = new ArrayList<>();
        for (String name : new TreeSet<>(listDatabaseNames())) {
            if (resolveDatabase(name) instanceof StoreDatabase database) {
                all.add(database);
            }
        }
        return all;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, this, getCursorRegistry());
    }

    /** Answers errors itself: the server below would log the whole document of a failed command. */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerError e) {
            return error(e.getCode(), e.getCodeName(), e.getMessageWithoutErrorCode());
        } catch (MongoServerException e) {
            return error(8, "UnknownError", e.getMessageWithoutErrorCode());
        } catch (RuntimeException e) {
            log.error("A command failed", e);
            return error(1, "InternalError", "The embedded store failed: " + e);
        }
    }

    private static Document error(int code, String name, String sentence) {
        return new Document("ok", 0)
                .append("errmsg", sentence)
                .append("code", code)
                .append("codeName", name);
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        String lower = command.toLowerCase(Locale.ROOT);
        if (lower.equals("hello") || lower.equals("ismaster")) {
            return super.handleCommand(channel, database, "ismaster", query)
                    .append("isWritablePrimary", true)
                    .append("readOnly", false);
        }
        if (ABOUT_THE_SERVER.contains(lower)) {
            return super.handleCommand(channel, database, command, query);
        }
        Refusals.check(command, query);
        if (command.equals("find") || command.equals("getMore")) {
            Batches.setDefault(command, query);
        }
        if (command.equals("listDatabases")) {
            return gate.read(this::listDatabases);
        }
        if (!listDatabaseNames().contains(database)) {
            gate.write(() -> resolveDatabase(database));
        }
        if (READS.contains(command) || command.equals("aggregate") && !merges(query)) {
            return gate.read(
                    () -> watched(super.handleCommand(channel, database, command, query), query));
        }
        return gate.write(
                () ->
                        Writes.run(
                                command,
                                query,
                                statement ->
                                        super.handleCommand(
                                                channel, database, command, statement)));
    }

    /** A cursor that is left open is watched; one the client will not use is closed. */
    private Document watched(Document reply, Document query) {
        if (reply.get("cursor") instanceof Document cursor
                && cursor.get("id") instanceof Long id
                && id != 0) {
            if (Boolean.TRUE.equals(query.get("singleBatch"))) {
                closeCursors(List.of(id));
                cursor.put("id", 0L);
            } else {
                openCursors.used(id);
            }
        }
        return reply;
    }

    void closeAbandonedCursors() {
        closeCursors(openCursors.takeAbandoned());
    }

    private static boolean merges(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getLast() instanceof Document last
                && last.containsKey("$merge");
    }

    private Document listDatabases() {
        List<Document> all = new ArrayList<>();
        for (StoreDatabase database : databases()) {
            if (database.hasCollections()) {
                all.add(new Document("name", database.getDatabaseName()).append("empty", false));
            }
        }
        return new Document("databases", all).append("ok", 1.0);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw Refusals.no("queries in the wire format before MongoDB 3.6");
    }
}
