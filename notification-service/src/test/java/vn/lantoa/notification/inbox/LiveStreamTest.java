package vn.lantoa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one stream sends, and when it ends. */
@Timeout(10)
class LiveStreamTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Instant START = Instant.now().minusSeconds(30);

    private final Reader officer =
            new Reader("officer", "SNgV", Set.of(new Address("staff:officer")));
    private final List<Notice> sent = new ArrayList<>();
    private int heartbeats;

    private final LiveStream.Outlet outlet =
            new LiveStream.Outlet() {
                @Override
                public void notice(Notice notice) {
                    sent.add(notice);
                }

                @Override
                public void heartbeat() throws IOException {
                    heartbeats++;
                    if (heartbeats == 3) {
                        throw new IOException("nobody listens");
                    }
                }
            };

    @Test
    void aNoticeOfferedAgainIsSentOnce() throws Exception {
        LiveStream stream = new LiveStream(officer, START, Map.of());
        Notice notice = Notices.to("staff:officer");

        stream.offer(notice);
        stream.offer(notice);
        sendUntilOutOfTime(stream);

        assertThat(sent).containsExactly(notice);
    }

    @Test
    void noticesForOthersAreNotSent() throws Exception {
        LiveStream stream = new LiveStream(officer, START, Map.of());

        stream.offer(Notices.to("staff:unit-head"));
        sendUntilOutOfTime(stream);

        assertThat(sent).isEmpty();
    }

    @Test
    void whatWasThereBeforeIsNotSent() throws Exception {
        Notice old = Notices.to("staff:officer");
        LiveStream stream = new LiveStream(officer, START, Map.of(old.id(), old.recordedAt()));

        stream.offer(old);
        stream.forgetBefore(START);
        stream.offer(old);
        sendUntilOutOfTime(stream);

        assertThat(sent).isEmpty();
    }

    @Test
    void whatWasMissedComesFirstAndOnce() throws Exception {
        LiveStream stream = new LiveStream(officer, START, Map.of());
        Notice missed = Notices.to("staff:officer");
        Notice live = Notices.to("staff:officer");

        stream.replay(List.of(missed), false);
        stream.offer(missed);
        stream.offer(live);
        sendUntilOutOfTime(stream);

        assertThat(sent).containsExactly(missed, live);
    }

    @Test
    void aStreamThatMissedTooMuchEndsAfterThePartItSends() throws Exception {
        LiveStream stream = new LiveStream(officer, START, Map.of());
        Notice missed = Notices.to("staff:officer");

        stream.replay(List.of(missed), true);
        stream.offer(Notices.to("staff:officer"));
        stream.send(outlet, LONG, Instant.MAX);

        assertThat(sent).containsExactly(missed);
    }

    @Test
    void aReaderWhoDoesNotReadIsLetGo() throws Exception {
        LiveStream stream = new LiveStream(officer, START, Map.of());

        for (int i = 0; i <= LiveStream.WAITING_MOST; i++) {
            stream.offer(Notices.to("staff:officer"));
        }
        stream.send(outlet, LONG, Instant.MAX);

        assertThat(sent).isEmpty();
    }

    @Test
    void aStreamEndsWithTheReadersToken() throws Exception {
        LiveStream stream = new LiveStream(officer, START, Map.of());

        stream.send(outlet, LONG, Instant.now().plusMillis(50));

        assertThat(heartbeats).isLessThanOrEqualTo(1);
    }

    @Test
    void silenceIsFilledWithHeartbeatsUntilTheReaderIsGone() throws Exception {
        LiveStream stream = new LiveStream(officer, START, Map.of());

        assertThatThrownBy(() -> stream.send(outlet, Duration.ofMillis(5), Instant.MAX))
                .hasMessage("nobody listens");

        assertThat(heartbeats).isEqualTo(3);
    }

    private void sendUntilOutOfTime(LiveStream stream) throws Exception {
        stream.send(outlet, LONG, Instant.now().plusMillis(100));
    }
}
