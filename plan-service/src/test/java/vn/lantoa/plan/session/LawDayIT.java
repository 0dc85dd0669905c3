package vn.lantoa.plan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.fixtures.AnotherInstance;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.PlanServiceApplication;
import vn.lantoa.plan.events.PlanEvents;

/** A year of Law Days as time passes, on two instances that share a clock. */
class LawDayIT {

    private static final List<AnotherInstance> INSTANCES = new ArrayList<>();

    @TempDir private static Path folder;
    private static DomainClock clock = DomainClock.wall();

    @BeforeAll
    static void start() throws Exception {
        Path file = folder.resolve("clock");
        long offset =
                Duration.between(Instant.now(), Instant.parse("2031-01-02T01:00:00Z")).toMillis();
        Files.write(file, ByteBuffer.allocate(Long.BYTES).putLong(offset).array());
        clock = DomainClock.shared(file);
        INSTANCES.add(instance(file));
        INSTANCES.add(instance(file));
    }

    @AfterAll
    static void stop() {
        INSTANCES.forEach(AnotherInstance::close);
    }

    @Test
    void twelveAreMadeFebruaryIsMissedOnceAndALateEntryKeepsItsTrueDay() {
        Api focal = api(0).as(Member.FOCAL);
        Map<String, Object> year = Map.of("year", 2031, "unit", "HTQT", "themes", themes());

        Reply planned = focal.post("/law-days", year);

        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        await().untilAsserted(() -> assertThat(lawDays(focal)).hasSize(12));
        List<JsonNode> days = lawDays(focal);
        assertThat(days.get(1).path("title").asString()).isEqualTo("Ngày Pháp luật tháng 02/2031");
        assertThat(days.get(1).path("theme").asString()).isEqualTo("Chủ đề 2");
        assertThat(days.get(1).path("scheduledTo").asString()).isEqualTo("2031-02-28");
        assertThat(days.get(10).path("scheduledOn").asString()).isEqualTo("2031-11-09");
        assertThat(focal.post("/law-days", year).at("id")).isEqualTo(planned.at("id"));
        assertThat(api(0).as(Member.UNIT_HEAD).post("/law-days", year).status()).isEqualTo(403);

        tellAgain(planned.at("id"));
        String january = id(days.get(0));
        String february = id(days.get(1));
        api(1).as(Member.UNIT_HEAD)
                .post("/sessions/" + january + "/holding", Map.of("heldOn", "2031-01-02"));
        clock.forwardTo(Instant.parse("2031-02-28T16:59:00Z")); // 23:59 of the last day
        assertThat(api(1).as(Member.OFFICER).get("/sessions/" + february).at("status"))
                .isEqualTo("SCHEDULED");

        clock.forwardTo(Instant.parse("2031-03-10T01:00:00Z"));
        await().until(() -> typesOf(february).contains("SessionMissed"));

        assertThat(api(1).as(Member.OFFICER).get("/sessions/" + february).at("missedSince"))
                .isEqualTo("2031-03-01");
        Reply late =
                api(1).as(Member.UNIT_HEAD)
                        .post("/sessions/" + february + "/holding", Map.of("heldOn", "2031-02-20"));
        assertThat(late.at("heldOn")).as(late.text()).isEqualTo("2031-02-20");
        await().until(() -> typesOf(february).contains("SessionHeld"));
        String held = bodies(february, "SessionHeld").getFirst();
        assertThat(held).contains("\"missTakenBack\":\"2031-03-01\"", "\"2031-02-20\"");

        clock.forwardTo(Instant.parse("2031-05-02T01:00:00Z")); // two months at once
        String march = id(days.get(2));
        String april = id(days.get(3));
        await().until(
                        () ->
                                typesOf(march).contains("SessionMissed")
                                        && typesOf(april).contains("SessionMissed"));
        assertThat(bodies(march, "SessionMissed").getFirst()).contains("\"since\":\"2031-04-01\"");
        assertThat(cameOf(january)).containsExactly("SessionHeld");
        assertThat(cameOf(february)).containsExactly("SessionMissed", "SessionHeld");
        assertThat(lawDays(focal)).hasSize(12);
    }

    @Test
    void aMeetingThatComesAgainIsMadeByItsRule() {
        Api head = api(0).as(Member.UNIT_HEAD);
        Map<String, Object> series =
                Map.of(
                        "kind", "REGULAR_MEETING",
                        "title", "Họp giao ban",
                        "unit", "HTQT",
                        "rule", "FREQ=MONTHLY;BYMONTHDAY=25",
                        "from", "2032-01-01",
                        "until", "2032-06-30");

        Reply planned = head.post("/session-series", series);

        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        assertThat(planned.json().path("sessions")).hasSize(6);
        String last = planned.at("sessions.5.session");
        await().until(() -> head.get("/sessions/" + last).status() == 200);
        assertThat(head.get("/sessions/" + last).at("scheduledOn")).isEqualTo("2032-06-25");
        assertThat(head.post("/sessions", "{}").status()).isEqualTo(422);
        assertThat(api(0).as(Member.OFFICER).post("/session-series", series).status())
                .isEqualTo(403);
    }

    /** The event of the plan comes twice, as it may. */
    private static void tellAgain(String series) {
        Wire.Told told =
                Wire.heard(PlanEvents.TOPIC).stream()
                        .filter(one -> one.key().equals(series))
                        .findFirst()
                        .orElseThrow();
        Wire.tell(PlanEvents.TOPIC, told.headers(), told.body());
    }

    private static List<String> themes() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month == 11 ? "" : "Chủ đề " + month)
                .toList();
    }

    private static List<JsonNode> lawDays(Api by) {
        return by.get("/sessions?kind=LAW_DAY&unit=HTQT&from=2031-01-01&to=2031-12-31")
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static String id(JsonNode session) {
        return session.path("id").asString();
    }

    private static List<String> typesOf(String session) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(session))
                .map(Wire.Told::type)
                .toList();
    }

    /** Other instances of the same tests may hear of the year and schedule it, too. */
    private static List<String> cameOf(String session) {
        return typesOf(session).stream().filter(type -> !type.equals("SessionScheduled")).toList();
    }

    private static List<String> bodies(String session, String type) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(session) && told.type().equals(type))
                .map(Wire.Told::body)
                .toList();
    }

    private static Api api(int instance) {
        return Api.at(INSTANCES.get(instance).port());
    }

    private static AnotherInstance instance(Path clockFile) {
        return AnotherInstance.of(
                PlanServiceApplication.class,
                "lantoa.clock=" + clockFile,
                "lantoa.database=plan-law-days");
    }
}
