package vn.lantoa.parts.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is only updated does not grow on and on. */
class GrowthIT {
    private static final Duration STEADY =
            Duration.ofSeconds(Integer.getInteger("lantoa.growth.seconds", 20));
    private static final int DOCUMENTS = 2_000;

    @TempDir Path folder;

    @Test
    void steadyUpdatesReuseTheSpaceOfWhatTheyReplace() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.open(folder.resolve("steady.mv")).bind(0);
                MongoClient client = StoreProcess.client(store.port())) {
            MongoCollection<Document> tasks = client.getDatabase("plan").getCollection("tasks");
            tasks.createIndex(Indexes.ascending("n"));
            List<Document> all = new ArrayList<>();
            for (int i = 0; i < DOCUMENTS; i++) {
                all.add(new Document("_id", i).append("n", i).append("pad", "x".repeat(1_000)));
            }
            tasks.insertMany(all);

            Random random = new Random(1);
            Instant end = Instant.now().plus(STEADY);
            Instant half = Instant.now().plus(STEADY.dividedBy(2));
            long atHalf = 0;
            int updates = 0;
            while (Instant.now().isBefore(end)) {
                tasks.updateOne(eq("_id", random.nextInt(DOCUMENTS)), set("n", updates++));
                if (atHalf == 0 && Instant.now().isAfter(half)) {
                    atHalf = bytesOnDisk();
                }
            }

            long atEnd = bytesOnDisk();
            System.out.printf(
                    "growth: %d updates, %d MB at half, %d MB at the end%n",
                    updates, atHalf >> 20, atEnd >> 20);
            assertThat(updates).isGreaterThan(2_000);
            assertThat(atEnd).isLessThan(64L << 20).isLessThan(atHalf * 3 / 2 + (8 << 20));
        }
    }

    private long bytesOnDisk() throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
