package vn.lantoa.parts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A query reads about as many documents as it answers: an index was used. */
class IndexUseIT {
    private static final int DOCUMENTS = 2_000;

    private static EmbeddedStore store;
    private static MongoClient client;
    private static MongoCollection<Document> tasks;

    @BeforeAll
    static void fill() {
        store = EmbeddedStore.inMemory().bind(0);
        client = StoreProcess.client(store.port());
        tasks = client.getDatabase("plan").getCollection("tasks");
        tasks.createIndex(ascending("key"), new IndexOptions().unique(true));
        tasks.createIndex(ascending("org", "due"));
        tasks.createIndex(compoundIndex(ascending("org"), descending("changed")));
        tasks.createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
        tasks.createIndex(ascending("tags"));
        List<Document> all = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            Document task =
                    new Document("_id", "t%05d".formatted(i))
                            .append("key", "k" + i)
                            .append("version", 1)
                            .append("org", "o" + i % 2)
                            .append("due", i / 4) // four share a day, two of one organisation
                            .append("changed", i)
                            .append("tags", List.of("g" + i % 100, "all"));
            if (i % 500 == 0) {
                task.append("pendingSince", i);
            }
            all.add(task);
        }
        tasks.insertMany(all);
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    @Test
    void equality() {
        assertThat(examined(find(eq("key", "k7")), 1)).isEqualTo(1);
        assertThat(examined(find(eq("_id", "t00007")), 1)).isEqualTo(1);
        assertThat(examined(find(and(eq("_id", "t00007"), eq("version", 1))), 1)).isEqualTo(1);
        assertThat(examined(find(eq("tags", "g7")), 20)).isEqualTo(20);
    }

    @Test
    void equalityOfThePrefixOfACompoundIndex() {
        assertThat(examined(find(and(eq("org", "o1"), eq("due", 7))), 2)).isEqualTo(2);
        assertThat(examined(find(eq("org", "o1")), 1_000)).isEqualTo(1_000);
    }

    @Test
    void ranges() {
        assertThat(examined(find(and(eq("org", "o1"), gte("due", 10), lt("due", 15))), 10))
                .isEqualTo(10);
        assertThat(examined(find(gt("_id", "t01989")), 10)).isEqualTo(10);
    }

    @Test
    void inAndExists() {
        assertThat(examined(find(in("key", "k1", "k2", "k3")), 3)).isEqualTo(3);
        assertThat(examined(find(exists("pendingSince")), 4)).isEqualTo(4);
        assertThat(examined(find(and(eq("org", "o1"), in("due", 3, 4))), 4)).isEqualTo(4);
    }

    @Test
    void sortAndLimit() {
        assertThat(
                        examined(
                                find(exists("pendingSince"))
                                        .sort(ascending("pendingSince"))
                                        .limit(2),
                                2))
                .isLessThanOrEqualTo(3);
        assertThat(examined(find(eq("org", "o1")).sort(ascending("due")).limit(5), 5))
                .isLessThanOrEqualTo(6);
        assertThat(examined(find(eq("org", "o1")).sort(descending("due")).limit(5), 5))
                .isLessThanOrEqualTo(6);
        assertThat(examined(find(eq("org", "o1")).sort(descending("changed")).limit(5), 5))
                .isLessThanOrEqualTo(6);
        assertThat(examined(find(new Document()).sort(ascending("key")).limit(5), 5))
                .isLessThanOrEqualTo(6);
        assertThat(examined(find(new Document()).sort(descending("_id")).limit(5), 5))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void pagesByKeyUpAndDown() {
        Bson up =
                and(eq("org", "o1"), or(gt("due", 300), and(eq("due", 300), gt("_id", "t01201"))));
        Bson down =
                and(eq("org", "o1"), or(lt("due", 300), and(eq("due", 300), lt("_id", "t01203"))));

        assertThat(examined(find(up).sort(ascending("due", "_id")).limit(20), 20))
                .isLessThanOrEqualTo(24);
        assertThat(examined(find(down).sort(descending("due", "_id")).limit(20), 20))
                .isLessThanOrEqualTo(24);
    }

    @Test
    void updatesDeletesCountsAndPipelines() {
        Bson one = and(eq("_id", "t00100"), eq("version", 1));
        assertThat(examinedBy(() -> tasks.findOneAndUpdate(one, inc("n", 1)))).isEqualTo(1);
        assertThat(examinedBy(() -> tasks.updateOne(one, inc("n", 1)))).isEqualTo(1);
        assertThat(
                        examinedBy(
                                () ->
                                        tasks.bulkWrite(
                                                List.of(new UpdateOneModel<>(one, inc("n", 1))))))
                .isEqualTo(1);
        assertThat(examinedBy(() -> tasks.deleteOne(eq("_id", "none")))).isZero();
        assertThat(examinedBy(() -> tasks.countDocuments(eq("tags", "g7")))).isEqualTo(20);
        assertThat(
                        examinedBy(
                                () ->
                                        tasks.aggregate(
                                                        List.of(
                                                                Aggregates.match(eq("key", "k9")),
                                                                Aggregates.count()))
                                                .first()))
                .isEqualTo(1);
    }

    @Test
    void aQueryWithoutAnIndexReadsAll() {
        assertThat(examined(find(eq("version", 1)), DOCUMENTS)).isEqualTo(DOCUMENTS);
    }

    private static com.mongodb.client.FindIterable<Document> find(Bson filter) {
        return tasks.find(filter);
    }

    private static long examined(com.mongodb.client.FindIterable<Document> query, int answers) {
        return examinedBy(() -> assertThat(query.into(new ArrayList<>())).hasSize(answers));
    }

    private static long examinedBy(Runnable command) {
        long before = store.documentsExamined();
        command.run();
        return store.documentsExamined() - before;
    }
}
