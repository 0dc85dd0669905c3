package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;

/** The pages of plans, without any script. */
@ServiceTest
class PlanPageIT {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final AtomicInteger NUMBERS = new AtomicInteger(8000);

    @LocalServerPort private int port;
    private int number;
    private String plan;

    @BeforeEach
    void importThePlan() {
        number = NUMBERS.incrementAndGet();
        Reply imported = form(Member.FOCAL, "/plans/import?_csrf=x", file(Sample.numbered(number)));
        assertThat(imported.status()).isEqualTo(303);
        plan = imported.header("Location").replace("/plans/", "");
    }

    @Test
    void aFileOfTheFormBecomesAPlanWithAPage() {
        String page = page(Member.FOCAL, "");

        assertThat(page)
                .contains("<html", "lang=\"vi\"", number + "/KH-SNgV", "Dự thảo", "Bản 1")
                .contains("Hà Tĩnh, ngày 30 tháng 12 năm 2022", "KẾ HOẠCH", "Nơi nhận:")
                .contains("id=\"II.1.c.7\"", "Căn cứ, viện dẫn", "Nội dung tuyên truyền (")
                .contains("action=\"/plans/" + plan + "/submission\"");
    }

    @Test
    void aProposedYearIsConfirmedBeforeThePlanCanBeSubmitted() {
        byte[] untitled =
                new String(Sample.numbered(number + 400), StandardCharsets.UTF_8)
                        .replace("hành chính năm 2023**", "hành chính**")
                        .getBytes(StandardCharsets.UTF_8);
        Reply imported = form(Member.FOCAL, "/plans/import", file(untitled));
        plan = imported.header("Location").replace("/plans/", "");

        assertThat(page(Member.FOCAL, ""))
                .contains("đề xuất theo ngày của văn bản", "value=\"2022\"")
                .doesNotContain("/submission\"");
        form("/year", Map.of("year", "2023"));

        assertThat(page(Member.FOCAL, "")).contains("/submission\"");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInWords() {
        byte[] large = new byte[11 * 1024 * 1024];
        large[0] = 'P';
        large[1] = 'K';
        large[2] = 3;
        large[3] = 4;

        Reply refused = form(Member.FOCAL, "/plans/import?_csrf=x", file(large));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text()).contains("Tệp vượt quá 10 MB.");
    }

    @Test
    void thePageSpeaksEnglishToWhoAsksForIt() {
        Reply page = browser(Member.FOCAL).with("Accept-Language", "en").get("/plans/" + plan);

        assertThat(page.text()).contains("lang=\"en\"", "Findings on form", "Submit to the leader");
    }

    @Test
    void programsGetJson() {
        for (String accept : List.of("*/*", "application/json")) {
            Api program = Api.at(port).as(Member.FOCAL).with("Accept", accept);

            assertThat(program.get("/plans/" + plan).at("status")).isEqualTo("DRAFT");
            assertThat(program.get("/plans").json().path("items").isArray()).isTrue();
        }
    }

    @Test
    void chosenFindingsAreAcceptedInANewEditionWhoseChangesAreShown() {
        Matcher finding =
                Pattern.compile("name=\"findings\" value=\"([^\"]+)\"")
                        .matcher(groupOf(page(Member.FOCAL, ""), "BULLET-END-MARK"));
        assertThat(finding.find()).isTrue();

        Reply accepted = form("/format-findings/acceptance", Map.of("findings", finding.group(1)));

        assertThat(accepted.status()).isEqualTo(303);
        assertThat(accepted.header("Location")).isEqualTo("/plans/" + plan + "#findings");
        assertThat(page(Member.FOCAL, "")).contains("Bản 2").doesNotContain(finding.group(1));
        assertThat(page(Member.FOCAL, "/editions/2/differences"))
                .contains("Thay đổi ở bản 2", "So với bản 1", "<ins>", "1 mục thay đổi");
    }

