package vn.lantoa.parts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of many documents opens as fast as an empty one and needs no more memory. */
class OpeningIT {
    private static final int DOCUMENTS = Integer.getInteger("lantoa.opening.documents", 100_000);

    @TempDir Path folder;

    @Test
    void opensManyDocumentsWithFourIndexesInLessThanFiveSeconds() throws Exception {
        Path file = folder.resolve("many.mv");
        long whileFilling;
        try (StoreProcess store = StoreProcess.start(file);
                MongoClient client = store.client()) {
            fill(entries(client));
            whileFilling = store.residentKilobytes();
            store.kill(); // so that opening has a journal to apply as well
        }

        try (StoreProcess store = StoreProcess.start(file);
                MongoClient client = store.client()) {
            MongoCollection<Document> entries = entries(client);
            assertThat(entries.estimatedDocumentCount()).isEqualTo(DOCUMENTS);
            assertThat(entries.find(and(eq("account", "a7"), eq("day", 7))).first()).isNotNull();
            int read = 0;
            for (Document entry : entries.find()) { // all of it passes through 256 MB of heap
                read += entry.isEmpty() ? 0 : 1;
            }
            System.out.printf(
                    "opening: %d documents in %d ms, %d MB file, %d MB resident while filling,"
                            + " %d MB after reading all%n",
                    DOCUMENTS,
                    store.untilReady().toMillis(),
                    Files.size(file) >> 20,
                    whileFilling >> 10,
                    store.residentKilobytes() >> 10);
            assertThat(read).isEqualTo(DOCUMENTS);
            assertThat(store.untilReady()).isLessThan(Duration.ofSeconds(5));
            assertThat(store.residentKilobytes()).isLessThan(512 << 10);
        }
    }

    private static MongoCollection<Document> entries(MongoClient client) {
        return client.getDatabase("reporting").getCollection("entries");
    }

    private static void fill(MongoCollection<Document> entries) {
        entries.createIndex(Indexes.ascending("account", "day"));
        entries.createIndex(Indexes.ascending("unit"));
        entries.createIndex(Indexes.descending("recordedAt"));
        entries.createIndex(Indexes.ascending("eventId"), new IndexOptions().unique(true));
        List<Document> batch = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            batch.add(
                    new Document("_id", "e%d#1".formatted(i))
                            .append("eventId", "e" + i)
                            .append("account", "a" + i % 20)
                            .append("unit", "u" + i % 30)
                            .append("day", i % 20)
                            .append("recordedAt", (long) i)
                            .append("amount", 1));
            if (batch.size() == 1_000 || i == DOCUMENTS - 1) {
                entries.insertMany(batch);
                batch.clear();
            }
        }
    }
}
