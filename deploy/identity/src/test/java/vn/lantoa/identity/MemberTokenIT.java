package vn.lantoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.Jwt;
import tools.jackson.databind.JsonNode;

class MemberTokenIT {

    private static final Map<String, String> CLIENT_CREDENTIALS =
            Map.of("grant_type", "client_credentials");

    private static RunningIdentity identity;

    @BeforeAll
    static void start() {
        identity =
                RunningIdentity.start(
                        "spring.security.oauth2.authorizationserver.issuer=http://localhost:8090");
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @ParameterizedTest
    @CsvSource({
        "leader, SNgV, BGD, LEADER",
        "focal, SNgV, VPTTr, FOCAL_POINT",
        "unit-head, SNgV, HTQT, UNIT_HEAD",
        "officer, SNgV, HTQT, OFFICER",
        "officer-ls, SNgV, LS-VHDN, OFFICER",
        "editor, SNgV, VPTTr, EDITOR",
        "editor-2, SNgV, VPTTr, EDITOR",
        "app, SNgV, VPTTr, APP",
        "analyst, SNgV, VPTTr, ANALYST",
        "auditor, SNgV, VPTTr, AUDITOR",
        "operator, SNgV, VPTTr, OPERATOR",
        "admin, SNgV, VPTTr, ADMIN",
        "focal-snv, SNV, VP, FOCAL_POINT"
    })
    void everyMembersTokenSaysWhoTheyAre(
            String member, String organisation, String unit, String role) {
        HttpResponse<String> answer = identity.token(member, "secret", CLIENT_CREDENTIALS);

        assertThat(answer.statusCode()).isEqualTo(200);
        Jwt token = identity.verified(answer, "access_token");
        assertThat(token.getSubject()).isEqualTo(member);
        assertThat(token.getClaimAsString("iss")).isEqualTo("http://localhost:8090");
        assertThat(token.getClaimAsString("organisation")).isEqualTo(organisation);
        assertThat(token.getClaimAsString("unit")).isEqualTo(unit);
        assertThat(token.getClaimAsStringList("roles")).isEqualTo(List.of(role));
    }

    @Test
    void theSecretMayAlsoComeInTheForm() {
        HttpResponse<String> answer =
                identity.tokenByPost(
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "app",
                                "client_secret", "secret"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(identity.verified(answer, "access_token").getSubject()).isEqualTo("app");
    }

    @Test
    void aProgramsTokenLastsHalfADayAndLeavesNoSessionBehind() {
        HttpResponse<String> answer = identity.token("app", "secret", CLIENT_CREDENTIALS);

        Jwt token = identity.verified(answer, "access_token");
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt()))
                .isEqualTo(Duration.ofHours(12));
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void aWrongSecretIsRefusedInTheWordsOfTheProtocol() {
        HttpResponse<String> answer = identity.token("leader", "guess", CLIENT_CREDENTIALS);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
        assertThat(RunningIdentity.field(answer, "error")).isEqualTo("invalid_client");
    }

    @Test
    void theFrontDoorIsNoClientUntilItsSecretIsSet() {
        HttpResponse<String> answer = identity.token("front-door", "guess", CLIENT_CREDENTIALS);

        assertThat(RunningIdentity.field(answer, "error")).isEqualTo("invalid_client");
    }

    @Test
    void theIssuerDescribesItself() {
        JsonNode metadata = identity.json("/.well-known/openid-configuration");

        assertThat(metadata.required("issuer").asString()).isEqualTo("http://localhost:8090");
        assertThat(metadata.required("jwks_uri").asString())
                .isEqualTo("http://localhost:8090/oauth2/jwks");
        assertThat(metadata.required("token_endpoint").asString())
                .isEqualTo("http://localhost:8090/oauth2/token");
    }

    @Test
    void anyoneMayAskForItsHealth() {
        assertThat(identity.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }
}
