package vn.lantoa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import vn.lantoa.fixtures.Member;

/** The pages as people see them: in a browser, through the front door, on a phone and a desk. */
class PagesIT {

    private static final int PHONE = 360;
    private static final int DESK = 1280;

    /** Where the screenshots of the README come from. */
    private static final Path PICTURES = Path.of("target/pictures");

    private static Demonstrated office;
    private static ChromeDriver browser;
    private static String origin;

    @BeforeAll
    static void open() throws IOException {
        Browser.required();
        office = Demonstrated.started();
        origin = office.system.frontDoor().toString();
        browser = Browser.open();
        Files.createDirectories(PICTURES);
        signIn("focal");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "portal, /portal, Cổng thông tin",
        "dashboard, /dashboard?period=2023-Q1&plan={plan}, Mức độ bao phủ",
        "inbox, /inbox, Hộp thông báo",
        "plans, /plans, Nhập kế hoạch từ tệp",
        "desk, /plans/{draft}, Phát hiện về thể thức",
        "tasks, /plans/{draft}/proposed-tasks, Nhiệm vụ dự kiến"
    })
    void aPageFitsAPhoneAndADeskAndTheBrowserHasNothingToComplainOf(
            String name, String path, String heading) throws IOException {
        for (int width : List.of(PHONE, DESK)) {
            visit(path.replace("{plan}", office.plan()).replace("{draft}", office.draft()), width);

            assertThat(text("main")).as(name).isNotBlank();
            assertThat(text("body")).contains(heading);
            assertThat(browser.findElements(By.tagName("h1"))).hasSize(1);
            assertThat(overflow()).as(name + " is wider than " + width).isZero();
            assertThat(complaints()).as(name + " at " + width).isEmpty();
            picture(name + "-" + width);
        }
    }

    @Test
    void anArticleIsReadOnThePortal() throws IOException {
        visit("/portal", DESK);
        WebElement first = browser.findElement(By.partialLinkText("Nhìn thẳng vào"));
        String title = first.getText();

        first.click();

        assertThat(text("h1")).isEqualTo(title);
        assertThat(complaints()).isEmpty();
        picture("article-" + DESK);
    }

    @Test
    void theHeatMapShowsWhatWasToldAndWhatWasNot() {
        visit("/dashboard?period=2023-Q1&plan=" + office.plan(), DESK);

        List<WebElement> topics = browser.findElements(By.cssSelector("main table tbody th"));
        assertThat(topics.stream().map(WebElement::getText).toList().toString())
                .contains("c7")
                .contains("đ");
        assertThat(topics).hasSizeGreaterThanOrEqualTo(18);
        assertThat(text("main")).contains("2023");
    }

    @Test
    void aNewArticleAppearsOnTheOpenHeatMapWithoutAReload() {
        visit("/dashboard?period=" + office.quarter() + "&plan=" + office.plan(), DESK);
        String before = text("main table");
        browser.executeScript("window.stayed = true");

        Newsroom.publish(office, office.plan(), "d", "Văn hóa công sở, tin trên bản đồ");

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(text("main table")).isNotEqualTo(before));
        assertThat(browser.executeScript("return window.stayed")).isEqualTo(true);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aNoticeIsAcknowledgedWithAButton() {
        visit("/inbox?unread=true", DESK);
        WebElement notice = browser.findElement(By.cssSelector("main li.notice.unread"));
        String id = String.valueOf(notice.getDomAttribute("id"));

        notice.findElement(By.cssSelector("form button")).click();

        // The next one moves up when the page was full.
        await().ignoreExceptions().until(() -> unread().noneMatch(id::equals));
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aWordFileIsBroughtInAndAFindingAcceptedWithAButton() throws IOException {
        byte[] draft =
                office.as("plan", Member.FOCAL).download("/plans/" + office.draft() + "/original");
        Path file = Files.write(Files.createTempFile("du-thao", ".docx"), draft);
        visit("/plans", DESK);
        browser.findElement(By.cssSelector("main details summary")).click();
        browser.findElement(By.id("file")).sendKeys(file.toString());
        browser.findElement(By.cssSelector("main details form button")).click();
        await().until(() -> browser.getCurrentUrl().endsWith(office.draft()));
        String before = text("main .head");

        WebElement all = browser.findElement(By.cssSelector("#findings button[name=code]"));
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", all);
        all.click();

        await().until(() -> !browser.findElements(By.cssSelector("#findings .judged")).isEmpty());
        assertThat(before).contains("Bản 1");
        assertThat(complaints()).isEmpty();
    }

    private static Stream<String> unread() {
        return browser.findElements(By.cssSelector("main li.notice.unread")).stream()
                .map(notice -> String.valueOf(notice.getDomAttribute("id")));
    }

    private static void signIn(String person) {
        browser.get(origin + "/inbox");
        browser.findElement(By.id("username")).sendKeys(person);
        browser.findElement(By.id("password")).sendKeys("secret");
        browser.findElement(By.tagName("button")).click();
        await().until(() -> browser.getCurrentUrl().startsWith(origin + "/inbox"));
        assertThat(Member.FOCAL.id()).isEqualTo(person);
    }

    private static void visit(String path, int width) {
        browser.manage().window().setSize(new Dimension(width, 1200));
        browser.get(origin + path);
        complaints(); // of the page before
        browser.navigate().refresh();
    }

    private static String text(String selector) {
        // In one go: a live page may swap the element between finding and reading it.
        return String.valueOf(
                browser.executeScript(
                        "return document.querySelector(arguments[0]).innerText", selector));
    }

    /** By how many pixels the page is wider than the window. */
    private static long overflow() {
        Object pixels =
                browser.executeScript(
                        "const page = document.documentElement;"
                                + "return Math.max(0, page.scrollWidth - page.clientWidth)");
        return Long.parseLong(String.valueOf(pixels));
    }

    private static List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private static void picture(String name) throws IOException {
        Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
