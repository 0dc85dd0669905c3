package vn.lantoa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.fixtures.AnotherInstance;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.notification.NotificationServiceApplication;
import vn.lantoa.notification.Told;

/** Reminders of tasks due soon, by a clock that only this class moves. */
@ServiceTest
class DueSoonIT {

    private static final Path CLOCK = clockFile();

    /** The first test also waits until the service has its partitions. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort private int port;
    @Autowired private MongoDatabase database;
    @Autowired private DomainClock clock;
    private final Member officer = new Member("reminded", "SNgV", Told.newUnit(), "OFFICER");
    private InboxClient inbox;
    private LocalDate today;

    private static Path clockFile() {
        try {
            return Files.createTempDirectory("lantoa-clock").resolve("clock");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void ownClock(DynamicPropertyRegistry settings) {
        settings.add("lantoa.clock", CLOCK::toString);
    }

    /** Far from wall time, by which other instances on this store make their rounds. */
    @BeforeEach
    void beginOnADayOfItsOwn() {
        inbox = InboxClient.of(port);
        LocalDate last = LocalDate.now(clock);
        LocalDate start = LocalDate.of(2041, 1, 1);
        today = last.isBefore(start) ? start : last.plusDays(100);
        moveTo(today);
    }

    @Test
    void theOfficersAreRemindedThreeDaysBeforeAndNotEarlier() {
        Told soon = assigned(today.plusDays(3));
        Told later = assigned(today.plusDays(4));

        awaitReminded(soon);
        assertThat(reminders(later)).isEmpty();

        moveTo(today.plusDays(1));
        awaitReminded(later);
        assertThat(reminders(soon))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.id())
                                    .isEqualTo(soon.task() + ":due-soon:" + soon.dueDate());
                            assertThat(item.dueDate()).contains(soon.dueDate());
                            assertThat(item.text()).startsWith("Nhiệm vụ “Đăng tin” sắp đến hạn");
                            assertThat(item.at().toLocalDate()).isEqualTo(today);
                        });
    }

    @Test
    void onlyTheAssigneeIsReminded() {
        Told task = new Told(officer.unit(), officer.id(), today.plusDays(2));
        task.assigned();

        awaitReminded(task);

        Member head = new Member("head", "SNgV", officer.unit(), "UNIT_HEAD");
        Member colleague = new Member("colleague", "SNgV", officer.unit(), "OFFICER");
        assertThat(reminders(head, task)).isEmpty();
        assertThat(reminders(colleague, task)).isEmpty();
    }

    @Test
    void twoInstancesAndAReplayRemindOnce() {
        try (AnotherInstance second =
                AnotherInstance.of(NotificationServiceApplication.class, "lantoa.clock=" + CLOCK)) {
            assertThat(second.port()).isPositive();
            Told task = assigned(today.plusDays(10));

            moveTo(today.plusDays(9));
            awaitReminded(task);
            forgetThatItWasReminded(task);
            awaitSetAside(task);

            assertThat(reminders(task)).hasSize(1);
        }
    }

    @Test
    void aTaskThatIsDoneIsNotRemindedOf() {
        Told done = assigned(today.plusDays(20));
        done.completed();
        awaitVersion(done, 3);
        Told open = assigned(today.plusDays(20));

        moveTo(today.plusDays(18));

        awaitReminded(open);
        assertThat(reminders(done)).isEmpty();
    }

    @Test
    void aReopenedTaskIsRemindedOfAgainOnlyForAnotherDueDate() {
        Told task = assigned(today.plusDays(1));
        awaitReminded(task);
        task.completed();

        task.reopened(4);
        awaitVersion(task, 4);
        awaitSetAside(task);
        assertThat(reminders(task)).hasSize(1);

        Told postponed = task.due(today.plusDays(2));
        postponed.completed(); // of an older version: changes nothing
        postponed.reopened(5);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(reminders(task))
                                        .extracting(item -> item.dueDate().orElseThrow())
                                        .containsExactly(postponed.dueDate(), task.dueDate()));
    }

    @Test
    void aTaskThatWasPutOffIsRemindedOfBeforeItsNewDueDate() {
        Told task = assigned(today.plusDays(5));
        Told putOff = task.due(today.plusDays(40));
        putOff.rescheduled(2, task.dueDate());
        awaitVersion(task, 2);
        Told other = assigned(today.plusDays(5));

        moveTo(today.plusDays(3));
        awaitReminded(other);
        assertThat(reminders(task)).isEmpty();

        moveTo(today.plusDays(38));
        awaitReminded(task);
        assertThat(reminders(task))
                .extracting(item -> item.dueDate().orElseThrow())
                .containsExactly(putOff.dueDate());
    }

    @Test
    void aTaskIsNotRemindedOfWhenTheClockJumpsBeyondItsDueDate() {
        Told missed = assigned(today.plusDays(30));
        Told onItsDay = assigned(today.plusDays(60));

        moveTo(today.plusDays(60));

        awaitReminded(onItsDay);
        assertThat(reminders(missed)).isEmpty();
    }

    /** A task of the officer's unit, known to the service when this returns. */
    private Told assigned(LocalDate dueDate) {
        Told task = new Told(officer.unit(), dueDate);
        task.assigned();
        awaitVersion(task, 1);
        return task;
    }

    private void moveTo(LocalDate day) {
        clock.forwardTo(day.atTime(LocalTime.of(8, 0)).atZone(DomainClock.ZONE).toInstant());
    }

    private void awaitReminded(Told task) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(reminders(task)).isNotEmpty());
    }

    private List<InboxItem> reminders(Told task) {
        return reminders(officer, task);
    }

    private List<InboxItem> reminders(Member who, Told task) {
        return inbox.about(who, task.task()).stream()
                .filter(item -> item.kind().equals("TASK_DUE_SOON"))
                .toList();
    }

    private void awaitVersion(Told task, long version) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(copy(task)).containsEntry("version", version));
    }

    private void awaitSetAside(Told task) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(copy(task)).containsEntry("toRemind", false));
    }

    /** As after a crash between the reminder and setting the task aside. */
    private void forgetThatItWasReminded(Told task) {
        database.getCollection("watchedTasks")
                .updateOne(
                        Filters.eq("_id", task.task()),
                        new Document("$set", new Document("toRemind", true)));
    }

    private Map<String, Object> copy(Told task) {
        Document found =
                database.getCollection("watchedTasks").find(Filters.eq("_id", task.task())).first();
        return found == null ? Map.of() : found;
    }
}
