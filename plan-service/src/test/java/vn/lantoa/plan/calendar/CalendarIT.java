package vn.lantoa.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** {@code /calendar} over HTTP; 2029 and 2035 are the years recorded here. */
@ServiceTest
class CalendarIT {

    @LocalServerPort private int port;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.at(port);
    }

    @Test
    void aYearTellsItsDaysOffWithSourceAndItsWorkingDaysByMonth() {
        Reply year = api.as(Member.OFFICER).get("/calendar/2024");

        assertThat(year.status()).isEqualTo(200);
        assertThat(year.json().path("known").asBoolean()).isTrue();
        JsonNode swapped = day(year, "2024-04-29");
        assertThat(swapped.path("kind").asString()).isEqualTo("SWAP_OFF");
        assertThat(swapped.path("source").asString()).contains("2450/VPCP-KGVX");
        assertThat(swapped.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(year.json().path("workingDays")).hasSize(12);
        assertThat(year.json().path("workingDays").path(1).asInt()).isEqualTo(16);
        assertThat(year.json().path("workingDaysInAll").asInt()).isEqualTo(251);
    }

    @Test
    void aYearThatIsNotKnownSaysSo() {
        Reply year = api.as(Member.OFFICER).get("/calendar/2041");
        Reply count =
                api.as(Member.OFFICER).get("/calendar/working-days?from=2030-12-30&to=2041-01-02");

        assertThat(year.json().path("known").asBoolean()).isFalse();
        assertThat(year.json().path("days")).isEmpty();
        assertThat(count.json().path("known").asBoolean()).isFalse();
        assertThat(api.as(Member.OFFICER).get("/calendar/1800").status()).isEqualTo(404);
    }

    @Test
    void workingDaysAreCountedBothWays() {
        Reply after = api.as(Member.OFFICER).get("/calendar/working-days?from=2023-01-18&after=2");
        Reply between =
                api.as(Member.OFFICER).get("/calendar/working-days?from=2023-01-18&to=2023-01-27");
        Reply neither = api.as(Member.OFFICER).get("/calendar/working-days?from=2023-01-18");
        Reply far = api.as(Member.OFFICER).get("/calendar/working-days?from=2023-01-18&after=9999");

        assertThat(after.at("to")).isEqualTo("2023-01-27");
        assertThat(between.json().path("workingDays").asInt()).isEqualTo(2);
        assertThat(neither.status()).isEqualTo(422);
        assertThat(far.status()).isEqualTo(422);
    }

    @Test
    void aRecordedDecisionGoesBeforeWhatWasExpectedForThisOrganisationOnly() {
        Map<String, Object> decision =
                decision(
                        Map.of("day", "2029-09-03", "kind", "SWAP_WORK", "name", "Làm việc"),
                        Map.of("day", "2029-11-24", "kind", "HOLIDAY", "name", "Ngày Văn hóa"));

        Reply recorded = api.as(Member.ADMIN).post("/calendar/2029/decisions", decision);
        Reply again = api.as(Member.ADMIN).post("/calendar/2029/decisions", decision);

        assertThat(recorded.status()).isEqualTo(200);
        assertThat(day(recorded, "2029-09-03").path("status").asString()).isEqualTo("DECIDED");
        assertThat(day(recorded, "2029-09-03").path("source").asString())
                .isEqualTo("Thủ tướng Chính phủ số 99/TTg ngày 01/10/2028");
        assertThat(day(recorded, "2029-02-13").path("status").asString()).isEqualTo("EXPECTED");
        assertThat(again.header("ETag")).isEqualTo(recorded.header("ETag"));
        Reply other = api.as(Member.FOCAL_OF_SNV).get("/calendar/2029");
        assertThat(day(other, "2029-09-03").path("kind").asString()).isEqualTo("HOLIDAY");
        await().untilAsserted(
                        () ->
                                assertThat(Wire.heard(PlanEvents.TOPIC))
                                        .anyMatch(
                                                told ->
                                                        told.type().equals("HolidaysDecided")
                                                                && told.body().contains("99/TTg")));
    }

    @Test
    void aDecisionRecordedByMistakeIsTakenBack() {
        Map<String, Object> decision =
                decision(Map.of("day", "2035-09-03", "kind", "HOLIDAY", "name", "Nhầm"));
        api.as(Member.ADMIN).post("/calendar/2035/decisions", decision);

        Reply back = api.as(Member.ADMIN).post("/calendar/2035/decisions", decision());

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.json().path("days")).isEmpty();
        assertThat(back.json().path("known").asBoolean()).isFalse();
    }

    @Test
    void onlyAnAdministratorRecordsAndEveryFaultIsNamed() {
        Map<String, Object> decision =
                decision(
                        Map.of("day", "2028-01-04", "kind", "HOLIDAY", "name", "Khác năm"),
                        Map.of("day", "2029-09-01", "kind", "SWAP_OFF", "name", "Thứ Bảy"),
                        Map.of("day", "2029-03-05", "kind", "HOLIDAY", "name", "Một"),
                        Map.of("day", "2029-03-05", "kind", "HOLIDAY", "name", "Hai"));

        Reply officer = api.as(Member.FOCAL).post("/calendar/2029/decisions", decision);
        Reply wrong = api.as(Member.ADMIN).post("/calendar/2029/decisions", decision);
        Reply empty = api.as(Member.ADMIN).post("/calendar/2029/decisions", "{}");

        assertThat(officer.status()).isEqualTo(403);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("errors"))
                .extracting(error -> error.path("field").asString())
                .containsExactly("/days/0/day", "/days/1/day", "/days/3/day");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json().path("errors")).hasSize(2);
    }

    private static JsonNode day(Reply year, String day) {
        for (JsonNode entry : year.json().path("days")) {
            if (entry.path("day").asString().equals(day)) {
                return entry;
            }
        }
        throw new AssertionError("no " + day);
    }

    @SafeVarargs
    private static Map<String, Object> decision(Map<String, Object>... days) {
        return Map.of(
                "source",
                Map.of("number", "99/TTg", "date", "2028-10-01", "issuer", "Thủ tướng Chính phủ"),
                "days",
                List.of(days));
    }
}
