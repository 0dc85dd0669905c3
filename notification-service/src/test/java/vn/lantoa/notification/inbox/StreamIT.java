package vn.lantoa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.fixtures.AnotherInstance;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.notification.NotificationServiceApplication;
import vn.lantoa.notification.Told;

/** {@code /inbox/stream} over HTTP. */
@ServiceTest
class StreamIT {

    private static final Duration SOON = Duration.ofSeconds(2);

    @LocalServerPort private int port;
    @Autowired private MongoDatabase database;
    private InboxClient inbox;
    private Member officer;

    @BeforeEach
    void someoneNobodyElseTells() {
        inbox = InboxClient.of(port);
        officer = new Member("officer-" + Told.newUnit(), "SNgV", Told.newUnit(), "OFFICER");
    }

    @Test
    void aNewNoticeComesWithinTwoSecondsInTheReadersLanguage() {
        try (EventSource stream = EventSource.open(port, officer, "Accept-Language", "en")) {
            String notice = Told.of(officer.unit()).assigned();

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(stream.ids()).containsExactly(notice));
            assertThat(stream.lines()).startsWith("retry: 3000", "", "id: " + notice);
            assertThat(stream.lines()).contains("event: notice");
            assertThat(stream.items())
                    .singleElement()
                    .asString()
                    .contains("\"id\":\"" + notice + "\"", "was assigned", "\"traceId\":\"");
        }
    }

    @Test
    void aStreamBeginsWithWhatIsNewAndEachNoticeComesOnce() {
        String old = assigned();
        try (EventSource stream = EventSource.open(port, officer)) {
            String first = assigned();
            Told again = Told.of(officer.unit());
            String second = again.assigned();
            again.assigned();
            String last = assigned();

            await().untilAsserted(() -> assertThat(stream.ids()).contains(last));
            assertThat(stream.ids()).containsExactly(first, second, last).doesNotContain(old);
        }
    }

    @Test
    void nothingForOthersComes() {
        Member other = new Member("other", "SNgV", Told.newUnit(), "OFFICER");
        try (EventSource mine = EventSource.open(port, officer);
                EventSource theirs = EventSource.open(port, other)) {
            String forOther = Told.of(other.unit()).assigned();
            await().untilAsserted(() -> assertThat(theirs.ids()).containsExactly(forOther));

            String forMe = assigned();
            await().untilAsserted(() -> assertThat(mine.ids()).containsExactly(forMe));
        }
    }

    @Test
    void whoComesAgainGetsWhatWasMissedAndThenWhatIsNew() {
        String last = assigned();
        String missed = assigned();
        String missedToo = assigned();
        try (EventSource stream = EventSource.open(port, officer, "Last-Event-ID", last)) {
            await().untilAsserted(
                            () -> assertThat(stream.ids()).containsExactly(missed, missedToo));

            String live = assigned();

            await().untilAsserted(
                            () ->
                                    assertThat(stream.ids())
                                            .containsExactly(missed, missedToo, live));
        }
    }

    @Test
    void aPagesFirstConnectionBeginsAfterWhatThePageShows() {
        String shown = assigned();
        String meanwhile = assigned();
        try (EventSource stream =
                EventSource.openAt(port, "/inbox/stream?after=" + shown, officer)) {
            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly(meanwhile));
        }
    }

    @Test
    void aLastEventIdOfSomebodyElseShowsNothing() {
        String notMine = Told.of("HTQT", "officer").assigned();
        await().untilAsserted(
                        () -> inbox.get(Member.OFFICER, "/inbox/" + notMine).expectStatus().isOk());
        assigned();
        try (EventSource stream = EventSource.open(port, officer, "Last-Event-ID", notMine)) {
            String live = assigned();

            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly(live));
        }
    }

    @Test
    void aNoticeStoredByAnotherInstanceComesToo() {
        try (AnotherInstance onlyServing =
                        AnotherInstance.of(
                                NotificationServiceApplication.class,
                                "spring.cloud.stream.bindings.listen-in-0.consumer.auto-startup=false");
                EventSource there = EventSource.open(onlyServing.port(), officer)) {
            String notice = Told.of(officer.unit()).assigned();

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(there.ids()).containsExactly(notice));
        }
    }

    @Test
    void aNoticeThatBecameVisibleLateComesToo() {
        try (EventSource stream = EventSource.open(port, officer)) {
            Notice late =
                    Notices.recorded(
                            Instant.now().minusSeconds(10),
                            Address.unit(officer.unit(), Role.OFFICER));

            database.getCollection(Inbox.COLLECTION, Notice.class).insertOne(late);

            await().untilAsserted(() -> assertThat(stream.ids()).containsExactly(late.id()));
        }
    }

    @Test
    void aPersonMayOpenEightStreamsAndNoMore() {
        List<EventSource> open = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                open.add(EventSource.open(port, officer));
            }
            try (EventSource ninth = EventSource.open(port, officer)) {
                assertThat(ninth.status()).isEqualTo(429);
                await().untilAsserted(
                                () ->
                                        assertThat(String.join("", ninth.lines()))
                                                .contains("stream.too-many-of-yours", "tối đa 8"));
            }
        } finally {
            open.forEach(EventSource::close);
        }
        assertThat(open).extracting(EventSource::status).containsOnly(200);
    }

    @Test
    void anInstanceRefusesMoreStreamsThanItMayHaveAndForgetsClosedOnes() {
        try (AnotherInstance small =
                AnotherInstance.of(
                        NotificationServiceApplication.class,
                        "lantoa.inbox.stream.per-instance=1",
                        "lantoa.inbox.stream.heartbeat=50ms")) {
            EventSource only = EventSource.open(small.port(), officer);
            await().untilAsserted(() -> assertThat(only.lines()).contains(":"));
            try (EventSource oneTooMany = EventSource.open(small.port(), Member.LEADER)) {
                assertThat(oneTooMany.status()).isEqualTo(503);
            }

            only.close();

            await().untilAsserted(() -> assertThat(openAt(small)).isZero());
        }
    }

    @Test
    void aShutdownEndsStreamsAndDoesNotWaitForThem() {
        AnotherInstance ending = AnotherInstance.of(NotificationServiceApplication.class);
        try (EventSource stream = EventSource.open(ending.port(), officer)) {
            await().untilAsserted(() -> assertThat(openAt(ending)).isOne());

            long before = System.nanoTime();
            ending.close();
            Duration took = Duration.ofNanos(System.nanoTime() - before);

            await().until(stream::hasEnded);
            assertThat(stream.lines()).noneMatch(line -> line.startsWith("closed:"));
            assertThat(took).isLessThan(Duration.ofSeconds(10));
        }
    }

    private static double openAt(AnotherInstance instance) {
        return instance.context()
                .getBean(MeterRegistry.class)
                .get("lantoa.inbox.streams")
                .gauge()
                .value();
    }

    /** A notice of the officer's, in the inbox when this returns. */
    private String assigned() {
        String notice = Told.of(officer.unit()).assigned();
        await().untilAsserted(() -> inbox.get(officer, "/inbox/" + notice).expectStatus().isOk());
        return notice;
    }
}
