package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, before anything is done, what the server would otherwise ignore: a request it cannot
 * honour as a real MongoDB would is an error, never a surprise.
 */
final class Refusals {
    private static final Set<String> ANYWHERE =
            Set.of(
                    "$db",
                    "lsid",
                    "$clusterTime",
                    "$readPreference",
                    "readConcern",
                    "writeConcern",
                    "comment",
                    "maxTimeMS",
                    "apiVersion",
                    "apiStrict",
                    "apiDeprecationErrors");

    private static final Map<String, Set<String>> OPTIONS =
            Map.ofEntries(
                    Map.entry(
                            "find",
                            Set.of(
                                    "filter",
                                    "sort",
                                    "projection",
                                    "skip",
                                    "limit",
                                    "batchSize",
                                    "singleBatch",
                                    "hint",
                                    "allowDiskUse",
                                    "noCursorTimeout")),
                    Map.entry("getMore", Set.of("collection", "batchSize")),
                    Map.entry("killCursors", Set.of("cursors")),
                    Map.entry("count", Set.of("query", "limit", "skip", "hint")),
                    Map.entry("distinct", Set.of("key", "query", "hint")),
                    Map.entry(
                            "aggregate",
                            Set.of(
                                    "pipeline",
                                    "cursor",
                                    "allowDiskUse",
                                    "hint",
                                    "bypassDocumentValidation")),
                    Map.entry("insert", Set.of("documents", "ordered", "bypassDocumentValidation")),
                    Map.entry("update", Set.of("updates", "ordered", "bypassDocumentValidation")),
                    Map.entry("delete", Set.of("deletes", "ordered")),
                    Map.entry(
                            "findAndModify",
                            Set.of(
                                    "query",
                                    "sort",
                                    "remove",
                                    "update",
                                    "new",
                                    "fields",
                                    "upsert",
                                    "arrayFilters",
                                    "hint",
                                    "bypassDocumentValidation")),
                    Map.entry("create", Set.of()),
                    Map.entry("createIndexes", Set.of("indexes")),
                    Map.entry("dropIndexes", Set.of("index")),
                    Map.entry("drop", Set.of()),
                    Map.entry("dropDatabase", Set.of()),
                    Map.entry(
                            "listCollections",
                            Set.of("filter", "nameOnly", "cursor", "authorizedCollections")),
                    Map.entry("listIndexes", Set.of("cursor")),
                    Map.entry("listDatabases", Set.of("nameOnly", "authorizedDatabases")));

    private static final Set<String> UPDATE =
            Set.of("q", "u", "multi", "upsert", "arrayFilters", "hint");
    private static final Set<String> DELETE = Set.of("q", "limit", "hint");
    private static final Set<String> INDEX =
            Set.of(
                    "key",
                    "name",
                    "unique",
                    "sparse",
                    "expireAfterSeconds",
                    "partialFilterExpression",
                    "background",
                    "v",
                    "ns");

    private Refusals() {}

    /** The error for something this server does not do. */
    static MongoServerError no(String what) {
        return new MongoServerError(
                ErrorCode.InvalidOptions,
                "The embedded store does not support " + what + "; a real MongoDB does.");
    }

    static boolean knows(String command) {
        return OPTIONS.containsKey(command);
    }

    static void check(String command, Document query) {
        if (!knows(command)) {
            throw new MongoServerError(
                    115,
                    "CommandNotSupported",
                    "The embedded store does not support the command " + command + ".");
        }
        checkSession(query);
        checkConcerns(query);
        query.forEach(
                (option, value) -> {
                    if (!option.equals(command)
                            && !ANYWHERE.contains(option)
                            && !OPTIONS.getOrDefault(command, Set.of()).contains(option)) {
                        refuseUnlessOff(command + " with " + option, value);
                    }
                });
        for (Document update : documents(query.get("updates"))) {
            checkUpdate(update.get("u"));
            checkOptions("update", update, UPDATE);
            Filters.check(update.get("q"));
        }
        for (Document delete : documents(query.get("deletes"))) {
            checkOptions("delete", delete, DELETE);
            Filters.check(delete.get("q"));
        }
        for (Document index : documents(query.get("indexes"))) {
            checkIndex(index);
        }
        checkUpdate(query.get("update"));
        Filters.check(query.get("filter"));
        Filters.check(query.get("query"));
        if (query.get("sort") instanceof Document sort
                && !sort.values().stream().allMatch(Number.class::isInstance)) {
            throw no("sorting by anything but fields, up (1) or down (-1)");
        }
        Filters.checkProjection(query.get("projection"));
        Filters.checkProjection(query.get("fields"));
        for (Document stage : documents(query.get("pipeline"))) {
            checkStage(stage);
        }
    }

    private static void checkSession(Document query) {
        if (query.containsKey("startTransaction")
                || Boolean.FALSE.equals(query.get("autocommit"))) {
            throw no("transactions");
        }
        if (query.containsKey("txnNumber")) {
            throw no("retryable writes (set retryWrites=false)");
        }
    }

    private static void checkConcerns(Document query) {
        if (query.get("writeConcern") instanceof Document concern
                && concern.get("w") instanceof Number copies
                && copies.intValue() != 1) {
            throw no("write concern w:" + copies);
        }
        if (query.get("readConcern") instanceof Document concern
                && "snapshot".equals(concern.get("level"))) {
            throw no("read concern snapshot");
        }
    }

    private static void checkOptions(String what, Document statement, Set<String> known) {
        statement.forEach(
                (option, value) -> {
                    if (!known.contains(option)) {
                        refuseUnlessOff(what + " with " + option, value);
                    }
                });
    }

    private static void refuseUnlessOff(String what, @Nullable Object value) {
        boolean off =
                value == null
                        || Boolean.FALSE.equals(value)
                        || value instanceof Document document && document.isEmpty();
        if (!off) {
            throw no(what);
        }
    }

    private static void checkUpdate(@Nullable Object update) {
        if (update instanceof Collection) {
            throw no("updates written as a pipeline");
        }
        if (update instanceof Document operators) {
            for (String operator : operators.keySet()) {
                if (operator.startsWith("$") && !Filters.UPDATES.contains(operator)) {
                    throw no("the update operator " + operator);
                }
            }
        }
    }

    private static void checkIndex(Document index) {
        checkOptions("an index", index, INDEX);
        if (!(index.get("key") instanceof Document keys)) {
            throw no("an index without keys");
        }
        keys.forEach(
                (field, kind) -> {
                    if (!(kind instanceof Number) || field.contains("$")) {
                        throw no("%s indexes".formatted(field.contains("$") ? "wildcard" : kind));
                    }
                    if (field.matches("(.*\\.)?\\d+(\\..*)?")) {
                        throw no("indexes on a position in an array");
                    }
                });
        if (Boolean.TRUE.equals(index.get("unique"))
                && index.get("partialFilterExpression") != null) {
            throw no("unique partial indexes (use unique and sparse)");
        }
        if (index.get("expireAfterSeconds") != null && keys.size() > 1) {
            throw no("expiry by an index on several fields");
        }
    }

    private static void checkStage(Document stage) {
        if (stage.containsKey("$changeStream")) {
            throw no("change streams");
        }
        if (stage.containsKey("$out")) {
            throw no("$out (use $merge)");
        }
        Filters.check(stage.get("$match"));
    }

    private static List<Document> documents(@Nullable Object list) {
        return list instanceof Collection<?> all
                ? all.stream().filter(Document.class::isInstance).map(Document.class::cast).toList()
                : List.of();
    }
}
