package vn.lantoa.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.frontdoor.RunningFrontDoor.Browser;

class SignInIT {

    private final StandInIssuer issuer = new StandInIssuer();
    private final StandInService plan = StandInService.named("plan");
    private RunningFrontDoor frontDoor;

    @BeforeEach
    void start() {
        frontDoor =
                RunningFrontDoor.start(
                        "lantoa.issuer=" + issuer.url(), "lantoa.services.plan.url=" + plan.url());
    }

    @AfterEach
    void stop() {
        frontDoor.close();
        plan.close();
        issuer.close();
    }

    @Test
    void aPersonIsSignedInOnTheWayAndArrivesAtThePageAskedFor() {
        HttpResponse<String> page = frontDoor.browser().open("/tasks?state=ASSIGNED");

        assertThat(page.body()).isEqualTo("plan");
        assertThat(page.uri().toString()).isEqualTo(frontDoor.origin() + "/tasks?state=ASSIGNED");
        assertThat(plan.last().header("Authorization")).contains("Bearer access-1");
        assertThat(plan.last().header("Cookie")).isEmpty();
    }

    @Test
    void theSessionGetsANewNameWhenThePersonIsKnown() {
        HttpResponse<String> before =
                frontDoor.send(frontDoor.request("/tasks").header("Accept", "text/html"));
        String given = before.headers().allValues("Set-Cookie").toString();
        Browser browser = frontDoor.browser();
        browser.send(
                frontDoor
                        .request("/tasks")
                        .header("Accept", "text/html")
                        .header("Cookie", "LANTOA_SESSION=chosen-by-somebody-else"));

        assertThat(given).contains("LANTOA_SESSION=", "HttpOnly", "SameSite=Lax");
        assertThat(browser.cookie("LANTOA_SESSION"))
                .isPresent()
                .hasValueSatisfying(name -> assertThat(given).doesNotContain(name))
                .isNotEqualTo(Optional.of("chosen-by-somebody-else"));
    }

