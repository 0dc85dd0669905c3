package vn.lantoa.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServiceAwayIT {

    private static final CountDownLatch testsOver = new CountDownLatch(1);
    private static final StandInService silent =
            StandInService.answering(
                    exchange -> {
                        try {
                            testsOver.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        exchange.close();
                    });
    private static RunningFrontDoor frontDoor;

    @BeforeAll
    static void start() {
        frontDoor =
                RunningFrontDoor.start(
                        "lantoa.answer-within=300ms",
                        "lantoa.services.plan.url=http://127.0.0.1:" + RunningFrontDoor.freePort(),
                        "lantoa.services.content.url="
                                + "http://127.0.0.1:"
                                + RunningFrontDoor.freePort(),
                        "lantoa.services.reporting.url=" + silent.url());
    }

    @AfterAll
    static void stop() {
        frontDoor.close();
        testsOver.countDown();
        silent.close();
    }

    @Test
    void aProgramIsToldToTryAgainLater() {
        HttpResponse<String> answer =
                frontDoor.send(
                        frontDoor.request("/tasks").header("Authorization", "Bearer of-a-program"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        JsonNode problem = new JsonMapper().readTree(answer.body());
        assertThat(problem.required("type").asString())
                .isEqualTo("urn:lantoa:problem:service-unavailable");
        assertThat(problem.required("instance").asString()).isEqualTo("/tasks");
    }

    @Test
    void aPersonGetsACalmPage() {
        HttpResponse<String> answer =
                frontDoor.send(frontDoor.request("/portal").header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe-inline");
        assertThat(answer.body())
                .contains("<h1>Phần này tạm thời chưa hoạt động</h1>", "href=\"/portal\"")
                .doesNotContain("??");
    }

    @Test
    void aServiceThatTakesTooLongIsNotSaidToHaveDoneNothing() {
        HttpResponse<String> answer =
                frontDoor.send(
                        frontDoor
                                .request("/reports")
                                .POST(BodyPublishers.ofString("{}"))
                                .header("Accept-Language", "en")
                                .header("Authorization", "Bearer of-a-program"));

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("The request may have been carried out");
    }
}
