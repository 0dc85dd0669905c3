package vn.lantoa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.AnotherInstance;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.notification.NotificationServiceApplication;
import vn.lantoa.notification.Told;
import vn.lantoa.plan.events.PlanEvents;

/** Exactly one notice per event, whatever is delivered how often. */
@ServiceTest
class RedeliveryIT {

    @LocalServerPort private int port;
    private InboxClient inbox;

    @BeforeEach
    void connect() {
        inbox = InboxClient.of(port);
    }

    @Test
    void anEventToldTwiceMakesOneNotice() {
        Told task = Told.of("HTQT", "officer");

        task.assigned();
        task.assigned();
        String after = task.completed(); // same partition: both are behind us when this is there

        awaitNotice(Member.UNIT_HEAD, after);
        assertThat(kindsOf(Member.OFFICER, task)).containsExactly("TASK_ASSIGNED");
        assertThat(kindsOf(Member.UNIT_HEAD, task))
                .containsExactly("TASK_COMPLETED", "TASK_ASSIGNED");
    }

    @Test
    void theGroupReadingEverythingAgainChangesNothing() {
        Told task = Told.of("HTQT", "officer");
        String assigned = task.assigned();
        awaitNotice(Member.OFFICER, assigned);
        List<InboxItem> before = acknowledgedBy(Member.OFFICER, task, assigned);

        try (AnotherInstance fromTheStart =
                AnotherInstance.of(
                        NotificationServiceApplication.class,
                        "spring.cloud.stream.bindings.listen-in-0.group=" + UUID.randomUUID())) {
            await().atMost(Duration.ofSeconds(60))
                    .until(
                            () ->
                                    heardBy(fromTheStart, "TaskAssigned")
                                            >= toldOfType("TaskAssigned"));
        }

        assertThat(inbox.about(Member.OFFICER, task.task())).isEqualTo(before);
        assertThat(kindsOf(Member.UNIT_HEAD, task)).containsExactly("TASK_ASSIGNED");
    }

    @Test
    void theAudienceOfTheFirstDeliveryStays() {
        Told task = Told.of("HTQT", "officer");
        String notice = task.assigned();
        awaitNotice(Member.OFFICER, notice);

        task.in("LS-VHDN").assigned();
        String after = task.completed();

        awaitNotice(Member.UNIT_HEAD, after);
        inbox.get(Member.UNIT_HEAD, "/inbox/" + notice).expectStatus().isOk();
        inbox.get(new Member("head-ls", "SNgV", "LS-VHDN", "UNIT_HEAD"), "/inbox/" + notice)
                .expectStatus()
                .isNotFound();
    }

    @Test
    void aRecordThatCannotBeReadIsSetAsideAndTheOnesAfterItAreHeard() {
        Told task = Told.of("HTQT", "officer");
        String poison = UUID.randomUUID().toString();

        Map<String, String> head = Wire.head("TaskAssigned", task.task(), 1);
        head.put("ce_id", poison);
        Wire.tell(PlanEvents.TOPIC, head, "not json");
        String after = task.completed();

        awaitNotice(Member.UNIT_HEAD, after);
        inbox.get(Member.OPERATOR, "/operations/dead-letters?limit=200")
                .expectBody()
                .jsonPath("$.items[?(@.event == '%s')].type".formatted(poison))
                .isEqualTo("TaskAssigned");
    }

    private List<InboxItem> acknowledgedBy(Member who, Told task, String notice) {
        inbox.acknowledge(who, notice).expectStatus().isOk();
        return inbox.about(who, task.task());
    }

    private List<String> kindsOf(Member who, Told task) {
        return inbox.about(who, task.task()).stream().map(InboxItem::kind).toList();
    }

    private void awaitNotice(Member who, String notice) {
        await().untilAsserted(() -> inbox.get(who, "/inbox/" + notice).expectStatus().isOk());
    }

    private static double heardBy(AnotherInstance instance, String type) {
        return instance.context()
                .getBean(MeterRegistry.class)
                .counter("lantoa.events.heard", "type", type)
                .count();
    }

    /** Without those that cannot be read. */
    private static long toldOfType(String type) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.type().equals(type))
                .filter(told -> told.body().startsWith("{"))
                .count();
    }
}
