package vn.lantoa.content.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.event.EventJson;
import vn.lantoa.content.ContentServiceApplication;
import vn.lantoa.content.Newsroom;
import vn.lantoa.fixtures.AnotherInstance;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;

/** {@code /columns} over HTTP, and how they are judged as time goes by. */
@ServiceTest
class ColumnIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path CLOCK = clockFile();

    @LocalServerPort private int port;
    @Autowired private DomainClock clock;
    private Api api;
    private Newsroom newsroom;

    @DynamicPropertySource
    static void ownTime(DynamicPropertyRegistry settings) {
        settings.add("lantoa.clock", CLOCK::toString);
    }

    @BeforeEach
    void connect() {
        api = Api.at(port);
        newsroom = new Newsroom(api);
    }

    @Test
    void acrossMonthsEachIsJudgedOnceAndInOrderByTwoInstances() {
        int year = newYear();
        String column = opened("Cải cách hành chính", "MONTHLY").at("id");

        try (AnotherInstance second =
                AnotherInstance.of(ContentServiceApplication.class, "lantoa.clock=" + CLOCK)) {
            newsroom.published("Tháng một", inIt(column));
            Reply gone = newsroom.published("Cũng tháng một", inIt(column));
            newsroom.step(Member.FOCAL, gone.at("id"), "withdrawal", "Sai");
            clock.forwardTo(day(year, 5, 10));
            await().atMost(PATIENCE).until(() -> Newsroom.toldOf(column).size() >= 5);
            String last = newsroom.published("Tháng năm", inIt(column)).at("id");
            clock.forwardTo(day(year, 6, 2));
            await().atMost(PATIENCE).until(() -> judgedOf(column).contains(year + "-M05 kept 1"));

            assertThat(second.context().isRunning()).isTrue();
            assertThat(Newsroom.toldOf(last)).isNotEmpty();
        }
        assertThat(judgedOf(column))
                .containsExactly(
                        year + "-M01 kept 1",
                        year + "-M02 missed since " + year + "-01-01",
                        year + "-M03 missed since " + year + "-01-01",
                        year + "-M04 missed since " + year + "-01-01",
                        year + "-M05 kept 1");
        Reply shown = api.as(Member.OFFICER).get("/columns/" + column);
        assertThat(shown.at("lastPublishedOn")).isEqualTo(year + "-05-10");
        assertThat(shown.at("nextStretch")).isEqualTo(year + "-M06");
        assertThat(shown.at("nextJudgedOn")).isEqualTo(year + "-07-01");
    }

    @Test
    void aColumnInWhichNothingEverAppearedSaysSo() {
        int year = newYear();
        String column = opened("Tuần tin", "WEEKLY").at("id");
        Stretch first = Cadence.WEEKLY.firstFrom(LocalDate.of(year, 1, 1));

        clock.forwardTo(first.judgedAt());

        await().atMost(PATIENCE).until(() -> !judgedOf(column).isEmpty());
        assertThat(judgedOf(column)).containsExactly(first.name() + " missed since never");
    }

    @Test
    void aColumnIsOpenedForTheWholeOrganisationToSee() {
        newYear();
        Reply opened = opened("Hỏi đáp " + UUID.randomUUID(), "QUARTERLY");

        assertThat(opened.at("owner")).isEqualTo("editor");
        assertThat(opened.at("unit")).isEqualTo("VPTTr");
        assertThat(opened.header("Location")).isEqualTo("/columns/" + opened.at("id"));
        assertThat(api.as(Member.OFFICER).get("/columns?unit=VPTTr&limit=200").text())
                .contains(opened.at("title"));
        assertThat(api.as(Member.FOCAL_OF_SNV).get("/columns/" + opened.at("id")).status())
                .isEqualTo(404);
        assertThat(api.as(Member.FOCAL_OF_SNV).get("/columns?limit=200").text())
                .doesNotContain(opened.at("title"));
    }

    @Test
    void onlyEditorsAndTheFocalPointOpenOneAndAllFaultsAreNamed() {
        Map<String, Object> column = Map.of("title", "Một cửa", "cadence", "MONTHLY");
        Reply wrong =
                api.as(Member.EDITOR)
                        .post("/columns", "{\"title\": \" \", \"cadence\": \"DAILY\"}");

        assertThat(api.as(Member.OFFICER).post("/columns", column).status()).isEqualTo(403);
        assertThat(api.as(Member.FOCAL).post("/columns", column).status()).isEqualTo(201);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("errors").valueStream().map(e -> e.path("field").asString()))
                .containsExactlyInAnyOrder("/title", "/cadence");
    }

    /** In the column, but not on the portal: what is of years to come would stay its newest. */
    private static Map<String, Object> inIt(String column) {
        return Map.of("column", column, "channel", "OTHER");
    }

    /** Forwards to the morning of a New Year's Day that no test has used; its year. */
    private int newYear() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
        int next = today.getYear() + 1;
        assertThat(clock.forwardTo(day(next, 1, 1))).isTrue();
        return next;
    }

    private static Instant day(int year, int month, int day) {
        return LocalDate.of(year, month, day).atTime(8, 0).atZone(DomainClock.ZONE).toInstant();
    }

    private Reply opened(String title, String cadence) {
        Reply reply =
                api.as(Member.EDITOR).post("/columns", Map.of("title", title, "cadence", cadence));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply;
    }

    /** Each event once: of two instances both may send one, under the same id. */
    private static List<String> judgedOf(String column) {
        Set<String> heard = new HashSet<>();
        return Newsroom.toldOf(column).stream()
                .filter(told -> told.type().startsWith("ColumnCadence"))
                .filter(told -> heard.add(told.headers().getOrDefault("ce_id", "")))
                .map(ColumnIT::judgement)
                .toList();
    }

    private static String judgement(Wire.Told told) {
        JsonNode event = EventJson.tree(told.body());
        String stretch = event.path("stretch").path("name").asString();
        return told.type().equals("ColumnCadenceKept")
                ? stretch + " kept " + event.path("articles").asInt()
                : stretch + " missed since " + event.path("lastPublishedOn").asString("never");
    }

    private static Path clockFile() {
        try {
            Path file = Files.createTempFile("lantoa-clock", "");
            Files.write(file, new byte[Long.BYTES]);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
