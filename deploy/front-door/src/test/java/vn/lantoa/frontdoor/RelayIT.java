package vn.lantoa.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelayIT {

    private static final StandInService plan = StandInService.named("plan");
    private static final StandInService content = StandInService.named("content");
    private static final StandInService reporting = StandInService.named("reporting");
    private static final StandInService notification =
            StandInService.answering(
                    exchange -> {
                        exchange.getResponseHeaders().set("ETag", "\"7\"");
                        exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
                        exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
                        exchange.getResponseHeaders()
                                .set("Content-Security-Policy", "script-src x");
                        StandInService.answer(
                                exchange, 409, "application/problem+json", "notification");
                    });
    private static RunningFrontDoor frontDoor;

    @BeforeAll
    static void start() {
        frontDoor =
                RunningFrontDoor.start(
                        "lantoa.services.plan.url=" + plan.url(),
                        "lantoa.services.content.url=" + content.url(),
                        "lantoa.services.reporting.url=" + reporting.url(),
                        "lantoa.services.notification.url=" + notification.url());
    }

    @AfterAll
    static void stop() {
        frontDoor.close();
        plan.close();
        content.close();
        reporting.close();
        notification.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/plans, plan",
        "/plans/1/nodes/II.1.c.7, plan",
        "/tasks/1/completion, plan",
        "/budget, plan",
        "/articles, content",
        "/search?q=thủ+tục, content",
        "/citable-tasks, content",
        "/indicators/par-1/entries, reporting",
        "/dashboard, reporting",
        "/inbox, notification",
        "/calendar.ics, notification"
    })
    void eachResourceIsAnsweredByItsService(String path, String service) {
        HttpResponse<String> answer =
                frontDoor.send(
                        frontDoor
                                .request(path.replace("ủ", "%E1%BB%A7").replace("ụ", "%E1%BB%A5"))
                                .header("Authorization", "Bearer of-a-program"));

        assertThat(answer.body()).isEqualTo(service);
    }

    @Test
    void theQueryArrivesAsItWasWritten() {
        frontDoor.send(
                frontDoor
                        .request("/plans?q=th%E1%BB%A7%20t%E1%BB%A5c&unit=LS-VHDN&unit=HTQT")
                        .header("Authorization", "Bearer of-a-program"));

        assertThat(plan.last().uri().getRawQuery())
                .isEqualTo("q=th%E1%BB%A7%20t%E1%BB%A5c&unit=LS-VHDN&unit=HTQT");
    }

    @Test
    void aProgramsOwnTokenPassesUntouchedAndNoSessionIsBegun() {
        HttpResponse<String> answer =
                frontDoor.send(
                        frontDoor.request("/tasks").header("Authorization", "Bearer of-a-program"));

        assertThat(plan.last().header("Authorization")).contains("Bearer of-a-program");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void cookiesStayAtTheFrontDoor() {
        frontDoor.send(
                frontDoor
                        .request("/tasks")
                        .header("Authorization", "Bearer of-a-program")
                        .header("Cookie", "LANTOA_SESSION=1; LANTOA_IDENTITY=2; XSRF-TOKEN=3"));

        assertThat(plan.last().header("Cookie")).isEmpty();
    }

    @Test
    void whatAClientClaimsAboutItsOriginIsReplacedByWhatIsKnown() {
        frontDoor.send(
                frontDoor
                        .request("/tasks")
                        .header("Authorization", "Bearer of-a-program")
                        .header("X-Forwarded-For", "203.0.113.9")
                        .header("X-Forwarded-Host", "elsewhere.example")
                        .header("Forwarded", "for=203.0.113.9"));

        assertThat(plan.last().header("X-Forwarded-For")).contains("127.0.0.1");
        assertThat(plan.last().header("X-Forwarded-Host"))
                .contains(frontDoor.origin().substring("http://".length()));
        assertThat(plan.last().header("X-Forwarded-Proto")).contains("http");
        assertThat(plan.last().header("Forwarded")).isEmpty();
    }

    @Test
    void aTraceGoesOnUnchanged() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        frontDoor.send(
                frontDoor
                        .request("/tasks")
                        .header("Authorization", "Bearer of-a-program")
                        .header("traceparent", trace));

        assertThat(plan.last().header("traceparent")).contains(trace);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3_000_000})
    void aBodyOfAnySizeArrivesWhole(int size) {
        String body = "ố".repeat(size);

        frontDoor.send(
                frontDoor
                        .request("/plans/import")
                        .header("Authorization", "Bearer of-a-program")
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(BodyPublishers.ofString(body)));

        assertThat(plan.last().text()).isEqualTo(body);
    }

    @Test
    void aFilesTypeArrivesAsItWasSent() {
        frontDoor.send(
                frontDoor
                        .request("/evidence")
                        .header("Authorization", "Bearer of-a-program")
                        .header("Content-Type", "application/pdf")
                        .POST(BodyPublishers.ofString("%PDF-1.7")));

        assertThat(plan.last().header("Content-Type")).contains("application/pdf");
    }

    @Test
    void aFormArrivesWhole() {
        frontDoor.send(
                frontDoor
                        .request("/tasks/1/completion?from=page")
                        .header("Authorization", "Bearer of-a-program")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("note=xong&evidence=e-1")));

        assertThat(plan.last().text().split("&")).contains("note=xong", "evidence=e-1");
        assertThat(plan.last().uri().getRawQuery()).isEqualTo("from=page");
    }

    @Test
    void theServicesStatusAndHeadersAreKeptAndOnlyTheMissingAdded() {
        HttpResponse<String> answer =
                frontDoor.send(
                        frontDoor.request("/inbox").header("Authorization", "Bearer of-a-program"));

        assertThat(answer.statusCode()).isEqualTo(409);
        Map<String, String> expected =
                Map.of(
                        "Content-Type", "application/problem+json",
                        "ETag", "\"7\"",
                        "Cache-Control", "max-age=60",
                        "X-Frame-Options", "SAMEORIGIN",
                        "Content-Security-Policy", "script-src x",
                        "X-Content-Type-Options", "nosniff");
        expected.forEach(
                (name, value) ->
                        assertThat(answer.headers().allValues(name)).containsExactly(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal", "/portal/topics/c7", "/feed.atom", "/public/dossiers/H01"})
    void whatIsPublicNeedsNoSessionAndBeginsNone(String path) {
        HttpResponse<String> answer =
                frontDoor.send(frontDoor.request(path).header("Accept", "text/html"));

        assertThat(answer.body()).isEqualTo("content");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void aCitizenMaySendFeedbackWithoutASession() {
        HttpResponse<String> answer =
                frontDoor.send(
                        frontDoor
                                .request("/public/feedback")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(content.last().text()).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({
        "/docs/plan/openapi, /v3/api-docs, plan",
        "/docs/content/asyncapi, /asyncapi, content"
    })
    void theServicesDocumentsAreOpen(String path, String documentAtService, String service) {
        HttpResponse<String> answer = frontDoor.send(frontDoor.request(path));

        assertThat(answer.body()).isEqualTo(service);
        StandInService asked = service.equals("plan") ? plan : content;
        assertThat(asked.last().uri().getPath()).isEqualTo(documentAtService);
    }
}
