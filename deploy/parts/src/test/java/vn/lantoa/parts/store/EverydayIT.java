package vn.lantoa.parts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the services do every day, by the driver they use. */
class EverydayIT {
    private static EmbeddedStore store;
    private static MongoClient client;
    private static MongoDatabase database;

    private MongoCollection<Document> tasks;

    @BeforeAll
    static void serve() {
        store = EmbeddedStore.inMemory().bind(0);
        client = StoreProcess.client(store.port());
        database = client.getDatabase("plan");
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    @BeforeEach
    void aFreshCollection() {
        tasks = database.getCollection("tasks" + new ObjectId());
    }

    @Test
    void isHealthyToDriversAndSpring() {
        Document hello = database.runCommand(new Document("hello", 1));

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.getInteger("maxWireVersion")).isGreaterThanOrEqualTo(8);
        assertThat(database.runCommand(new Document("ping", 1))).containsEntry("ok", 1.0);
    }

    @Test
    void updatesByOperators() {
        tasks.insertOne(json("{_id: 1, n: 1, low: 5, high: 5, gone: 1, list: [3]}"));

        UpdateResult result =
                tasks.updateOne(
                        eq("_id", 1),
                        combine(
                                inc("n", 2),
                                min("low", 3),
                                max("high", 9),
                                unset("gone"),
                                set("deep.er", "x"),
                                pushEach(
                                        "list",
                                        List.of(1, 2),
                                        new PushOptions().slice(2).sort(1))));

        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(tasks.find().first())
                .isEqualTo(json("{_id: 1, n: 3, low: 3, high: 9, list: [1, 2], deep: {er: 'x'}}"));
        assertThat(tasks.updateOne(eq("_id", 1), set("n", 3)).getModifiedCount()).isZero();
    }

    @Test
    void updatesElementsOfArrays() {
        tasks.insertOne(json("{_id: 1, tags: ['a'], parts: [{k: 1, q: 1}, {k: 2, q: 2}]}"));

        tasks.updateOne(eq("_id", 1), combine(addToSet("tags", "a"), pull("parts", eq("k", 1))));
        tasks.updateOne(
                eq("_id", 1),
                set("parts.$[late].q", 9),
                new UpdateOptions().arrayFilters(List.of(gt("late.q", 1))));

        assertThat(tasks.find().first())
                .isEqualTo(json("{_id: 1, tags: ['a'], parts: [{k: 2, q: 9}]}"));
        assertThat(tasks.countDocuments(elemMatch("parts", and(eq("k", 2), eq("q", 9)))))
                .isEqualTo(1);
    }

    @Test
    void upsertsOnceAndTellsTheId() {
        var change = combine(inc("n", 1), setOnInsert("born", 1));

        UpdateResult first =
                tasks.updateOne(eq("_id", "a"), change, new UpdateOptions().upsert(true));
        UpdateResult second =
                tasks.updateOne(eq("_id", "a"), change, new UpdateOptions().upsert(true));

        assertThat(first.getUpsertedId().asString().getValue()).isEqualTo("a");
        assertThat(second.getMatchedCount()).isEqualTo(1);
        assertThat(tasks.find().first()).isEqualTo(json("{_id: 'a', n: 2, born: 1}"));
    }

    @Test
    void savesAnAggregateWithItsOutboxAndClearsIt() {
        tasks.createIndex(Indexes.ascending("pendingSince"), new IndexOptions().sparse(true));
        tasks.insertOne(json("{_id: 't', version: 1, outbox: []}"));
        var mine = and(eq("_id", "t"), eq("version", 1), exists("outbox.999", false));
        var save =
                combine(
                        set("state", json("{open: true}")),
                        set("version", 2),
                        pushEach("outbox", List.of(json("{id: 't:2'}"))),
                        min("pendingSince", new Date(1_000)));

        Document saved = tasks.findOneAndUpdate(mine, save, after());
        Document lost = tasks.findOneAndUpdate(mine, save, after());
        Document pending =
                tasks.find(exists("pendingSince")).sort(ascending("pendingSince")).first();
        var clear =
                tasks.updateOne(
                        and(eq("_id", "t"), size("outbox", 1), eq("outbox.0.id", "t:2")),
                        combine(set("outbox", List.of()), unset("pendingSince")));

        assertThat(saved).containsEntry("version", 2);
        assertThat(lost).isNull();
        assertThat(pending).isEqualTo(saved);
        assertThat(clear.getMatchedCount()).isEqualTo(1);
        assertThat(tasks.countDocuments(exists("pendingSince"))).isZero();
    }

    private static FindOneAndUpdateOptions after() {
        return new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    }

    @Test
    void refusesAVersionThatAnotherWriterTook() {
        tasks.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        tasks.insertMany(List.of(json("{_id: 1, number: 'a'}"), json("{_id: 2, number: 'b'}")));

        assertThatThrownBy(() -> tasks.insertOne(json("{_id: 3, number: 'a'}")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThatThrownBy(() -> tasks.updateOne(eq("_id", 2), set("number", "a")))
                .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> tasks.findOneAndUpdate(eq("_id", 2), set("number", "a")))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(11000));
        assertThat(tasks.countDocuments(eq("number", "b"))).isEqualTo(1);
    }

