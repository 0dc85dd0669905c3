package vn.lantoa.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.notification.Told;
import vn.lantoa.notification.ToldSample;

/** {@code /inbox} as a page, without any script. */
@ServiceTest
class InboxPageIT {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    /** The first test also waits until the service has its partitions. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort private int port;
    private final String office = "S-" + UUID.randomUUID();
    private final Member editor = new Member("editor", office, "VPTTr", "EDITOR");
    private InboxClient inbox;

    @BeforeEach
    void connect() {
        inbox = InboxClient.of(port);
    }

    @Test
    void thePageSaysWhatHappenedAndLinksToWhatHasAPage() {
        String returned = told("ArticleReturned.1.json", 3, "article-returned");
        told("ArticlePublished.1.json", 6, "article-published");

        String page = page(editor, "/inbox");

        assertThat(page)
                .contains("<html", "lang=\"vi\"", "<title>(2) Hộp thông báo – Lan Tỏa</title>")
                .contains("2 thông báo chưa xác nhận", "Hôm nay", "Trả lại bài", "Đăng bài")
                .contains("bị trả lại để chỉnh lý. Lý do: Bổ sung căn cứ pháp lý của mức phí.")
                .contains("href=\"/portal/articles/nop-ho-so-hop-phap-hoa-lanh-su-truc-tuyen-")
                .contains("action=\"/inbox/" + returned + "/acknowledgement\"")
                .doesNotContain("href=\"/articles/");
        assertThat(page.indexOf("Đăng bài")).isLessThan(page.indexOf("Trả lại bài"));
    }

    @Test
    void thePageSpeaksEnglishToWhoAsksForIt() {
        told("ArticleReturned.1.json", 3, "article-returned");

        String page = body(get(editor, "/inbox", BROWSER, "en").expectStatus().isOk());

        assertThat(page).contains("lang=\"en\"", "Article returned", "Today", "Acknowledge");
    }

    @Test
    void theButtonAcknowledgesAndLeadsBackToWhereOneWas() {
        String notice = told("ArticleReturned.1.json", 3, "article-returned");

        acknowledge(notice, "unread=false&_csrf=of-the-front-door")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/inbox#" + notice);

        assertThat(page(editor, "/inbox"))
                .contains("Không có thông báo nào chưa xác nhận.", "Đã xác nhận lúc", notice)
                .doesNotContain("<button class=\"quiet\">Xác nhận đã nhận");
        assertThat(page(editor, "/inbox?unread=true"))
                .contains("Bạn đã xác nhận tất cả thông báo.")
                .doesNotContain("id=\"" + notice);
    }

    @Test
    void theFilterAndThePlaceInTheListAreKept() {
        String notice = told("ArticleReturned.1.json", 3, "article-returned");

        acknowledge(notice, "unread=true&after=abc%3D")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/inbox?unread=true&after=abc%3D");
    }

    @Test
    void nobodyAcknowledgesOnThePageWhatIsForOthers() {
        String notice = Told.of("HTQT", "officer").assigned();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> inbox.get(Member.OFFICER, "/inbox/" + notice).expectStatus().isOk());

        acknowledge(notice, "unread=false").expectStatus().isNotFound();
    }

    @Test
    void aLongInboxHasOlderPages() {
        Member reader = new Member("busy-officer", "SNgV", Told.newUnit(), "OFFICER");
        String oldest = Told.of(reader.unit()).assigned();
        awaitOne(reader, oldest);
        for (int i = 0; i < 20; i++) {
            awaitOne(reader, Told.of(reader.unit()).assigned());
        }

        String first = page(reader, "/inbox?unread=true");
        assertThat(first).contains("Thông báo cũ hơn").doesNotContain(oldest);

        String older = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1");
        assertThat(page(reader, older.replace("&amp;", "&")))
                .contains(oldest, "Về thông báo mới nhất", "data-live=\"false\"")
                .contains("name=\"after\"")
                .doesNotContain("Thông báo cũ hơn");
    }

    @Test
    void anEmptyInboxSaysWhatWillBeThere() {
        assertThat(page(editor, "/inbox")).contains("Chưa có thông báo nào.");
    }

    @Test
    void oneNoticeHasAPageOfItsOwnThatOnlyItsReadersSee() {
        String notice = told("ArticleReturned.1.json", 3, "article-returned");

        assertThat(page(editor, "/inbox/" + notice))
                .contains("bị trả lại để chỉnh lý", "Tất cả thông báo", "data-live=\"false\"");
        get(Member.EDITOR, "/inbox/" + notice, BROWSER, "vi").expectStatus().isNotFound();
    }

    @Test
    void programsGetJson() {
        String notice = told("ArticleReturned.1.json", 3, "article-returned");

        for (String accept : new String[] {"*/*", "application/json"}) {
            get(editor, "/inbox", accept, "vi")
                    .expectHeader()
                    .contentTypeCompatibleWith(MediaType.APPLICATION_JSON)
                    .expectBody()
                    .jsonPath("$.items[0].id")
                    .isEqualTo(notice);
            get(editor, "/inbox/" + notice, accept, "vi")
                    .expectHeader()
                    .contentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        }
        inbox.acknowledge(editor, notice)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.acknowledged")
                .isEqualTo(true);
    }

    @Test
    void thePagesStyleAndScriptAreServed() {
        get(editor, "/inbox/inbox.css", "text/css,*/*;q=0.1", "vi").expectStatus().isOk();
        get(editor, "/inbox/live.js", "*/*", "vi").expectStatus().isOk();
        get(editor, "/inbox/nothing-of-that-name", "*/*", "vi").expectStatus().isNotFound();
    }

    /** An article's event of the editor's office; the notice is there when this returns. */
    private String told(String sample, long sequence, String kind) {
        ToldSample article = ToldSample.article(office);
        String notice = article.tell(sample, sequence, "editor-2") + "-" + kind;
        awaitOne(editor, notice);
        return notice;
    }

    private void awaitOne(Member who, String notice) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> inbox.get(who, "/inbox/" + notice).expectStatus().isOk());
    }

    private String page(Member who, String path) {
        RestTestClient.ResponseSpec answer = get(who, path, BROWSER, "vi");
        answer.expectStatus().isOk().expectHeader().contentTypeCompatibleWith(MediaType.TEXT_HTML);
        return body(answer);
    }

    private static String body(RestTestClient.ResponseSpec answer) {
        String body = answer.expectBody(String.class).returnResult().getResponseBody();
        return body == null ? "" : body;
    }

    private RestTestClient.ResponseSpec get(
            Member who, String path, String accept, String language) {
        return inbox.http()
                .get()
                .uri(URI.create("http://127.0.0.1:" + port + path))
                .header(HttpHeaders.AUTHORIZATION, who.bearer())
                .header(HttpHeaders.ACCEPT, accept)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange();
    }

    private RestTestClient.ResponseSpec acknowledge(String notice, String form) {
        return inbox.http()
                .post()
                .uri("/inbox/{id}/acknowledgement", notice)
                .header(HttpHeaders.AUTHORIZATION, editor.bearer())
                .header(HttpHeaders.ACCEPT, BROWSER)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchange();
    }
}
