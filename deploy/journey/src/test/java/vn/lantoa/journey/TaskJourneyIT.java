package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.local.LocalSystem;

/** One task through all four services. */
class TaskJourneyIT {

    private static final Map<String, Object> EVIDENCE =
            Map.of(
                    "evidence",
                    List.of(Map.of("kind", "URL", "url", "https://songoaivu.example.vn/tin/1")));
    private static Demonstrated office;
    private static LocalSystem system;
    private static Running running;

    /** Within the quarter that the figure is of. */
    private static LocalDate due;

    private static String period;

    @BeforeAll
    static void start() {
        office = Demonstrated.started();
        system = office.system;
        running = office.running;
        due = office.now().toLocalDate().plusDays(20);
        period = Demonstrated.quarterOf(due);
    }

    @Test
    void aCompletedTaskIsCountedToldAndCitable() throws Exception {
        Reply before = figures();
        String title = "Đăng tin về dịch vụ công trực tuyến " + UUID.randomUUID();
        CompletableFuture<String> live = noticeLive(Member.OFFICER, title);

        Reply assigned =
                running.api("plan", Member.FOCAL)
                        .post(
                                "/tasks",
                                Map.of(
                                        "title",
                                        title,
                                        "unit",
                                        "HTQT",
                                        "dueDate",
                                        due.toString(),
                                        "plan",
                                        office.plan(),
                                        "topic",
                                        "c7"));
        String task = assigned.at("id");
        assertThat(assigned.status()).as(assigned.text()).isEqualTo(201);

        // notification: the unit's officer and its head, and nobody else
        for (Member reader : List.of(Member.OFFICER, Member.UNIT_HEAD)) {
            await().untilAsserted(() -> assertThat(noticesOf(task, reader)).hasSize(1));
        }
        assertThat(noticesOf(task, Member.OFFICER_LS)).isEmpty();
        assertThat(live.get(10, TimeUnit.SECONDS)).contains(task);

        // content: an article can cite it
        await().untilAsserted(
                        () ->
                                assertThat(
                                                running.api("content", Member.EDITOR)
                                                        .get("/citable-tasks/" + task)
                                                        .at("status"))
                                        .isEqualTo("ASSIGNED"));

        // reporting: due, not yet done
        await().untilAsserted(
                        () ->
                                assertThat(figure("denominator"))
                                        .isEqualTo(count(before, "denominator") + 1));
        assertThat(figure("numerator")).isEqualTo(count(before, "numerator"));

        Api officer = running.api("plan", Member.OFFICER);
        assertThat(officer.post("/tasks/" + task + "/completion", "{}").status()).isEqualTo(422);
        assertThat(officer.post("/tasks/" + task + "/completion", EVIDENCE).status())
                .isEqualTo(200);
        await().untilAsserted(
                        () ->
                                assertThat(figure("numerator"))
                                        .isEqualTo(count(before, "numerator") + 1));
        assertThat(figures().at("period")).isEqualTo(period);

        // reopened: the reverse is booked and both stay visible
        Reply reopened =
                running.api("plan", Member.UNIT_HEAD)
                        .post("/tasks/" + task + "/reopening", Map.of("reason", "Thiếu đường dẫn"));
        assertThat(reopened.status()).as(reopened.text()).isEqualTo(200);
        await().untilAsserted(
                        () ->
                                assertThat(figure("numerator"))
                                        .isEqualTo(count(before, "numerator")));
        assertThat(amountsOf(task)).containsExactlyInAnyOrder(1L, -1L);
    }

    @Test
    void theTraceOfARequestReachesTheInbox() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        String task =
                running.api("plan", Member.FOCAL)
                        .with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .post(
                                "/tasks",
                                Map.of("title", "Tin", "unit", "HTQT", "dueDate", due.toString()))
                        .at("id");

        await().untilAsserted(
                        () ->
                                assertThat(noticesOf(task, Member.OFFICER))
                                        .extracting(notice -> notice.path("traceId").asString())
                                        .containsExactly(trace));
    }

    @Test
    void everyServiceShowsItsContractsWithoutAToken() {
        for (String service : List.of("plan", "content", "reporting", "notification")) {
            Api anyone = Api.at(system.url(service).toString());

            assertThat(anyone.get("/v3/api-docs").at("openapi")).as(service).startsWith("3.1");
            assertThat(anyone.get("/asyncapi").at("asyncapi")).as(service).isEqualTo("3.0.0");
            assertThat(anyone.get("/actuator/health/readiness").at("status")).isEqualTo("UP");
            assertThat(anyone.get("/actuator/prometheus").text()).contains("lantoa_");
            assertThat(anyone.get("/tasks").status()).isIn(401, 404);
        }
    }

    @Test
    void theClockMovesForwardsForEveryServiceAtOnce() {
        Api operator = running.api("notification", Member.OPERATOR);
        OffsetDateTime later =
                OffsetDateTime.parse(operator.get("/actuator/clock").at("now")).plusMinutes(30);

        Reply moved = operator.post("/actuator/clock", Map.of("now", later.toString()));

        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        OffsetDateTime seen =
                OffsetDateTime.parse(
                        running.api("plan", Member.OPERATOR).get("/actuator/clock").at("now"));
        assertThat(Duration.between(later, seen))
                .isBetween(Duration.ofSeconds(-1), Duration.ofSeconds(20));
        assertThat(
                        operator.post("/actuator/clock", Map.of("now", "2022-01-01T00:00+07:00"))
                                .status())
                .isEqualTo(409);
        assertThat(running.api("plan", Member.OFFICER).get("/actuator/clock").status())
                .isEqualTo(403);
    }

    private long figure(String part) {
        return count(figures(), part);
    }

    private static Reply figures() {
        return running.api("reporting", Member.FOCAL)
                .get("/indicators/task.done-on-time?unit=HTQT&period=" + period);
    }

    private static long count(Reply reply, String part) {
        String number = reply.at(part);
        return number.isEmpty() ? 0 : Long.parseLong(number);
    }

    private List<Long> amountsOf(String task) {
        JsonNode items =
                running.api("reporting", Member.FOCAL)
                        .get(
                                "/indicators/task.done-on-time/entries?unit=HTQT&part=numerator&limit=200&period="
                                        + period)
                        .json()
                        .path("items");
        return items.valueStream()
                .filter(entry -> entry.path("subject").asString().equals(task))
                .map(entry -> entry.path("amount").asLong())
                .toList();
    }

    private List<JsonNode> noticesOf(String task, Member reader) {
        return running.api("notification", reader)
                .get("/inbox?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("subject").asString().equals(task))
                .filter(item -> item.path("kind").asString().equals("TASK_ASSIGNED"))
                .toList();
    }

    /** Opens the reader's stream; the notice on it that mentions something. */
    private CompletableFuture<String> noticeLive(Member reader, String mentioned) throws Exception {
        HttpURLConnection stream =
                (HttpURLConnection)
                        URI.create(system.url("notification") + "/inbox/stream")
                                .toURL()
                                .openConnection();
        stream.setRequestProperty("Authorization", running.bearer(reader));
        stream.setRequestProperty("Accept", "text/event-stream");
        assertThat(stream.getResponseCode()).isEqualTo(200);
        return CompletableFuture.supplyAsync(
                () -> {
                    try (BufferedReader lines =
                            new BufferedReader(
                                    new InputStreamReader(
                                            stream.getInputStream(), StandardCharsets.UTF_8))) {
                        String line = lines.readLine();
                        while (line != null && !line.contains(mentioned)) {
                            line = lines.readLine();
                        }
                        return String.valueOf(line);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
