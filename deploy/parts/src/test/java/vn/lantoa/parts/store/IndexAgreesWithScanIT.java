package vn.lantoa.parts.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same random writes and queries with indexes and without: the answers are the same. */
class IndexAgreesWithScanIT {
    private static final int STEPS = 1_200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answersAreThoseOfAScan(long seed) {
        Random random = new Random(seed);
        try (EmbeddedStore store = EmbeddedStore.inMemory().bind(0);
                MongoClient client = StoreProcess.client(store.port())) {
            MongoCollection<Document> scanned = client.getDatabase("x").getCollection("scanned");
            MongoCollection<Document> indexed = client.getDatabase("x").getCollection("indexed");
            indexed.createIndex(Indexes.ascending("s"));
            indexed.createIndex(
                    Indexes.compoundIndex(Indexes.ascending("s"), Indexes.descending("t")));
            indexed.createIndex(Indexes.descending("t"));
            indexed.createIndex(Indexes.ascending("tags"));
            indexed.createIndex(Indexes.ascending("p"), new IndexOptions().sparse(true));
            indexed.createIndex(Indexes.ascending("a.b", "t"));
            int answers = 0;
            for (int step = 0; step < STEPS; step++) {
                if (random.nextInt(3) > 0 || step < 100) {
                    write(random, scanned, indexed);
                } else {
                    answers += query(random, scanned, indexed);
                }
            }
            assertThat(answers).as("documents in all answers").isGreaterThan(1_000);
        }
    }

    private static void write(
            Random random, MongoCollection<Document> scanned, MongoCollection<Document> indexed) {
        Document document = document(random);
        Document byId = new Document("_id", document.get("_id"));
        switch (random.nextInt(5)) {
            case 0, 1 ->
                    assertThat(inserted(indexed, document)).isEqualTo(inserted(scanned, document));
            case 2 -> {
                Document set = new Document(document);
                set.remove("_id");
                Document update = set.isEmpty() ? new Document("x", 1) : set;
                assertThat(indexed.updateOne(byId, new Document("$set", update)).getMatchedCount())
                        .isEqualTo(
                                scanned.updateOne(byId, new Document("$set", update))
                                        .getMatchedCount());
            }
            case 3 -> {
                Document unset =
                        new Document("$unset", new Document("p", "").append("s", ""))
                                .append("$push", new Document("tags", random.nextInt(5)));
                indexed.updateOne(byId.append("tags", new Document("$type", "array")), unset);
                scanned.updateOne(byId, unset);
            }
            default -> {
                indexed.deleteOne(byId);
                scanned.deleteOne(byId);
            }
        }
    }

    private static boolean inserted(MongoCollection<Document> into, Document document) {
        try {
            into.insertOne(new Document(document));
            return true;
        } catch (MongoWriteException duplicate) {
            return false;
        }
    }

    private static Document document(Random random) {
        Document document = new Document("_id", random.nextInt(200));
        maybe(random, document, "s", value(random));
        maybe(random, document, "t", value(random));
        maybe(random, document, "p", value(random));
        maybe(
                random,
                document,
                "tags",
                random.nextInt(4) == 0
                        ? List.of()
                        : List.of(random.nextInt(5), "x" + random.nextInt(3)));
        maybe(
                random,
                document,
                "a",
                random.nextBoolean()
                        ? new Document("b", value(random))
                        : List.of(new Document("b", value(random)), new Document("c", 1)));
        return document;
    }

    private static void maybe(Random random, Document document, String field, Object value) {
        if (random.nextInt(5) > 0) {
            document.append(field, random.nextInt(12) == 0 ? null : value);
        }
    }

    private static Object value(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(6);
            case 1 -> (double) random.nextInt(6);
            case 2 -> "v" + random.nextInt(6);
            case 3 -> new Date(random.nextInt(6) * 1_000L);
            case 4 -> random.nextBoolean();
            default -> (long) random.nextInt(6);
        };
    }

    private static int query(
            Random random, MongoCollection<Document> scanned, MongoCollection<Document> indexed) {
        Document filter = filter(random);
        if (random.nextInt(4) == 0) {
            filter = new Document("$or", List.of(filter, filter(random)));
        } else if (random.nextBoolean()) {
            filter = new Document("$and", List.of(filter, filter(random)));
        }
        boolean up = random.nextBoolean();
        String by = List.of("s", "t", "p", "_id").get(random.nextInt(4));
        Bson sort = up ? Sorts.ascending(by, "_id") : Sorts.descending(by, "_id");
        int limit = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(10);
        int skip = random.nextInt(3);
        List<Document> expected =
                scanned.find(filter).sort(sort).skip(skip).limit(limit).into(new ArrayList<>());
        List<Document> found =
                indexed.find(filter).sort(sort).skip(skip).limit(limit).into(new ArrayList<>());
        assertThat(found)
                .as("%s sorted %s %d+%d", filter.toJson(), sort, skip, limit)
                .isEqualTo(expected);

        assertThat(sorted(indexed.find(filter).into(new ArrayList<>())))
                .as("%s as a set", filter.toJson())
                .isEqualTo(sorted(scanned.find(filter).into(new ArrayList<>())));
        assertThat(indexed.countDocuments(filter)).isEqualTo(scanned.countDocuments(filter));
        return expected.size();
    }

    private static List<Document> sorted(List<Document> documents) {
        documents.sort(Comparator.comparing(document -> document.getInteger("_id")));
        return documents;
    }

    private static Document filter(Random random) {
        String field = List.of("s", "t", "p", "tags", "a.b", "_id").get(random.nextInt(6));
        Object value =
                field.equals("_id")
                        ? random.nextInt(200)
                        : field.equals("tags") ? random.nextInt(5) : value(random);
        Object condition =
                switch (random.nextInt(9)) {
                    case 0 -> new Document("$gt", value);
                    case 1 -> new Document("$lte", value);
                    case 2 -> new Document("$gte", value).append("$lt", value(random));
                    case 3 -> new Document("$in", List.of(value, value(random)));
                    case 4 -> new Document("$exists", random.nextBoolean());
                    case 5 -> new Document("$ne", value);
                    case 6 -> new Document("$eq", value);
                    default -> value;
                };
        Document filter = new Document(field, condition);
        if (random.nextInt(12) == 0) {
            filter = new Document(field, null);
        }
        if (random.nextBoolean()) {
            filter.append(field.equals("s") ? "t" : "s", value(random));
        }
        return filter;
    }
}