    @Test
    void allFindingsOfACodeAreSetAsideAtOnceAndFoldedAway() {
        assertThat(groupOf(page(Member.FOCAL, ""), "BULLET-END-MARK")).isNotEmpty();

        Reply rejected = form("/format-findings/rejection", Map.of("code", "BULLET-END-MARK"));

        assertThat(rejected.status()).isEqualTo(303);
        assertThat(page(Member.FOCAL, ""))
                .contains("Bản 1", "Đã xem xét (5)", "Không phải lỗi")
                .doesNotContain("value=\"BULLET-END-MARK\"");
    }

    @Test
    void whoChoosesNothingIsToldSo() {
        Reply answer = form("/format-findings/acceptance", Map.of("x", "y"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("<html", "Chưa chọn mục nào.");
    }

    @Test
    void anOfficerSeesTheIssuedPlanAndNoForm() {
        assertThat(browser(Member.OFFICER).get("/plans/" + plan).status()).isEqualTo(404);
        assertThat(form("/submission", Map.of()).status()).isEqualTo(303);
        assertThat(form(Member.LEADER, "/approval", Map.of()).status()).isEqualTo(303);
        assertThat(form(Member.LEADER, "/issuance", Map.of()).status()).isEqualTo(303);

        assertThat(page(Member.OFFICER, ""))
                .contains("Đã ban hành", "id=\"II.1.c.7\"")
                .doesNotContain("format-findings", "name=\"authority\"", "type=\"file\"");
    }

    @Test
    void aLeaderReturnsAPlanWithAReasonThatTheFocalPointReads() {
        form("/submission", Map.of());
        assertThat(page(Member.LEADER, ""))
                .contains("Phê duyệt", "Trả lại kế hoạch")
                .doesNotContain("/submission");

        assertThat(form(Member.LEADER, "/return", Map.of("reason", " ")).status()).isEqualTo(422);
        Reply returned = form(Member.LEADER, "/return", Map.of("reason", "Bổ sung thời hạn."));

        assertThat(returned.status()).isEqualTo(303);
        assertThat(page(Member.FOCAL, "")).contains("đã trả lại", "Lý do: Bổ sung thời hạn.");
    }

    @Test
    void whatMustBeDecidedIsListedUntilItIsAndThenTheFileIsOffered() {
        Member focal = Member.FOCAL_OF_SNV;
        Reply theirs = form(focal, "/plans/import", file(Sample.numbered(number)));
        String address = theirs.header("Location");
        assertThat(browser(focal).get(address).text())
                .contains("Cần quyết định trước khi in", "Chưa xác định thẩm quyền ký")
                .doesNotContain("document.docx");

        Reply named =
                formTo(
                        focal,
                        "/letterheads",
                        Map.of(
                                "from", "2021-01-01",
                                "superior", "UBND TỈNH HÀ TĨNH",
                                "office", "SỞ NỘI VỤ",
                                "plan", address.replace("/plans/", "")));
        assertThat(named.header("Location")).isEqualTo(address + "#settle");
        Reply signed =
                formTo(
                        focal,
                        address + "/signature",
                        Map.of(
                                "authority", "KT",
                                "collective", "",
                                "principal", "GIÁM ĐỐC",
                                "title", "PHÓ GIÁM ĐỐC"));

        assertThat(signed.status()).isEqualTo(303);
        assertThat(browser(focal).get(address).text())
                .contains("document.docx", "KT. GIÁM ĐỐC")
                .doesNotContain("Cần quyết định trước khi in");
    }

    @Test
    void anEditedFileLeadsToWhatItChanged() {
        String edited =
                new String(Sample.numbered(number), StandardCharsets.UTF_8)
                        .replace("văn hoá công sở", "văn minh công sở");

        Reply answer =
                form(
                        Member.FOCAL,
                        "/plans/" + plan + "/editions",
                        file(edited.getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.header("Location"))
                .isEqualTo("/plans/" + plan + "/editions/2/differences");
        assertThat(page(Member.FOCAL, "/editions/2/differences"))
                .contains("Mục II.1.d", "<del>hoá</del>", "<ins>minh</ins>");
    }

    @Test
    void aReplacedPlanLeadsToTheOneThatHolds() {
        issue();
        String old = plan;
        importThePlan();
        issue();
        Api.at(port)
                .as(Member.LEADER)
                .post(
                        "/plans/" + old + "/replacement",
                        Map.of("by", plan, "reason", "Bổ sung nhiệm vụ."));

        assertThat(browser(Member.OFFICER).get("/plans/" + old).text())
                .contains("đã được thay thế", "href=\"/plans/" + plan + "\"", "Bổ sung nhiệm vụ.");
    }

    @Test
    void aFileThatIsNoPlanIsRefusedOnAPage() {
        Reply refused =
                form(
                        Member.FOCAL,
                        "/plans/import",
                        file("%PDF-1.7 \0".getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("<html", "Tệp không phải Word");
    }

    @Test
    void theListShowsTheNewestPlansByStateAndYear() {
        byte[] ofAYearOfItsOwn =
                new String(Sample.numbered(number + 300), StandardCharsets.UTF_8)
                        .replace("hành chính năm 2023**", "hành chính năm 2091**")
                        .getBytes(StandardCharsets.UTF_8);
        plan =
                form(Member.FOCAL, "/plans/import", file(ofAYearOfItsOwn))
                        .header("Location")
                        .replace("/plans/", "");
        String all = browser(Member.FOCAL).get("/plans?year=2091").text();
        assertThat(all).contains("href=\"/plans/" + plan + "\"", "Nhập kế hoạch từ tệp", "Dự thảo");

        assertThat(browser(Member.FOCAL).get("/plans?state=ISSUED&year=1999").text())
                .contains("Không có kế hoạch nào như vậy.");
        assertThat(browser(Member.OFFICER).get("/plans?state=&year=").text())
                .doesNotContain(plan, "Nhập kế hoạch từ tệp");
    }

    @Test
    void thePagesStyleIsServed() {
        assertThat(Api.at(port).as(Member.OFFICER).get("/plans/desk/desk.css").status())
                .isEqualTo(200);
    }

    private void issue() {
        form("/submission", Map.of());
        form(Member.LEADER, "/approval", Map.of());
        form(Member.LEADER, "/issuance", Map.of());
    }

    private Api browser(Member who) {
        return Api.at(port).as(who).with("Accept", BROWSER).with("Accept-Language", "vi");
    }

    private String page(Member who, String what) {
        Reply page = browser(who).get("/plans/" + plan + what);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        return page.text();
    }

    private Reply form(String what, Map<String, String> fields) {
        return form(Member.FOCAL, what, fields);
    }

    private Reply form(Member who, String what, Map<String, String> fields) {
        return formTo(who, "/plans/" + plan + what, fields);
    }

    private Reply formTo(Member who, String path, Map<String, String> fields) {
        StringBuilder body = new StringBuilder("_csrf=of-the-front-door");
        fields.forEach(
                (name, value) ->
                        body.append('&')
                                .append(name)
                                .append('=')
                                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return browser(who)
                .upload(
                        path,
                        "application/x-www-form-urlencoded",
                        body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Reply form(Member who, String path, byte[] multipart) {
        return browser(who).upload(path, "multipart/form-data; boundary=ranh-gioi", multipart);
    }

    private static byte[] file(byte[] content) {
        String head =
                "--ranh-gioi\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"kh.md\"\r\n"
                        + "Content-Type: text/markdown\r\n\r\n";
        String tail =
                "\r\n--ranh-gioi\r\nContent-Disposition: form-data; name=\"year\"\r\n\r\n\r\n"
                        + "--ranh-gioi--\r\n";
        byte[] before = head.getBytes(StandardCharsets.UTF_8);
        byte[] after = tail.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[before.length + content.length + after.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(content, 0, all, before.length, content.length);
        System.arraycopy(after, 0, all, before.length + content.length, after.length);
        return all;
    }

    /** What stands on the page between the group's button and the next group. */
    private static String groupOf(String page, String code) {
        int from = page.indexOf("value=\"" + code + "\"");
        int to = page.indexOf("</section>", from);
        return from < 0 ? "" : page.substring(from, to);
    }
}
