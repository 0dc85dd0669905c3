package vn.lantoa.parts.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExpiryTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final StoreFile file = StoreFile.inMemory();
    private final Backend backend = new Backend(file, new Gate(file));
    private final EmbeddedChannel channel = new EmbeddedChannel();

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void deletesWhatLiesBackFurtherThanTheIndexSays() {
        command(
                new Document("createIndexes", "leases")
                        .append(
                                "indexes",
                                List.of(
                                        new Document("key", new Document("at", 1))
                                                .append("name", "at_1")
                                                .append("expireAfterSeconds", 60))));
        command(
                new Document("insert", "leases")
                        .append(
                                "documents",
                                List.of(
                                        new Document("_id", "over").append("at", NOON),
                                        new Document("_id", "fresh")
                                                .append("at", NOON.plusSeconds(1)),
                                        new Document("_id", "never"))));

        new Expiry(backend, Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC)).run();

        assertThat(command(new Document("distinct", "leases").append("key", "_id")).get("values"))
                .asString()
                .contains("fresh", "never")
                .doesNotContain("over");
    }

    private Document command(Document command) {
        String name = command.keySet().iterator().next();
        return backend.handleCommand(channel, "x", name, command);
    }
}
