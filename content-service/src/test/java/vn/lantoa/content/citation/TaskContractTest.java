package vn.lantoa.content.citation;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.content.Expected;
import vn.lantoa.parts.store.EmbeddedStore;
import vn.lantoa.plan.events.TaskEvent;

/** Every sample of a task becomes the copy that a committed file says. */
class TaskContractTest {

    private static EmbeddedStore store;
    private static MongoClient client;

    @BeforeAll
    static void open() {
        store = EmbeddedStore.inMemory().bind(0);
        client = MongoClients.create(store.uri());
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    static List<String> samples() {
        return Expected.samplesOf(TaskEvent.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleBecomesTheCopyThatWasDecided(String file) {
        CitableTasks tasks = new CitableTasks(client.getDatabase("content"));

        Expected.assertBecomes(
                tasks.copy(Expected.event(file, TaskEvent.class), Expected.head(file)), file);
    }
}
