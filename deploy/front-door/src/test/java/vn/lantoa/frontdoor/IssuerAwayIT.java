package vn.lantoa.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class IssuerAwayIT {

    @Test
    void theFrontDoorOpensWithoutTheIssuerAndSaysThatNobodyCanSignInYet() {
        String nowhere = "http://127.0.0.1:" + RunningFrontDoor.freePort();
        try (RunningFrontDoor frontDoor = RunningFrontDoor.start("lantoa.issuer=" + nowhere)) {
            HttpResponse<String> health =
                    frontDoor.send(frontDoor.request("/actuator/health/readiness"));
            HttpResponse<String> signIn = frontDoor.browser().open("/tasks");

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(signIn.statusCode()).isEqualTo(503);
            assertThat(signIn.headers().firstValue("Retry-After")).contains("10");
        }
    }
}
