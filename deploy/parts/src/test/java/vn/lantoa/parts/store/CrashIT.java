package vn.lantoa.parts.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the store in the middle of writes and looks at what it promised. */
class CrashIT {
    private static final int ROUNDS = Integer.getInteger("lantoa.crash.rounds", 3);
    private static final int WRITERS = 6;

    @TempDir Path folder;

    /** Changes of each document that the store acknowledged: it must never have fewer. */
    private final Map<String, Integer> promised = new ConcurrentHashMap<>();

    private final Map<String, Integer> shown = new ConcurrentHashMap<>();
    private final Set<String> tried = ConcurrentHashMap.newKeySet();

    @Test
    void keepsEveryAcknowledgedAndEveryShownWriteAndItsIndexesThroughKills() throws Exception {
        Path file = folder.resolve("crash.mv");
        int written = 0;
        for (int round = 0; round < ROUNDS; round++) {
            writeUntilKilled(file, round);
            assertThat(promised.size()).as("writes of round %d", round).isGreaterThan(written);
            written = promised.size();
            try (StoreProcess again = StoreProcess.start(file);
                    MongoClient client = again.client()) {
                check(orders(client));
            }
        }
        System.out.printf(
                "crash: %d kills, %d documents, %d acknowledged changes, 0 lost%n",
                ROUNDS,
                promised.size(),
                promised.values().stream().mapToInt(Integer::intValue).sum() + promised.size());
    }

    private static MongoCollection<Document> orders(MongoClient client) {
        return client.getDatabase("crash").getCollection("orders");
    }

    private void writeUntilKilled(Path file, int round) throws Exception {
        CountDownLatch enough = new CountDownLatch(1_500 + 400 * round);
        try (StoreProcess store = StoreProcess.start(file);
                MongoClient client = store.client()) {
            MongoCollection<Document> orders = orders(client);
            orders.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            orders.createIndex(Indexes.ascending("n"));
            List<Thread> threads = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int me = writer;
                threads.add(Thread.ofPlatform().start(() -> write(orders, round, me, enough)));
            }
            threads.add(Thread.ofPlatform().start(() -> watch(orders)));
            enough.await();
            store.kill();
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private void write(
            MongoCollection<Document> orders, int round, int writer, CountDownLatch enough) {
        Random random = new Random(round * 100L + writer);
        List<String> mine = new ArrayList<>();
        try {
            for (int i = 0; ; i++) {
                String id = "r%d-w%d-%d".formatted(round, writer, i);
                tried.add(id);
                orders.insertOne(
                        new Document("_id", id)
                                .append("key", id + "/0")
                                .append("n", 0)
                                .append("history", List.of()));
                promised.merge(id, 0, Math::max);
                mine.add(id);
                String changed = mine.get(random.nextInt(mine.size()));
                change(orders, changed, random.nextBoolean());
                enough.countDown();
            }
        } catch (MongoException killed) {
            enough.countDown();
        }
    }

    private void change(MongoCollection<Document> orders, String id, boolean findAndModify) {
        int next = promised.getOrDefault(id, 0) + 1;
        var update = combine(inc("n", 1), push("history", next), set("key", id + "/" + next));
        if (findAndModify) {
            orders.findOneAndUpdate(eq("_id", id), update);
        } else {
            orders.updateOne(eq("_id", id), update);
        }
        promised.merge(id, next, Math::max);
    }

    /** What a reader was shown must stay, acknowledged to its writer or not. */
    private void watch(MongoCollection<Document> orders) {
        try {
            while (true) {
                for (String id : List.copyOf(tried)) {
                    for (Document seen : orders.find(eq("_id", id))) {
                        shown.merge(id, seen.getInteger("n"), Math::max);
                    }
                }
            }
        } catch (MongoException killed) {
            assertThat(killed).isNotNull();
        }
    }

    private static int changes(Map<String, Document> all, String id) {
        return all.getOrDefault(id, new Document("n", -1)).getInteger("n");
    }

    private void check(MongoCollection<Document> orders) {
        Map<String, Document> all = new TreeMap<>();
        orders.find().forEach(document -> all.put(document.getString("_id"), document));
        promised.forEach(
                (id, n) -> {
                    assertThat(all).as("acknowledged insert").containsKey(id);
                    assertThat(changes(all, id))
                            .as("acknowledged changes of %s", id)
                            .isGreaterThanOrEqualTo(n);
                });
        shown.forEach(
                (id, n) ->
                        assertThat(changes(all, id))
                                .as("changes of %s that a reader was shown", id)
                                .isGreaterThanOrEqualTo(n));
        int byIndex = 0;
        for (Document document : all.values()) {
            assertThat(document.getList("history", Integer.class))
                    .hasSize(document.getInteger("n"));
            assertThat(orders.find(eq("key", document.get("key"))).first()).isEqualTo(document);
            byIndex++;
        }
        assertThat(orders.find().sort(Indexes.ascending("n")).into(new ArrayList<>()))
                .as("the index on n has each document once")
                .hasSize(byIndex);
        for (String id : tried) {
            if (!all.containsKey(id)) { // a left-over index entry would refuse this
                orders.insertOne(new Document("_id", id).append("key", id + "/0").append("n", 0));
                orders.deleteOne(eq("_id", id));
            }
        }
        all.forEach((id, document) -> promised.put(id, document.getInteger("n")));
    }
}
