package vn.lantoa.parts.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Runs the statements of a write one by one, so that an ordered batch stops at its first error and
 * the counts of the reply are right: the server below does neither.
 */
final class Writes {
    private Writes() {}

    static Document run(String command, Document query, UnaryOperator<Document> statement) {
        return switch (command) {
            case "insert" -> insert(query, statement.apply(query));
            case "update" -> eachOf("updates", query, statement);
            case "delete" -> eachOf("deletes", query, statement);
            default -> statement.apply(query);
        };
    }

    private static Document insert(Document query, Document reply) {
        if (reply.get("writeErrors") instanceof List<?> errors
                && !errors.isEmpty()
                && errors.getFirst() instanceof Document first
                && query.get("documents") instanceof Collection<?> documents) {
            boolean goesOn = Boolean.FALSE.equals(query.get("ordered"));
            reply.put("n", goesOn ? documents.size() - errors.size() : first.get("index"));
        }
        return reply;
    }

    private static Document eachOf(String list, Document query, UnaryOperator<Document> run) {
        boolean goesOn = Boolean.FALSE.equals(query.get("ordered"));
        int matched = 0;
        int modified = 0;
        List<Document> upserted = new ArrayList<>();
        List<Document> errors = new ArrayList<>();
        int index = 0;
        for (Object statement : (Collection<?>) query.getOrDefault(list, List.of())) {
            Document reply = one(run, new Document(query).append(list, List.of(statement)));
            matched += number(reply, "n");
            modified += number(reply, "nModified");
            for (Document upsert : documents(reply, "upserted")) {
                upserted.add(new Document(upsert).append("index", index));
            }
            for (Document error : documents(reply, "writeErrors")) {
                errors.add(new Document(error).append("index", index));
            }
            if (!errors.isEmpty() && !goesOn) {
                break;
            }
            index++;
        }
        Document reply = new Document("n", matched);
        if (list.equals("updates")) {
            reply.append("nModified", modified);
        }
        if (!upserted.isEmpty()) {
            reply.append("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            reply.append("writeErrors", errors);
        }
        return reply.append("ok", 1.0);
    }

    private static Document one(UnaryOperator<Document> run, Document statement) {
        try {
            return run.apply(statement);
        } catch (MongoServerError e) {
            Document error =
                    new Document("index", 0)
                            .append("code", e.getCode())
                            .append("codeName", e.getCodeName())
                            .append("errmsg", e.getMessageWithoutErrorCode());
            return new Document("n", 0).append("writeErrors", List.of(error));
        }
    }

    private static int number(Document reply, String field) {
        return reply.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static List<Document> documents(Document reply, String field) {
        return reply.get(field) instanceof Collection<?> all
                ? all.stream().filter(Document.class::isInstance).map(Document.class::cast).toList()
                : List.of();
    }
}
