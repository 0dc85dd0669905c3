package vn.lantoa.content.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.content.ContentServiceApplication;
import vn.lantoa.content.Newsroom;
import vn.lantoa.fixtures.AnotherInstance;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;

/** The portal as everybody sees it, without any token. */
@ServiceTest
class PortalIT {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @LocalServerPort private int port;
    private Api people;
    private Newsroom newsroom;

    @BeforeEach
    void connect() {
        people = Api.at(port).with("Accept", BROWSER);
        newsroom = new Newsroom(Api.at(port));
    }

    @Test
    void whatIsPublishedIsInTheListAtItsAddressAndInTheFeedUntilItIsWithdrawn() throws Exception {
        String title = unique("Hợp pháp hóa lãnh sự");
        Reply article = newsroom.published(title, Map.of("summary", "Những điều cần biết"));
        String path = article.at("publication.path");

        assertThat(people.get("/portal").text()).contains(title, path, "Những điều cần biết");
        assertThat(people.get(path).status()).isEqualTo(200);
        assertThat(feed().getEntries()).extracting(SyndEntry::getTitle).contains(title);

        newsroom.step(Member.FOCAL, article.at("id"), "withdrawal", "Sai mức phí");

        Reply gone = people.get(path);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text())
                .contains("Bài viết đã được gỡ")
                .doesNotContain(title)
                .doesNotContain("Sai mức phí");
        assertThat(people.get("/portal").text()).doesNotContain(title);
        assertThat(feed().getEntries()).extracting(SyndEntry::getTitle).doesNotContain(title);
    }

    @Test
    void whoeverHasAPageAsksWhetherItIsStillSo() {
        Reply article = newsroom.published(unique("Còn hay hết"), Map.of());
        String path = article.at("publication.path");
        Reply feed = people.get("/feed.atom");

        assertThat(feed.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(people.get(path).header("Cache-Control")).isEqualTo("no-cache");
        Reply same = people.with("If-None-Match", feed.header("ETag")).get("/feed.atom");
        assertThat(same.status()).isEqualTo(304);
        newsroom.step(Member.FOCAL, article.at("id"), "withdrawal", "Sai");
        Reply other = people.with("If-None-Match", feed.header("ETag")).get("/feed.atom");
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void anArticlesPageSaysWhatItIsToPeopleAndMachines() {
        String plan = UUID.randomUUID().toString();
        planKnown(plan);
        String column = opened("Cải cách hành chính");
        String title = unique("Nộp hồ sơ </script><b>trực tuyến</b>");
        Reply article =
                newsroom.published(
                        title,
                        Map.of(
                                "column",
                                column,
                                "audience",
                                List.of("CITIZEN", "BUSINESS"),
                                "topics",
                                List.of(Map.of("plan", plan, "code", "c7")),
                                "text",
                                "# Cách làm\n\n<script>alert(1)</script> [x](javascript:alert(1))"));
        String path = article.at("publication.path");
        Api outside =
                people.with("X-Forwarded-Host", "songoaivu.example.vn")
                        .with("X-Forwarded-Proto", "https");

        await().untilAsserted(
                        () ->
                                assertThat(outside.get(path).text())
                                        .contains("Hiện đại hóa hành chính"));
        Reply page = outside.get(path);

        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.text())
                .contains("<h2>Cách làm</h2>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("Cải cách hành chính", "Người dân", "Doanh nghiệp")
                .contains("<link rel=\"canonical\" href=\"https://songoaivu.example.vn" + path)
                .contains("property=\"og:url\" content=\"https://songoaivu.example.vn" + path)
                .contains("\\u003c/script\\u003e")
                .doesNotContain("<script>")
                .doesNotContain("<b>trực tuyến")
                .doesNotContain("href=\"javascript:");
        assertThat(page.text().length()).isLessThan(100_000);
    }

    @Test
    void theFeedIsAtomWithAbsoluteAddresses() throws Exception {
        String column = opened("Một cửa");
        Reply article = newsroom.published(unique("Tin & <bài>"), Map.of("column", column));

        SyndFeed feed =
                parsed(
                        people.with("X-Forwarded-Host", "localhost:8080")
                                .with("X-Forwarded-Proto", "http")
                                .get("/feed.atom"));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries().size()).isBetween(1, 50);
        SyndEntry entry =
                feed.getEntries().stream()
                        .filter(e -> e.getUri().equals("urn:uuid:" + article.at("id")))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.getLink())
                .isEqualTo("http://localhost:8080" + article.at("publication.path"));
        assertThat(entry.getTitle()).isEqualTo(article.at("title"));
        assertThat(entry.getUpdatedDate()).isNotNull();
        assertThat(entry.getCategories()).extracting(c -> c.getName()).containsExactly("Một cửa");
    }

    @Test
    void theNewestComeFirstAndPagesMeetWithoutGapOrDouble() {
        String column = opened("Trang");
        List<String> titles =
                IntStream.range(0, 23)
                        .mapToObj(
                                i ->
                                        newsroom.published(
                                                        "Bài %02d".formatted(i),
                                                        Map.of("column", column))
                                                .at("title"))
                        .toList();

        String first = people.get("/portal?column=" + column).text();
        String older = first.replaceFirst("(?s).*rel=\"next\"\\s+href=\"([^\"]+)\".*", "$1");
        String second = people.get(older.replace("&amp;", "&")).text();

        assertThat(titlesOf(first)).isEqualTo(titles.reversed().subList(0, 20));
        assertThat(titlesOf(second)).isEqualTo(titles.reversed().subList(20, 23));
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    @Test
    void aListIsOfAColumnAnAudienceOrALanguage() {
        String column = opened("Đầu tư");
        String vi = unique("Dành cho người dân");
        String en = unique("For investors");
        newsroom.published(vi, Map.of("column", column));
        newsroom.published(en, Map.of("column", column, "audience", "INVESTOR", "language", "en"));
        String list = "/portal?column=" + column;

        assertThat(people.get(list).text()).contains(vi, en, "Chuyên mục: Đầu tư");
        assertThat(people.get(list + "&audience=INVESTOR&language=en").text())
                .contains(en)
                .doesNotContain(vi);
        assertThat(people.get(list + "&audience=STAFF").text())
                .contains("Chưa có bài viết nào theo lựa chọn này.");
        assertThat(people.get("/portal?audience=ALIENS").status()).isEqualTo(422);
    }

    @Test
    void whatIsForOtherChannelsDoesNotStandOnThePortal() {
        String title = unique("Trên mạng xã hội");
        Reply article = newsroom.published(title, Map.of("channel", "SOCIAL_NETWORK"));

        assertThat(article.at("status")).isEqualTo("PUBLISHED");
        assertThat(people.get("/portal").text()).doesNotContain(title);
        assertThat(people.get(article.at("publication.path")).status()).isEqualTo(404);
    }

    @Test
    void anUnknownAddressAndADraftAreNotFound() {
        String draft = newsroom.drafted("Chưa đăng", Map.of());

        Reply unknown = people.get("/portal/articles/khong-co-12345678");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.header("Content-Type")).startsWith("text/html");
        assertThat(people.get("/portal/articles/chua-dang-" + draft.substring(0, 8)).status())
                .isEqualTo(404);
    }

    @Test
    void aPortalOfOneOrganisationShowsNothingOfAnother() {
        String title = unique("Chỉ của SNgV");
        String path = newsroom.published(title, Map.of()).at("publication.path");
        assertThat(people.get("/portal").text()).contains(title, "SNgV");

        try (AnotherInstance snv =
                AnotherInstance.of(
                        ContentServiceApplication.class, "lantoa.portal.organisation=SNV")) {
            Api elsewhere = Api.at(snv.port()).with("Accept", BROWSER);
            assertThat(elsewhere.get("/portal").text())
                    .doesNotContain(title)
                    .contains("Chưa có bài viết nào được đăng.");
            assertThat(elsewhere.get(path).status()).isEqualTo(404);
            assertThat(elsewhere.get("/feed.atom").text()).doesNotContain(title);
        }
    }

    private static String unique(String title) {
        return title + " " + UUID.randomUUID();
    }

    private String opened(String title) {
        return newsroom.api()
                .as(Member.EDITOR)
                .post("/columns", Map.of("title", title, "cadence", "MONTHLY"))
                .at("id");
    }

    private static void planKnown(String plan) {
        Wire.tell(
                "plan.events",
                Wire.head("PlanImported", plan, 1),
                """
                {"sha256": "0", "plan": {"id": "%s", "title": "Kế hoạch", "year": 2023,
                 "status": "DRAFT", "recipients": [], "topics": [
                   {"code": "c7", "title": "Hiện đại hóa hành chính", "leaf": true}]}}
                """
                        .formatted(plan));
    }

    private static List<String> titlesOf(String page) {
        return Pattern.compile("Bài \\d\\d")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private SyndFeed feed() throws FeedException {
        return parsed(people.get("/feed.atom"));
    }

    private static SyndFeed parsed(Reply reply) throws FeedException {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("application/atom+xml");
        return new SyndFeedInput().build(new StringReader(reply.text()));
    }
}
