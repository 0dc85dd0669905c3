package vn.lantoa.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.identity.RunningIdentity.encoded;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class PersonSignInIT {

    private static final String RETURN = "http://localhost:8080/login/oauth2/code/lantoa";
    private static final String VERIFIER =
            "a-verifier-long-enough-for-rfc-7636-which-wants-43-characters";

    private RunningIdentity identity;

    @BeforeEach
    void start() {
        identity = RunningIdentity.start("lantoa.front-door-secret=of-the-front-door");
    }

    @AfterEach
    void stop() {
        identity.close();
    }

    @Test
    void aPersonSignsInByTheFormAndTheFrontDoorGetsTheirTokens() throws Exception {
        HttpResponse<String> toForm = identity.browse(authorization(challenge()));
        assertThat(toForm.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        HttpResponse<String> signedIn = signIn("unit-head", "secret");
        URI back = location(identity.browse(location(signedIn)));

        assertThat(back.toString()).startsWith(RETURN + "?code=").contains("state=xyz");
        HttpResponse<String> answer = exchange(codeIn(back), VERIFIER);
        Jwt access = identity.verified(answer, "access_token");
        assertThat(access.getSubject()).isEqualTo("unit-head");
        assertThat(access.getClaimAsString("organisation")).isEqualTo("SNgV");
        assertThat(access.getClaimAsString("unit")).isEqualTo("HTQT");
        assertThat(access.getClaimAsStringList("roles")).isEqualTo(List.of("UNIT_HEAD"));
        Jwt id = identity.verified(answer, "id_token");
        assertThat(id.getClaimAsString("name")).isEqualTo("Lê Quốc Hưng");
        assertThat(id.getClaimAsString("unit_name")).isEqualTo("Phòng Hợp tác quốc tế");
    }

    @Test
    void theRefreshTokenGivesANewAccessTokenForTheSamePerson() throws Exception {
        identity.browse(authorization(challenge()));
        URI back = location(identity.browse(location(signIn("officer", "secret"))));
        HttpResponse<String> first = exchange(codeIn(back), VERIFIER);

        HttpResponse<String> refreshed =
                identity.token(
                        "front-door",
                        "of-the-front-door",
                        Map.of(
                                "grant_type",
                                "refresh_token",
                                "refresh_token",
                                RunningIdentity.field(first, "refresh_token")));

        assertThat(identity.verified(refreshed, "access_token").getClaimAsString("unit"))
                .isEqualTo("HTQT");
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifier() throws Exception {
        identity.browse(authorization(challenge()));
        URI back = location(identity.browse(location(signIn("officer", "secret"))));

        HttpResponse<String> answer = exchange(codeIn(back), VERIFIER + "-another");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningIdentity.field(answer, "error")).isEqualTo("invalid_grant");
    }

    @Test
    void anAuthorizationWithoutAProofKeyIsRefused() {
        URI without = identity.at("/oauth2/authorize?" + query());

        URI back = location(identity.browse(without));

        assertThat(back.toString()).startsWith(RETURN).contains("error=invalid_request");
    }

    @Test
    void aWrongPasswordLeadsBackToTheFormWithAMessage() {
        HttpResponse<String> refused = signIn("officer", "guess");

        assertThat(refused.headers().firstValue("Location").orElseThrow())
                .endsWith("/sign-in?error");
        assertThat(identity.browse(identity.at("/sign-in?error")).body())
                .contains("role=\"alert\"", "Tài khoản hoặc mật khẩu không đúng. Mời nhập lại.");
    }

    @Test
    void theFormSpeaksVietnameseUnlessEnglishIsAskedFor() {
        HttpResponse<String> vietnamese = identity.browse(identity.at("/sign-in"));
        HttpResponse<String> english =
                identity.browse(identity.at("/sign-in"), "Accept-Language", "fr, en;q=0.7");

        assertThat(vietnamese.body()).contains("<html lang=\"vi\">", ">Mật khẩu<", ">Đầu mối<");
        assertThat(english.body()).contains("<html lang=\"en\">", ">Password<", ">Focal point<");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie =
                identity.browse(identity.at("/sign-in"))
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow();

        assertThat(cookie).startsWith("LANTOA_IDENTITY=").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void whatSomebodyPutsIntoTheAddressIsShownAsText() {
        HttpResponse<String> page =
                identity.browse(identity.at("/sign-in?as=" + encoded("\"><script>alert(1)")));

        assertThat(page.body())
                .contains("value=\"&quot;&gt;&lt;script&gt;")
                .doesNotContain("<script");
    }

    private HttpResponse<String> signIn(String account, String password) {
        String form = identity.browse(identity.at("/sign-in")).body();
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form);
        assertThat(csrf.find()).as("the form carries a CSRF token").isTrue();
        return identity.submit(
                "/sign-in",
                Map.of("_csrf", csrf.group(1), "username", account, "password", password));
    }

    private HttpResponse<String> exchange(String code, String verifier) {
        return identity.token(
                "front-door",
                "of-the-front-door",
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", RETURN,
                        "code_verifier", verifier));
    }

    private URI authorization(String challenge) {
        return identity.at(
                "/oauth2/authorize?%s&code_challenge=%s&code_challenge_method=S256"
                        .formatted(query(), challenge));
    }

    private static String query() {
        return "response_type=code&client_id=front-door&scope=openid%20profile&state=xyz&redirect_uri="
                + encoded(RETURN);
    }

    private static String challenge() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private URI location(HttpResponse<String> answer) {
        return identity.at("/").resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String codeIn(URI back) {
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(back.toString());
        assertThat(code.find()).as("the answer carries a code").isTrue();
        return code.group(1);
    }
}
