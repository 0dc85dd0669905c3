package vn.lantoa.parts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyIT {
    @TempDir Path folder;

    @Test
    void noUpdateIsLostAndNoReadIsTorn() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.open(folder.resolve("torn.mv")).bind(0);
                MongoClient client = StoreProcess.client(store.port())) {
            MongoCollection<Document> counters = client.getDatabase("x").getCollection("counters");
            counters.insertOne(counter(0).append("_id", 1));
            AtomicInteger won = new AtomicInteger();
            AtomicInteger torn = new AtomicInteger();
            inParallel(
                    8,
                    worker -> {
                        for (int i = 0; i < 100; i++) {
                            Document seen = counters.find(eq("_id", 1)).first();
                            int n = seen == null ? -1 : seen.getInteger("version");
                            if (seen == null || !counter(n).append("_id", 1).equals(seen)) {
                                torn.incrementAndGet();
                            }
                            Bson mine = and(eq("_id", 1), eq("version", n));
                            if (counters.replaceOne(mine, counter(n + 1)).getMatchedCount() == 1) {
                                won.incrementAndGet();
                            }
                        }
                    });

            assertThat(torn).hasValue(0);
            assertThat(won.get()).isPositive();
            assertThat(counters.find().first()).containsEntry("version", won.get());
        }
    }

    private static Document counter(int n) {
        Document document = new Document("version", n);
        for (int i = 0; i < 100; i++) {
            document.append("f" + i, n);
        }
        return document;
    }

    @Test
    void oneOfManyWritersGetsTheUniqueKey() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.open(folder.resolve("unique.mv")).bind(0);
                MongoClient client = StoreProcess.client(store.port())) {
            MongoCollection<Document> numbers = client.getDatabase("x").getCollection("numbers");
            numbers.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
            AtomicInteger taken = new AtomicInteger();
            inParallel(
                    8,
                    worker -> {
                        for (int number = 0; number < 50; number++) {
                            try {
                                numbers.insertOne(new Document("number", number));
                                taken.incrementAndGet();
                            } catch (com.mongodb.MongoWriteException taken11000) {
                                assertThat(taken11000.getCode()).isEqualTo(11000);
                            }
                        }
                    });

            assertThat(taken).hasValue(50);
            assertThat(numbers.countDocuments()).isEqualTo(50);
        }
    }

    private static void inParallel(int workers, IntConsumer work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                int me = worker;
                tasks.add(
                        () -> {
                            work.accept(me);
                            return null;
                        });
            }
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
