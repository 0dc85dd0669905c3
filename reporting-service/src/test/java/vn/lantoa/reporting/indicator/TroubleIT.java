package vn.lantoa.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;
import vn.lantoa.reporting.Office;

/** Records that cannot be handled, or are of no concern, do not stand in the way of the others. */
@ServiceTest
class TroubleIT {

    private static final LocalDate DUE = LocalDate.of(2023, 3, 31);
    private static final String FIGURE = "/indicators/task.due?period=2023";

    @LocalServerPort private int port;
    @Autowired private MongoDatabase database;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(port);
    }

    @Test
    void aRecordThatIsNoJsonWaitsAsADeadLetterWhileTheOthersGoOn() {
        String subject = UUID.randomUUID().toString();
        Wire.tell(PlanEvents.TOPIC, office.head("TaskAssigned", subject, 1), "{\"task\": ");
        office.task("HTQT", DUE);
        office.tell();

        await().untilAsserted(() -> assertThat(office.answer(FIGURE)).containsEntry("value", 1));
        await().untilAsserted(() -> assertThat(deadLettersOf(subject)).hasSize(1));
        assertThat(rerun(deadLettersOf(subject).getFirst())).containsEntry("handled", false);
        assertThat(deadLettersOf(subject).getFirst()).containsEntry("attempts", 2);
    }

    @Test
    void aRecordTheStoreWouldNotTakeCountsOnceItIsRunAgain() {
        String key = office.name + "/2023-03-31/task.due/HTQT//";
        // Something nobody can add up stands where the balance is folded from.
        database.getCollection("entries")
                .insertOne(
                        new Document("_id", "broken of " + office.name)
                                .append("balance", key)
                                .append("amount", "one"));
        String task = office.task("HTQT", DUE).id();
        office.tell();
        await().untilAsserted(() -> assertThat(deadLettersOf(task)).hasSize(2)); // told twice
        assertThat(office.answer(FIGURE)).containsEntry("text", "Chưa có số liệu");

        database.getCollection("entries").deleteOne(Filters.eq("_id", "broken of " + office.name));
        deadLettersOf(task)
                .forEach(letter -> assertThat(rerun(letter)).containsEntry("handled", true));

        assertThat(office.answer(FIGURE)).containsEntry("value", 1);
        assertThat(deadLettersOf(task)).isEmpty();
    }

    @Test
    void anEventOfATypeThisVersionDoesNotKnowIsSkipped() {
        String subject = UUID.randomUUID().toString();
        Wire.tell(PlanEvents.TOPIC, office.head("TaskPainted", subject, 1), "{\"colour\":\"red\"}");
        office.task("HTQT", DUE);
        office.tell();

        await().untilAsserted(() -> assertThat(office.answer(FIGURE)).containsEntry("value", 1));
        assertThat(deadLettersOf(subject)).isEmpty();
    }

    private List<Map<String, Object>> deadLettersOf(String subject) {
        return deadLetters().stream()
                .filter(letter -> (subject + ":1").equals(letter.get("event")))
                .toList();
    }

    private List<Map<String, Object>> deadLetters() {
        return Office.items(
                Office.answer(
                        office.ask("OPERATOR", "VPTTr", "/operations/dead-letters?limit=200")));
    }

    private Map<String, Object> rerun(Map<String, Object> letter) {
        return Office.answer(
                office.order(
                        "OPERATOR", "/operations/dead-letters/" + letter.get("id") + "/rerun"));
    }
}
