package vn.lantoa.frontdoor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EventStreamIT {

    private final CountDownLatch readerGone = new CountDownLatch(1);
    private final StandInService notification = StandInService.answering(this::events);
    private RunningFrontDoor frontDoor;

    @BeforeEach
    void start() {
        frontDoor =
                RunningFrontDoor.start(
                        "lantoa.answer-within=500ms",
                        "lantoa.services.notification.url=" + notification.url());
    }

    @AfterEach
    void stop() {
        frontDoor.close();
        notification.close();
    }

    @Test
    void eventsArriveWhileTheStreamGoesOnLongerThanAnyAnswerMayTake() throws Exception {
        Instant opened = Instant.now();
        try (BufferedReader events = open()) {
            String first = events.readLine();
            String seventh = first;
            for (int n = 2; n <= 7; n++) {
                seventh = events.readLine();
            }

            // The stream has no end, so a line that arrives has not waited for it.
            assertThat(first).isEqualTo("data: 0");
            assertThat(seventh).isEqualTo("data: 6");
            assertThat(Duration.between(opened, Instant.now()))
                    .isGreaterThan(Duration.ofMillis(500));
        }
    }

    @Test
    void theServiceNoticesThatTheReaderHasGone() throws Exception {
        try (BufferedReader events = open()) {
            assertThat(events.readLine()).isEqualTo("data: 0");
            assertThat(readerGone.getCount()).isEqualTo(1);
        }

        assertThat(readerGone.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private BufferedReader open() throws Exception {
        HttpResponse<InputStream> stream =
                HttpClient.newHttpClient()
                        .send(
                                frontDoor
                                        .request("/inbox/stream")
                                        .header("Accept", "text/event-stream")
                                        .header("Authorization", "Bearer of-a-program")
                                        .build(),
                                BodyHandlers.ofInputStream());
        assertThat(stream.headers().firstValue("Content-Type")).contains("text/event-stream");
        return new BufferedReader(new InputStreamReader(stream.body(), UTF_8));
    }

    /** One event every 100 ms until nobody reads them. */
    private void events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int n = 0; ; n++) {
                out.write("data: %d\n".formatted(n).getBytes(UTF_8));
                out.flush();
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        } catch (IOException gone) {
            readerGone.countDown();
        }
    }
}