    @Test
    void aProgramWithoutTokenIsToldSoInItsLanguage() {
        HttpResponse<String> vietnamese = frontDoor.send(frontDoor.request("/tasks"));
        HttpResponse<String> english =
                frontDoor.send(
                        frontDoor
                                .request("/tasks")
                                .header("Accept-Language", "en")
                                .POST(BodyPublishers.ofString("{}")));

        assertThat(vietnamese.statusCode()).isEqualTo(401);
        assertThat(vietnamese.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(vietnamese.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(vietnamese.body())
                .contains("urn:lantoa:problem:sign-in-required", "Cần đăng nhập");
        assertThat(vietnamese.headers().allValues("Set-Cookie").toString())
                .doesNotContain("LANTOA_SESSION");
        assertThat(english.statusCode()).isEqualTo(401);
        assertThat(english.body()).contains("Signing in is needed");
        assertThat(plan.count()).isZero();
    }

    @Test
    void aChangeInASessionIsRefusedWithoutTheFormToken() {
        Browser browser = signedIn();
        int before = plan.count();

        HttpResponse<String> refused =
                browser.send(
                        frontDoor.request("/tasks").POST(BodyPublishers.ofString("{\"title\":1}")));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("urn:lantoa:problem:request-refused");
        assertThat(plan.count()).isEqualTo(before);
    }

    @Test
    void aScriptOfOurOwnMayChangeThingsByTheHeader() {
        Browser browser = signedIn();

        HttpResponse<String> answer =
                browser.send(
                        frontDoor
                                .request("/tasks")
                                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElseThrow())
                                .POST(BodyPublishers.ofString("{\"title\":1}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(plan.last().text()).isEqualTo("{\"title\":1}");
        assertThat(plan.last().header("Authorization")).contains("Bearer access-1");
    }

    @Test
    void aServicesPageIsGivenWhatItsFormsNeed() {
        Browser browser = signedIn();
        String token = plan.last().header("X-Form-Token").orElseThrow();

        HttpResponse<String> answer =
                browser.send(
                        frontDoor
                                .request("/tasks/1/completion")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("_csrf=" + token + "&note=xong")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(plan.last().text()).contains("note=xong");
    }

    @Test
    void aFileIsSentByAFormThatBringsItsTokenInTheAddress() {
        Browser browser = signedIn();
        String token = plan.last().header("X-Form-Token").orElseThrow();
        String file =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\n"
                        + "KẾ HOẠCH\r\n--b--\r\n";

        assertThat(browser.send(upload("/plans/import", file)).statusCode()).isEqualTo(403);
        HttpResponse<String> answer = browser.send(upload("/plans/import?_csrf=" + token, file));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(plan.last().text()).isEqualTo(file);
        assertThat(plan.last().header("Content-Type")).contains("multipart/form-data; boundary=b");
    }

    private HttpRequest.Builder upload(String path, String file) {
        return frontDoor
                .request(path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(file));
    }

    @Test
    void aTokenThatIsAboutToExpireIsRefreshed() {
        issuer.tokensExpireAtOnce();
        Browser browser = frontDoor.browser();
        browser.open("/tasks");

        browser.open("/tasks");

        assertThat(plan.last().header("Authorization")).contains("Bearer access-3");
    }

    @Test
    void whenTheIssuerEndsTheSignInAScriptIsToldToSignInAgain() {
        issuer.tokensExpireAtOnce();
        Browser browser = frontDoor.browser();
        browser.open("/sign-in");
        issuer.endsSignIns();

        HttpResponse<String> data = browser.send(frontDoor.request("/tasks"));

        assertThat(data.statusCode()).isEqualTo(401);
        assertThat(plan.count()).isZero();
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheIssuer() {
        Browser browser = signedIn();
        HttpResponse<String> home = browser.open("/");
        String token = home.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        HttpResponse<String> out =
                browser.send(
                        frontDoor
                                .request("/sign-out")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("_csrf=" + token)));

        assertThat(out.uri().toString()).startsWith(issuer.url() + "/end?id_token_hint=");
        assertThat(out.uri().getQuery())
                .contains("post_logout_redirect_uri=" + frontDoor.origin() + "/");
        assertThat(browser.send(frontDoor.request("/tasks")).statusCode()).isEqualTo(401);
    }

    @Test
    void theFirstPageSaysWhoYouAreInWords() {
        Browser browser = frontDoor.browser();

        assertThat(browser.open("/").body()).contains(">Đăng nhập</a>").doesNotContain("Xin chào");
        assertThat(browser.open("/sign-in").body())
                .contains("Xin chào, Lê Quốc Hưng", "Phòng Hợp tác quốc tế", "Trưởng đơn vị")
                .contains("SOMETHING_NEW", "Hộp thông báo", "/docs/plan/openapi", ">Đăng xuất<")
                .doesNotContain("??", "style=", "<script");
    }

    @Test
    void aPageThatDoesNotExistSaysSo() {
        HttpResponse<String> page = signedIn().open("/nowhere");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>Không tìm thấy trang</h1>");
    }

    @Test
    void whoComesByAnotherNameIsLedToTheOneOrigin() {
        HttpResponse<String> page =
                frontDoor
                        .browser()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        frontDoor
                                                                        .origin()
                                                                        .replace(
                                                                                "localhost",
                                                                                "127.0.0.1")
                                                                + "/tasks?state=ASSIGNED"))
                                        .header("Accept", "text/html"));

        assertThat(page.uri().toString()).isEqualTo(frontDoor.origin() + "/tasks?state=ASSIGNED");
        assertThat(page.body()).isEqualTo("plan");
    }

    @Test
    void behindAProxyThatEndsTlsCookiesAreSecureAndRedirectsStayAtTheOrigin() {
        try (RunningFrontDoor proxied =
                RunningFrontDoor.start(
                        "lantoa.issuer=" + issuer.url(),
                        "lantoa.front-door=https://lantoa.example")) {
            HttpResponse<String> answer =
                    proxied.send(proxied.request("/tasks").header("Accept", "text/html"));

            assertThat(answer.headers().firstValue("Location"))
                    .contains("https://lantoa.example/tasks");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .hasSize(2)
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        }
    }

    private Browser signedIn() {
        Browser browser = frontDoor.browser();
        assertThat(browser.open("/tasks").body()).isEqualTo("plan");
        return browser;
    }
}
