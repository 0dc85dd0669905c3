package vn.lantoa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.notification.Told;

/** {@code /inbox} over HTTP: who sees what, in pages, and acknowledges it. */
@ServiceTest
class InboxIT {

    @LocalServerPort private int port;
    private InboxClient inbox;

    @BeforeEach
    void connect() {
        inbox = InboxClient.of(port);
    }

    @Test
    void anAssignmentIsSeenByTheAssigneeAndTheUnitsHeadOnly() {
        Told task = Told.of("HTQT", "officer");

        String notice = task.assigned();

        awaitNotice(Member.OFFICER, notice);
        awaitNotice(Member.UNIT_HEAD, notice);
        assertThat(inbox.about(Member.OFFICER, task.task())).hasSize(1);
        assertThat(inbox.about(Member.OFFICER_LS, task.task())).isEmpty();
        assertThat(inbox.about(Member.FOCAL_OF_SNV, task.task())).isEmpty();
        inbox.get(Member.OFFICER_LS, "/inbox/" + notice).expectStatus().isNotFound();
        inbox.get(Member.FOCAL_OF_SNV, "/inbox/" + notice).expectStatus().isNotFound();
    }

    @Test
    void anItemSaysEverythingInTheReadersLanguage() {
        Told task = Told.of("HTQT", "officer");
        String trace = "0af7651916cd43dd8448eb211c80319c";

        String notice =
                task.assigned(
                        Map.of(
                                "traceparent",
                                "00-" + trace + "-b7ad6b7169203331-01",
                                "ce_time",
                                "2030-03-01T01:00:00Z"));

        awaitNotice(Member.OFFICER, notice);
        inbox.get(Member.OFFICER, "/inbox/" + notice)
                .expectBody()
                .json(
                        """
                        {
                          "id": "%1$s:1-task-assigned",
                          "kind": "TASK_ASSIGNED",
                          "title": "Đăng tin",
                          "text": "Giao nhiệm vụ “Đăng tin”; đơn vị chủ trì: HTQT; thời hạn: 31/3/2030.",
                          "subject": "%1$s",
                          "link": "/tasks/%1$s",
                          "dueDate": "2030-03-31",
                          "at": "2030-03-01T08:00:00+07:00",
                          "acknowledged": false,
                          "traceId": "%2$s"
                        }\
                        """
                                .formatted(task.task(), trace));
        inbox.http()
                .get()
                .uri("/inbox/" + notice)
                .header(HttpHeaders.AUTHORIZATION, Member.OFFICER.bearer())
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange()
                .expectBody()
                .jsonPath("$.text")
                .isEqualTo(
                        "The task “Đăng tin” was assigned; lead unit: HTQT; due on 31 March 2030.");
    }

    @Test
    void whoeverDidItIsNotToldOfIt() {
        Told task = Told.of("HTQT", "officer");

        String notice = task.assigned(Map.of("ce_actor", "unit-head"));

        awaitNotice(Member.OFFICER, notice);
        assertThat(inbox.about(Member.UNIT_HEAD, task.task())).isEmpty();
        inbox.get(Member.UNIT_HEAD, "/inbox/" + notice).expectStatus().isNotFound();
    }

    @Test
    void whoeverIsReachedByTwoAddressesSeesItOnce() {
        Told task = Told.of("HTQT", "unit-head");

        awaitNotice(Member.UNIT_HEAD, task.assigned());

        assertThat(inbox.about(Member.UNIT_HEAD, task.task())).hasSize(1);
    }

    @Test
    void pagesAreNewestFirstWithoutGapsOrDoubles() {
        Member head = new Member("head-of-many", "SNgV", Told.newUnit(), "UNIT_HEAD");
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            String notice = Told.of(head.unit(), head.id()).assigned();
            awaitNotice(head, notice);
            told.add(notice);
        }

        List<InboxItem> read = inbox.all(head, "/inbox?limit=3");

        assertThat(read).extracting(InboxItem::id).containsExactlyElementsOf(told.reversed());
        assertThat(inbox.page(head, "/inbox?limit=3").items()).hasSize(3);
    }

    @Test
    void anAcknowledgementIsPerPersonAndOnce() {
        Told task = Told.of("HTQT", "officer");
        String notice = task.assigned();
        awaitNotice(Member.OFFICER, notice);

        InboxItem first = inbox.item(inbox.acknowledge(Member.OFFICER, notice));
        InboxItem again = inbox.item(inbox.acknowledge(Member.OFFICER, notice));

        assertThat(first.acknowledged()).isTrue();
        assertThat(first.acknowledgedAt()).isPresent();
        assertThat(again).isEqualTo(first);
        assertThat(inbox.about(Member.UNIT_HEAD, task.task()))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.acknowledged()).isFalse();
                            assertThat(item.acknowledgedAt()).isEmpty();
                        });
    }

    @Test
    void nobodyAcknowledgesWhatIsForOthers() {
        String notice = Told.of("HTQT", "officer").assigned();
        awaitNotice(Member.OFFICER, notice);

        inbox.acknowledge(Member.OFFICER_LS, notice).expectStatus().isNotFound();
        inbox.acknowledge(Member.FOCAL_OF_SNV, notice).expectStatus().isNotFound();
    }

    @Test
    void whatIsUnreadIsListedAndCounted() {
        Member officer = new Member("officer-who-reads", "SNgV", Told.newUnit(), "OFFICER");
        String read = Told.of(officer.unit()).assigned();
        String unread = Told.of(officer.unit()).assigned();
        awaitNotice(officer, read);
        awaitNotice(officer, unread);

        inbox.acknowledge(officer, read).expectStatus().isOk();

        assertThat(inbox.all(officer, "/inbox?unread=true&limit=1"))
                .extracting(InboxItem::id)
                .containsExactly(unread);
        assertThat(inbox.all(officer, "/inbox?unread=false"))
                .extracting(InboxItem::id)
                .containsExactlyInAnyOrder(read, unread);
        inbox.get(officer, "/inbox/count").expectBody().json("{\"unread\": 1}");
    }

    @Test
    void wrongParametersAreNamed() {
        inbox.get(Member.OFFICER, "/inbox?limit=201").expectStatus().isEqualTo(422);
        inbox.get(Member.OFFICER, "/inbox?unread=maybe").expectStatus().isEqualTo(422);
        inbox.get(Member.OFFICER, "/inbox?after=made-up").expectStatus().isBadRequest();
        inbox.http().get().uri("/inbox").exchange().expectStatus().isUnauthorized();
    }

    private void awaitNotice(Member who, String notice) {
        await().untilAsserted(() -> inbox.get(who, "/inbox/" + notice).expectStatus().isOk());
    }
}
