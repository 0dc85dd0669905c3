package vn.lantoa.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.reporting.Office;
import vn.lantoa.reporting.coverage.Newsroom;

/** The page as a browser gets it. */
@ServiceTest
class DashboardIT {

    private static final LocalDate ISSUED = LocalDate.of(2022, 12, 30);
    private static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 14);
    private static final String Q1 = "/dashboard?period=2023-Q1";

    @LocalServerPort private int port;
    private Office office;
    private Newsroom newsroom;
    private Api browser;

    @BeforeEach
    void open() {
        office = new Office(port);
        newsroom = new Newsroom(office);
        browser =
                Api.at(port)
                        .as(office.member("OFFICER", "HTQT"))
                        .with("Accept", "text/html,application/xhtml+xml");
    }

    @Test
    void everyTopicHasARowAndItsHolesAreNamed() {
        String plan = newsroom.issue(2023, ISSUED);
        newsroom.article(plan, "c7").published(FEBRUARY);
        office.tell();

        await().untilAsserted(() -> assertThat(page(Q1)).contains("<strong>1/18</strong>"));
        String page = page(Q1);
        assertThat(page).containsOnlyOnce("<table").contains("<caption", "scope=\"rowgroup\"");
        assertThat(count(page, "scope=\"row\"")).isEqualTo(18);
        assertThat(count(page, ">chưa có tin bài<")).isEqualTo(17);
        assertThat(count(page, ">chưa nêu kết quả<")).isEqualTo(1);
        assertThat(page).contains("Số liệu cập nhật lúc", "Kế hoạch 27/KH-SNgV");
    }

    @Test
    void aNumberLinksToTheEntriesBehindIt() {
        String plan = newsroom.issue(2023, ISSUED);
        newsroom.article(plan, "đ").published(FEBRUARY).withdrawn(FEBRUARY);
        office.tell();
        String entries =
                "/dashboard/entries?plan=" + plan + "&topic=%C4%91&period=2023-M02&regime=calendar";

        await().untilAsserted(() -> assertThat(page(Q1)).contains(entries.replace("&", "&amp;")));
        assertThat(page(entries)).contains("Đăng bài", "Gỡ bài", "+1", "−1", "0 tin bài được tính");
    }

    @Test
    void thePeriodDecidesWhichMonthsThereAre() {
        newsroom.issue(2023, ISSUED);
        office.tell();
        await().untilAsserted(() -> assertThat(page(Q1)).contains("<table"));

        assertThat(count(page(Q1), "<abbr")).isEqualTo(3);
        assertThat(count(page("/dashboard?period=2023-H1"), "<abbr")).isEqualTo(6);
        assertThat(count(page("/dashboard?period=2023"), "<abbr")).isEqualTo(12);
        assertThat(page("/dashboard?period=2023-Q2&regime=nd09-2019"))
                .contains("15/3/2023", "14/6/2023");
    }

    @Test
    void whatHasNotChangedIsNotSentAgainAndWhatHasIs() {
        String plan = newsroom.issue(2023, ISSUED);
        newsroom.article(plan, "c7").published(FEBRUARY);
        office.tell();
        String fragment = "/dashboard/heatmap?period=2023-Q1&plan=" + plan;
        await().untilAsserted(() -> assertThat(page(fragment)).contains("<strong>1/18</strong>"));

        Api.Reply first = browser.get(fragment);
        Api again = browser.with("If-None-Match", first.header("ETag"));
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache, private");
        assertThat(first.text()).doesNotContain("<html", "<head");
        assertThat(page(Q1)).contains("data-tag=\"" + first.header("ETag").replace("\"", "&quot;"));
        assertThat(again.get(fragment).status()).isEqualTo(304);

        newsroom.article(plan, "c8").published(FEBRUARY);
        office.tell();
        await().untilAsserted(() -> assertThat(again.get(fragment).status()).isEqualTo(200));
    }

    @Test
    void beforeThereIsAPlanThePageSaysSo() {
        Api.Reply page = browser.get(Q1);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Năm 2023 chưa có kế hoạch nào được ban hành.", "<form")
                .doesNotContain("<table");
    }

    @Test
    void aQuestionThatMakesNoSenseIsAnsweredByAPageToo() {
        Api.Reply page = browser.get("/dashboard?period=2023-Q9");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(browser.get(Q1 + "&plan=nobodys").status()).isEqualTo(404);
    }

    @Test
    void everybodySeesCoverageButFiguresOfWorkOnlyAsTheyMay() {
        newsroom.issue(2023, ISSUED);
        office.tell();
        await().untilAsserted(() -> assertThat(page(Q1)).contains("<table"));

        assertThat(page(Q1)).contains("hoàn thành đúng hạn (HTQT)");
        assertThat(asked("FOCAL_POINT")).contains("hoàn thành đúng hạn<");
        assertThat(asked("OPERATOR")).contains("<table").doesNotContain("hoàn thành đúng hạn");
    }

    @Test
    void itReadsInEnglishToo() {
        newsroom.issue(2023, ISSUED);
        office.tell();

        await().untilAsserted(
                        () ->
                                assertThat(browser.with("Accept-Language", "en").get(Q1).text())
                                        .contains("Topics covered", "No data yet")
                                        .doesNotContain("??"));
        assertThat(page(Q1)).doesNotContain("??");
    }

    @Test
    void itsStyleAndScriptAreServed() {
        for (String file : List.of("/dashboard/dashboard.css", "/dashboard/live.js")) {
            assertThat(browser.get(file).status()).isEqualTo(200);
        }
    }

    private String asked(String role) {
        return Api.at(port).as(office.member(role, "VPTTr")).get(Q1).text();
    }

    private String page(String path) {
        return browser.get(path).text();
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
