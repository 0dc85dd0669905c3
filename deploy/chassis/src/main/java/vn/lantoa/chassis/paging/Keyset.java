package vn.lantoa.chassis.paging;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;
import org.springframework.http.HttpStatus;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.chassis.store.ChassisCodecs;

/** Pages by the last value seen, so that a page costs the same wherever it is. */
public record Keyset(String field, boolean descending) {

    /** Its order, also the end of the index that serves it. */
    public Bson sort() {
        return descending ? Sorts.descending(field, "_id") : Sorts.ascending(field, "_id");
    }

    /** What lies beyond a cursor. */
    public Bson beyond(String cursor) {
        BsonDocument at = decode(cursor);
        BsonValue value = at.get("v");
        String id = at.getString("id").getValue();
        // The plain range first: it is what an index can use.
        return descending
                ? and(lte(field, value), or(lt(field, value), and(eq(field, value), lt("_id", id))))
                : and(
                        gte(field, value),
                        or(gt(field, value), and(eq(field, value), gt("_id", id))));
    }

    /** The cursor of the last document of a page. */
    private String cursor(BsonDocument last) {
        String[] steps = field.split("\\.");
        BsonDocument holder = last;
        for (int i = 0; i < steps.length - 1; i++) {
            holder = holder.getDocument(steps[i]);
        }
        BsonValue value = holder.get(steps[steps.length - 1]);
        String json = new BsonDocument("v", value).append("id", last.get("_id")).toJson();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static BsonDocument decode(String cursor) {
        try {
            BsonDocument at =
                    BsonDocument.parse(
                            new String(
                                    Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (at.containsKey("v") && at.get("id") instanceof BsonString) {
                return at;
            }
        } catch (RuntimeException e) { // the parser has many ways to fail on what is no document
            throw malformed();
        }
        throw malformed();
    }

    private static Problem malformed() {
        return Problem.of(HttpStatus.BAD_REQUEST, "cursor.malformed");
    }

    /**
     * A page of what a query finds; the query has its filter, {@link #beyond} the cursor included.
     *
     * @param read makes an item of a document
     */
    public <T> Page<T> page(
            FindIterable<BsonDocument> query, int limit, Function<BsonDocument, T> read) {
        List<BsonDocument> oneMore = query.sort(sort()).limit(limit + 1).into(new ArrayList<>());
        Optional<String> next =
                oneMore.size() > limit
                        ? Optional.of(cursor(oneMore.get(limit - 1)))
                        : Optional.empty();
        return new Page<>(oneMore.stream().limit(limit).map(read).toList(), next);
    }

    /** A page of records stored as they are. */
    public <R extends Record> Page<R> page(
            FindIterable<BsonDocument> query, int limit, Class<R> type) {
        Codec<R> codec = ChassisCodecs.registry().get(type);
        return page(
                query,
                limit,
                document ->
                        codec.decode(
                                new BsonDocumentReader(document),
                                DecoderContext.builder().build()));
    }
}
