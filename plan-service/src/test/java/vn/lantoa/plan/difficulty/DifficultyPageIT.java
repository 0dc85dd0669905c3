package vn.lantoa.plan.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;

/** {@code /difficulties} as pages, without any script. */
@ServiceTest
class DifficultyPageIT {

    private static final String BOUNDARY = "a1b2c3";

    @LocalServerPort private int port;
    private Reports reports = Reports.at(0);

    @BeforeEach
    void connect() {
        reports = Reports.at(port);
    }

    @Test
    void aUnitReportsWithAFileAndSeesItsOwn() {
        String title = "Thiếu kinh phí " + UUID.randomUUID();

        Reply sent =
                multipart(
                        Member.OFFICER,
                        "/difficulties",
                        part("title", title)
                                + part("description", "Chưa bố trí kinh phí in tờ rơi")
                                + part("file\"; filename=\"anh.txt", "Minh chứng " + title));

        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(page(Member.OFFICER, sent.header("Location")))
                .contains(title, "anh.txt", "Bổ sung thông tin", "Mới phản ánh")
                .doesNotContain("Báo cáo lãnh đạo");
        assertThat(page(Member.OFFICER, "/difficulties")).contains(title, "name=\"title\"");
        assertThat(page(Member.OFFICER_LS, "/difficulties")).doesNotContain(title);
    }

    @Test
    void whatIsRefusedIsSaidOnThePageWithWhatWasTyped() {
        Reply refused =
                multipart(Member.OFFICER, "/difficulties", part("description", "Đã ghi rồi"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Tên khó khăn, vướng mắc: Bắt buộc phải có.", "Đã ghi rồi</textarea>");
    }

    @Test
    void tickedOnesAreMadeOneWithTheTextsPrefilled() {
        String one = reports.reported(Member.OFFICER, Map.of("proposal", "Cấp thêm kinh phí"));
        String other = reports.reported(Member.OFFICER_LS);
        String form =
                page(
                        Member.FOCAL,
                        "/difficulties/consolidation?members=" + one + "&members=" + other);
        assertThat(form).contains("Cấp thêm kinh phí", "value=\"" + other + "\"");

        Reply made =
                post(
                        Member.FOCAL,
                        "/difficulties/consolidations",
                        "members=" + one + "&members=" + other + "&title=Chung&description=Chung");

        assertThat(made.status()).as(made.text()).isEqualTo(303);
        String group = made.header("Location").substring("/difficulties/".length());
        reports.awaitSettled(group);
        assertThat(page(Member.FOCAL, "/difficulties/" + group))
                .contains("Tổng hợp 2 phản ánh", "Báo cáo lãnh đạo", "Đưa các mục đã chọn ra");
        assertThat(page(Member.OFFICER, "/difficulties/" + one)).contains("nội dung tổng hợp</a>");
    }

    @Test
    void theFocalPointSeesWhatMayBeOneWithTicks() {
        String same = "Cổng dịch vụ công báo lỗi đăng nhập " + UUID.randomUUID();
        Map<String, Object> words = Map.of("title", same, "description", same);
        String one = reports.reported(Member.OFFICER, words);
        String other = reports.reported(Member.OFFICER_LS, words);

        String page = page(Member.FOCAL, "/difficulties");

        assertThat(page)
                .contains("Có thể là cùng một vướng mắc", "Tổng hợp các mục đã chọn")
                .contains("checked", "value=\"" + one + "\"", "value=\"" + other + "\"");
        assertThat(page(Member.OFFICER, "/difficulties"))
                .doesNotContain("Có thể là cùng một vướng mắc");
        assertThat(page(Member.FOCAL, "/difficulties/" + one)).contains("Có thể trùng với");
    }

    @Test
    void itIsDecidedAndDoneOnThePageByWhoeverMay() {
        String id = reports.reported(Member.OFFICER);
        String at = "/difficulties/" + id;
        assertThat(page(Member.LEADER, at)).doesNotContain("Quyết định</button>");
        assertThat(post(Member.FOCAL, at + "/consolidation", "").status()).isEqualTo(303);
        assertThat(post(Member.FOCAL, at + "/escalation", "decideBy=").status()).isEqualTo(303);
        assertThat(page(Member.LEADER, at)).contains("Quyết định</button>");

        Reply empty = post(Member.LEADER, at + "/decision", "accepted=true&assignedUnit=HTQT");
        Reply decided =
                post(
                        Member.LEADER,
                        at + "/decision",
                        "accepted=true&assignedUnit=HTQT&text=" + url("Bổ sung kinh phí"));
        Reply said =
                multipart(
                        Member.OFFICER,
                        at + "/resolution",
                        part("result", "Đã in")
                                + part("file\"; filename=\"to-roi.txt", "Tờ " + id));
        Reply confirmed = multipart(Member.FOCAL, at + "/resolution", part("result", ""));

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("value=\"HTQT\"", "Bắt buộc phải có.");
        assertThat(List.of(decided.status(), said.status(), confirmed.status()))
                .as(confirmed.text())
                .containsOnly(303);
        assertThat(page(Member.OFFICER, at))
                .contains("Bổ sung kinh phí", "Kết quả tháo gỡ", "to-roi.txt", "Ngày làm việc");
    }

    private Reply post(Member who, String address, String fields) {
        return browser(who)
                .upload(
                        address,
                        "application/x-www-form-urlencoded",
                        ("_csrf=of-the-front-door&" + fields).getBytes(StandardCharsets.UTF_8));
    }

    private Reply multipart(Member who, String address, String parts) {
        return browser(who)
                .upload(
                        address + "?_csrf=of-the-front-door",
                        "multipart/form-data; boundary=" + BOUNDARY,
                        (parts + "--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, value);
    }

    private static String url(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private String page(Member who, String address) {
        Reply page = browser(who).get(address);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.text();
    }

    private Api browser(Member who) {
        return Api.at(port)
                .as(who)
                .with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .with("Accept-Language", "vi");
    }
}
