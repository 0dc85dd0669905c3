package vn.lantoa.plan.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;

/** {@code /tasks} and {@code /task-series} as pages, without any script. */
@ServiceTest
class TaskPagesIT {

    private static final String BOUNDARY = "----ranh-gioi";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @LocalServerPort private int port;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.at(port);
    }

    @Test
    void theListSaysHowLongThereIsAndABrowserAloneGetsIt() {
        String unit = "P-DS1";
        given(unit, "Việc còn lâu", TODAY.plusDays(40));
        given(unit, "Việc đã trễ", TODAY.minusDays(5));
        given(unit, "Việc hôm nay", TODAY);

        String page = page(Member.FOCAL, "/tasks?unit=" + unit);

        assertThat(page).contains("quá hạn 5 ngày", "hết hạn hôm nay", "còn 40 ngày", "Mới giao");
        assertThat(page.indexOf("Việc đã trễ")).isLessThan(page.indexOf("Việc hôm nay"));
        assertThat(page.indexOf("Việc hôm nay")).isLessThan(page.indexOf("Việc còn lâu"));
        Reply program = api.as(Member.FOCAL).with("Accept", "*/*").get("/tasks?unit=" + unit);
        assertThat(program.header("Content-Type")).startsWith("application/json");
        assertThat(program.json().path("items").size()).isEqualTo(3);
    }

    @Test
    void theListIsNarrowedAndPaged() {
        String unit = "P-DS2";
        for (int i = 0; i < 27; i++) {
            given(unit, "Việc thứ " + i + ".", TODAY.plusDays(i));
        }

        String first = page(Member.FOCAL, "/tasks?unit=" + unit);
        String rest = page(Member.FOCAL, link(first, "rel=\"next\" href=\""));

        assertThat(first).contains("Việc thứ 24.").doesNotContain("Việc thứ 25.");
        assertThat(rest).contains("Việc thứ 25.", "Việc thứ 26.").doesNotContain("Việc thứ 24.");
        assertThat(page(Member.FOCAL, "/tasks?unit=" + unit + "&state=COMPLETED"))
                .contains("Không có nhiệm vụ nào như vậy.");
    }

    @Test
    void aUnitThatSupportsFindsTheTaskUnderItsOwnTab() {
        String title = "Phối hợp tuyên truyền lãnh sự";
        given(Map.of("title", title, "supportingUnits", List.of("LS-VHDN")));

        assertThat(page(Member.OFFICER_LS, "/tasks?supporting=own")).contains(title);
        assertThat(page(Member.OFFICER_LS, "/tasks")).doesNotContain(title);
    }

    @Test
    void anOfficerCompletesWithAFileInTheSameForm() {
        String task = given("HTQT", "Nộp ảnh hội nghị", TODAY.plusDays(3));

        Reply done =
                multipart(
                        Member.OFFICER,
                        task + "/completion",
                        Map.of("url", "https://x.vn/a\nhttps://x.vn/b", "note", "Đã đăng"),
                        "biên bản");
        String page = page(Member.OFFICER, done.header("Location"));

        assertThat(done.status()).as(done.text()).isEqualTo(303);
        assertThat(page).contains("Đã báo cáo hoàn thành.", "Đã hoàn thành", "https://x.vn/b");
        assertThat(page)
                .contains("bien-ban.txt", "href=\"/evidence/")
                .doesNotContain("name=\"url\"");
    }

    @Test
    void aRefusalIsSaidInPlaceAndNothingTypedIsLost() {
        String task = given("HTQT", "Bị từ chối", TODAY.plusDays(3));

        Reply none =
                multipart(Member.OFFICER, task + "/completion", Map.of("note", "Đã làm xong"), "");
        Reply wrong =
                multipart(
                        Member.OFFICER,
                        task + "/completion",
                        Map.of("url", "báo giấy", "quantityDone", "nhiều"),
                        "");

        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text())
                .contains("Cần ít nhất một minh chứng để hoàn thành nhiệm vụ.", ">Đã làm xong<");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains("Đường dẫn minh chứng: Phải là địa chỉ web", ">báo giấy<")
                .contains("Số lượng đã làm: Phải là một số.");
    }

    @Test
    void aFileThatWasTakenInNeedNotBeSentAgain() {
        String task = given("HTQT", "Giữ tệp", TODAY.plusDays(3));
        Reply refused =
                multipart(
                        Member.OFFICER,
                        task + "/completion",
                        Map.of("quantityDone", "3"),
                        "nội dung giữ lại");
        String kept = link(refused.text(), "name=\"kept\" checked id=\"completion-kept-");

        Reply again = multipart(Member.OFFICER, task + "/completion", Map.of("kept", kept), "");

        assertThat(refused.text()).contains("Nhiệm vụ không giao số lượng.", "Tệp đã nhận");
        assertThat(again.status()).as(again.text()).isEqualTo(303);
    }

    @Test
    void theDueDateIsAskedForAndGranted() {
        String task = given("HTQT", "Xin lùi hạn", TODAY.plusDays(3));
        String later = TODAY.plusDays(9).toString();

        Reply asked =
                send(
                        Member.OFFICER,
                        task + "/rescheduling",
                        Map.of("dueDate", later, "reason", "Chờ số liệu"));
        String waiting = page(Member.FOCAL, task);
        Reply granted =
                send(Member.FOCAL, task + "/rescheduling/approval", Map.of("dueDate", later));

        assertThat(asked.status()).as(asked.text()).isEqualTo(303);
        assertThat(waiting).contains("Chờ số liệu", "value=\"" + later + "\"", "Chấp thuận");
        assertThat(page(Member.OFFICER, granted.header("Location")))
                .contains(
                        "Đã chấp thuận thời hạn mới.", "Các lần điều chỉnh thời hạn", "còn 9 ngày");
    }

    @Test
    void eachSeesTheFormsTheyMayUse() {
        String task = given("HTQT", "Ai được làm gì", TODAY.plusDays(3));

        assertThat(page(Member.OFFICER, task))
                .contains("Bắt đầu thực hiện", "Báo cáo hoàn thành", "Gửi đề nghị")
                .doesNotContain("Hủy nhiệm vụ", "Giao lại");
        assertThat(page(Member.FOCAL, task))
                .contains("Hủy nhiệm vụ", "Giao lại", "Điều chỉnh thời hạn")
                .doesNotContain("Báo cáo hoàn thành");
        assertThat(browser(Member.OFFICER_LS).get(task).status()).isEqualTo(404);
        assertThat(send(Member.OFFICER, task + "/start", Map.of()).status()).isEqualTo(303);
        assertThat(page(Member.OFFICER, task)).contains("Đang thực hiện");
    }

    @Test
    void theFocalPointReassignsAndCancelsAndAHeadReopens() {
        String task = given("LS-VHDN", "Giao nhầm", TODAY.plusDays(3));

        Reply moved =
                send(
                        Member.FOCAL,
                        task + "/assignment",
                        Map.of("unit", "HTQT", "across", "true", "reason", "Giao nhầm"));
        multipart(Member.OFFICER, task + "/completion", Map.of("url", "https://x.vn/a"), "");
        Reply reopened = send(Member.UNIT_HEAD, task + "/reopening", Map.of("reason", "Thiếu ảnh"));
        Reply noReason = send(Member.FOCAL, task + "/cancellation", Map.of());
        Reply cancelled = send(Member.FOCAL, task + "/cancellation", Map.of("reason", "Trùng"));

        assertThat(moved.status()).as(moved.text()).isEqualTo(303);
        assertThat(reopened.status()).as(reopened.text()).isEqualTo(303);
        assertThat(noReason.text()).contains("Lý do: Bắt buộc phải có.");
        assertThat(page(Member.FOCAL, cancelled.header("Location"))).contains("Đã hủy nhiệm vụ.");
    }

    @Test
    void theFormGivesATaskOnceHoweverOftenItIsSent() {
        String form = page(Member.FOCAL, "/tasks/new");
        Map<String, String> task =
                Map.of(
                        "key", link(form, "name=\"key\" value=\""),
                        "title", "Đăng 12 tin bài",
                        "unit", "HTQT",
                        "dueDate", TODAY.plusDays(20).toString(),
                        "supportingUnits", "LS-VHDN, VPTTr",
                        "quantity", "12",
                        "quantityUnit", "tin bài");

        Reply once = send(Member.FOCAL, "/tasks", task);
        Reply twice = send(Member.FOCAL, "/tasks", task);
        Reply empty = send(Member.UNIT_HEAD, "/tasks", Map.of("unit", "HTQT", "quantity", "3"));

        assertThat(once.status()).as(once.text()).isEqualTo(303);
        assertThat(twice.header("Location")).isEqualTo(once.header("Location"));
        assertThat(page(Member.OFFICER_LS, once.header("Location"))).contains("12 tin bài");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text())
                .contains("Nhiệm vụ: Bắt buộc", "Thời hạn: Bắt buộc", "Đơn vị tính: Bắt buộc");
        assertThat(browser(Member.OFFICER).get("/tasks/new").status()).isEqualTo(403);
    }

    @Test
    void whatRecursIsASeriesWhosePageEndsIt() {
        int year = TODAY.getYear() + 1;
        Reply given =
                send(
                        Member.FOCAL,
                        "/tasks",
                        Map.of(
                                "title", "Báo cáo tháng",
                                "unit", "HTQT",
                                "dueDate", year + "-01-20",
                                "repeat", "MONTHLY",
                                "before", "true",
                                "onNonWorkingDay", "BEFORE"));
        assertThat(given.status()).as(given.text()).isEqualTo(303);
        String series = given.header("Location").replaceFirst("\\?.*", "");

        await().untilAsserted(
                        () -> assertThat(page(Member.OFFICER, series)).contains("href=\"/tasks/"));
        Reply ended =
                send(
                        Member.FOCAL,
                        series + "/ending",
                        Map.of("from", year + "-07-01", "reason", "Đổi chế độ báo cáo"));

        assertThat(page(Member.FOCAL, series)).contains("Hằng tháng", "12 lần", "tháng 3/" + year);
        assertThat(page(Member.FOCAL, ended.header("Location")))
                .contains("Đã kết thúc nhiệm vụ định kỳ.", "Đổi chế độ báo cáo");
        assertThat(page(Member.OFFICER, "/task-series")).contains("Báo cáo tháng");
    }

    @Test
    void evidenceIsGivenByIdAndOpenedByWhoWorksOnItUntilItIsWithdrawn() {
        String task =
                given(Map.of("title", "Minh chứng chung", "supportingUnits", List.of("LS-VHDN")));
        String evidence =
                api.as(Member.OFFICER)
                        .upload(
                                "/evidence",
                                "multipart/form-data; boundary=" + BOUNDARY,
                                parts(Map.of(), "chứng cứ"))
                        .at("id");
        Map<String, Object> proof =
                Map.of("evidence", List.of(Map.of("kind", "EVIDENCE", "evidence", evidence)));

        Reply done = api.as(Member.OFFICER).post(task + "/completion", proof);
        Reply opened = api.as(Member.OFFICER_LS).get(task + "/evidence/" + evidence);
        api.as(Member.FOCAL)
                .post("/evidence/" + evidence + "/withdrawal", Map.of("reason", "Nhầm tệp"));

        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.at("completion.evidence.0.evidence")).isEqualTo(evidence);
        assertThat(done.json().path("withdrawnEvidence").isEmpty()).isTrue();
        assertThat(opened.text()).isEqualTo("chứng cứ");
        assertThat(api.as(Member.OFFICER).get(task).at("withdrawnEvidence.0")).isEqualTo(evidence);
        assertThat(page(Member.OFFICER_LS, task)).contains("Đã rút");
    }

    private String given(String unit, String title, LocalDate due) {
        return given(Map.of("unit", unit, "title", title, "dueDate", due.toString()));
    }

    /** The address of the task. */
    private String given(Map<String, Object> more) {
        Map<String, Object> wanted = new HashMap<>(Map.of("unit", "HTQT", "dueDate", "2031-03-31"));
        wanted.putAll(more);
        Reply reply = api.as(Member.FOCAL).post("/tasks", wanted);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return "/tasks/" + reply.at("id");
    }

    private String page(Member who, String address) {
        Reply page = browser(who).get(address.replace("&amp;", "&"));
        assertThat(page.status()).as(address).isEqualTo(200);
        assertThat(page.text()).contains("<html", "Nhiệm vụ").doesNotContain("??");
        return page.text();
    }

    private Reply send(Member who, String address, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return browser(who)
                .upload(
                        address,
                        "application/x-www-form-urlencoded",
                        body.getBytes(StandardCharsets.UTF_8));
    }

    private Reply multipart(Member who, String address, Map<String, String> fields, String file) {
        return browser(who)
                .upload(address, "multipart/form-data; boundary=" + BOUNDARY, parts(fields, file));
    }

    /** As a browser sends it: without a file an empty one without a name. */
    private static byte[] parts(Map<String, String> fields, String file) {
        StringBuilder body = new StringBuilder();
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"";
        fields.forEach(
                (name, value) ->
                        body.append(head)
                                .append(name)
                                .append("\"\r\n\r\n")
                                .append(value)
                                .append("\r\n"));
        body.append(head)
                .append("file\"; filename=\"")
                .append(file.isEmpty() ? "" : "bien-ban.txt")
                .append("\"\r\nContent-Type: text/plain\r\n\r\n")
                .append(file)
                .append("\r\n--")
                .append(BOUNDARY)
                .append("--\r\n");
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What follows a text up to the next quotation mark. */
    private static String link(String page, String before) {
        assertThat(page).contains(before);
        return page.substring(page.indexOf(before) + before.length()).replaceFirst("(?s)\".*", "");
    }

    private Api browser(Member who) {
        return api.as(who)
                .with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .with("Accept-Language", "vi");
    }
}