    @Test
    void keepsUniqueWhatIsCompoundSparseOrInAnArray() {
        tasks.createIndex(
                Indexes.ascending("a", "b"), new IndexOptions().unique(true).sparse(true));
        tasks.createIndex(Indexes.ascending("codes"), new IndexOptions().unique(true).sparse(true));
        tasks.insertMany(
                List.of(
                        json("{_id: 1, a: 1, b: 1, codes: ['x', 'y']}"),
                        json("{_id: 2, a: 1, b: 2}"),
                        json("{_id: 3}"),
                        json("{_id: 4}")));

        assertThatThrownBy(() -> tasks.insertOne(json("{a: 1, b: 2}")))
                .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> tasks.insertOne(json("{codes: ['z', 'y']}")))
                .isInstanceOf(MongoWriteException.class);
        tasks.deleteOne(eq("codes", "y"));
        tasks.insertOne(json("{codes: ['z', 'y']}"));
        assertThat(tasks.countDocuments()).isEqualTo(4);
    }

    @Test
    void aUniqueIndexIsNotBuiltOverDuplicates() {
        tasks.insertMany(List.of(json("{_id: 1, k: 1}"), json("{_id: 2, k: 1}")));

        assertThatThrownBy(
                        () ->
                                tasks.createIndex(
                                        Indexes.ascending("k"), new IndexOptions().unique(true)))
                .isInstanceOfSatisfying(
                        MongoException.class, e -> assertThat(e.getCode()).isEqualTo(11000));

        assertThat(tasks.listIndexes().into(new ArrayList<>())).hasSize(1);
        tasks.insertOne(json("{_id: 3, k: 1}"));
    }

    @Test
    void anOrderedBatchStopsAtItsFirstErrorAndCountsRight() {
        tasks.insertOne(json("{_id: 1}"));
        var batch =
                List.of(
                        new InsertOneModel<>(json("{_id: 2}")),
                        new UpdateOneModel<Document>(eq("_id", 1), set("n", 1)),
                        new InsertOneModel<>(json("{_id: 1}")),
                        new DeleteOneModel<Document>(eq("_id", 2)));

        assertThatThrownBy(() -> tasks.bulkWrite(batch))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> {
                            assertThat(e.getWriteErrors().getFirst().getIndex()).isEqualTo(2);
                            assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(1);
                            assertThat(e.getWriteResult().getModifiedCount()).isEqualTo(1);
                        });
        assertThat(tasks.countDocuments()).isEqualTo(2);
    }

    @Test
    void anUnorderedBatchGoesOnAndCountsRight() {
        tasks.insertOne(json("{_id: 1}"));

        assertThatThrownBy(
                        () ->
                                tasks.insertMany(
                                        List.of(
                                                json("{_id: 1}"),
                                                json("{_id: 2}"),
                                                json("{_id: 3}")),
                                        new InsertManyOptions().ordered(false)))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2));

        BulkWriteResult result =
                tasks.bulkWrite(
                        List.of(
                                new ReplaceOneModel<>(eq("_id", 1), json("{n: 5}")),
                                new UpdateOneModel<>(
                                        eq("_id", 9),
                                        inc("n", 1),
                                        new UpdateOptions().upsert(true)),
                                new DeleteOneModel<>(eq("_id", 2))),
                        new BulkWriteOptions().ordered(false));

        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(result.getDeletedCount()).isEqualTo(1);
        assertThat(result.getUpserts()).hasSize(1);
    }

    @Test
    void readsSortedProjectedAndInPages() {
        tasks.insertMany(
                List.of(
                        json("{_id: 1, name: 'Đề án', n: 3}"),
                        json("{_id: 2, name: 'Kế hoạch', n: 1}"),
                        json("{_id: 3, n: null}"),
                        json("{_id: 4, name: 'Kết quả', n: 2}")));

        assertThat(tasks.find().sort(descending("n")).skip(1).limit(2).projection(include("n")))
                .containsExactly(json("{_id: 4, n: 2}"), json("{_id: 2, n: 1}"));
        assertThat(tasks.find(regex("name", "^Kế")).projection(fields(include("_id"))))
                .containsExactlyInAnyOrder(json("{_id: 2}"), json("{_id: 4}"));
        assertThat(tasks.distinct("n", gte("n", 2), Integer.class)).containsExactly(2, 3);
        assertThat(tasks.countDocuments(in("_id", 1, 2, 7))).isEqualTo(2);
        assertThat(tasks.estimatedDocumentCount()).isEqualTo(4);
        assertThat(tasks.find().batchSize(1).into(new ArrayList<>())).hasSize(4);
    }

    @Test
    void handsOutALongResultInBatches() {
        List<Document> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            many.add(new Document("_id", i).append("k", i % 10).append("pad", "x".repeat(100)));
        }
        tasks.insertMany(many);
        tasks.createIndex(Indexes.ascending("k"));

        assertThat(tasks.find()).containsExactlyElementsOf(many);
        assertThat(tasks.find(gte("k", 5)).into(new ArrayList<>())).hasSize(500);
        assertThat(tasks.find().sort(ascending("pad")).into(new ArrayList<>())).hasSize(1_000);
        assertThat(
                        tasks.aggregate(List.of(json("{$match: {k: {$lt: 5}}}")))
                                .into(new ArrayList<>()))
                .hasSize(500);
    }

    @Test
    void keepsTypes() {
        Document written =
                new Document("_id", UUID.randomUUID())
                        .append("money", Decimal128.parse("12.3400"))
                        .append("id", new ObjectId())
                        .append("at", new Date(1_700_000_000_123L))
                        .append("long", 5L)
                        .append("int", 5)
                        .append("double", 5.0)
                        .append("none", null);
        tasks.insertOne(written);

        assertThat(tasks.find(eq("_id", written.get("_id"))).first()).isEqualTo(written);
        tasks.updateOne(eq("int", 5), inc("money", Decimal128.parse("0.06")));
        assertThat(tasks.countDocuments(eq("money", Decimal128.parse("12.40")))).isEqualTo(1);
    }

    @Test
    void aggregates() {
        tasks.insertMany(
                List.of(
                        json("{_id: 1, u: 'a', v: 10, t: ['r', 's']}"),
                        json("{_id: 2, u: 'a', v: 20, t: ['r']}"),
                        json("{_id: 3, u: 'b', v: 5, t: []}")));

        assertThat(
                        aggregate(
                                "{$match: {v: {$gte: 5}}}",
                                "{$group: {_id: '$u', sum: {$sum: '$v'}, n: {$sum: 1}}}",
                                "{$sort: {_id: 1}}"))
                .containsExactly(
                        json("{_id: 'a', sum: 30, n: 2}"), json("{_id: 'b', sum: 5, n: 1}"));
        assertThat(aggregate("{$unwind: '$t'}", "{$sortByCount: '$t'}"))
                .containsExactly(json("{_id: 'r', count: 2}"), json("{_id: 's', count: 1}"));
        assertThat(
                        aggregate(
                                "{$facet: {n: [{$count: 'n'}], top: [{$sort: {v: -1}}, {$limit:"
                                        + " 1}]}}"))
                .singleElement()
                .satisfies(facets -> assertThat(facets.getList("top", Document.class)).hasSize(1));
        assertThat(
                        aggregate(
                                "{$match: {_id: 3}}",
                                "{$lookup: {from: '"
                                        + tasks.getNamespace().getCollectionName()
                                        + "', localField: 'u', foreignField: 'u', as: 'same'}}"))
                .singleElement()
                .satisfies(found -> assertThat(found.getList("same", Document.class)).hasSize(1));
    }

    private List<Document> aggregate(String... stages) {
        return tasks.aggregate(Arrays.stream(stages).map(EverydayIT::json).toList())
                .into(new ArrayList<>());
    }

    @Test
    void keepsFiles() {
        var bucket = GridFSBuckets.create(database, "evidence");
        byte[] scan = new byte[700_000];
        new Random(1).nextBytes(scan);

        ObjectId id = bucket.uploadFromStream("scan.pdf", new ByteArrayInputStream(scan));
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        bucket.downloadToStream(id, read);

        assertThat(read.toByteArray()).isEqualTo(scan);
    }

    @Test
    void refusesADocumentThatGrowsTooLarge() {
        tasks.createIndex(Indexes.ascending("n"));
        tasks.insertOne(json("{_id: 1, n: 0, list: []}"));
        tasks.updateOne(eq("_id", 1), push("list", new byte[9 << 20]));

        assertThatThrownBy(
                        () ->
                                tasks.updateOne(
                                        eq("_id", 1),
                                        combine(push("list", new byte[9 << 20]), inc("n", 1))))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(10334));
        assertThat(tasks.countDocuments(eq("n", 0))).isEqualTo(1);
    }

    @Test
    void dropsAnIndexACollectionADatabase() {
        MongoDatabase other = client.getDatabase("other");
        MongoCollection<Document> kept = database.getCollection("kept");
        kept.createIndex(Indexes.ascending("k"));
        MongoCollection<Document> dropped = other.getCollection("dropped");
        dropped.createIndex(Indexes.ascending("k"));
        dropped.insertOne(json("{_id: 1, k: 1}"));

        dropped.dropIndex("k_1");
        assertThat(dropped.listIndexes().into(new ArrayList<>())).hasSize(1);
        assertThat(dropped.find(eq("k", 1)).into(new ArrayList<>())).hasSize(1);
        other.drop();

        assertThat(client.listDatabaseNames()).contains("plan").doesNotContain("other");
        assertThat(dropped.countDocuments()).isZero();
        dropped.insertOne(json("{_id: 1, k: 1}"));
        assertThat(dropped.find(eq("k", 1)).into(new ArrayList<>())).hasSize(1);
        assertThat(kept.listIndexes().into(new ArrayList<>())).hasSize(2);
        other.drop();
    }

    private static Document json(String json) {
        return Document.parse(json);
    }
}
