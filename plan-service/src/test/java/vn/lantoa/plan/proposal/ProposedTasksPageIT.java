package vn.lantoa.plan.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;

/** {@code /plans/{id}/proposed-tasks} as a page, without any script. */
@ServiceTest
class ProposedTasksPageIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(8700);
    private static final Pattern PROPOSAL =
            Pattern.compile("name=\"proposals\" value=\"([^\"]+)\"");
    private static final String DOCUMENT =
            """
            Số: %d/KH-SNgV
            Hà Tĩnh, ngày 30 tháng 12 năm 2022

            KẾ HOẠCH
            Cải cách hành chính năm 2023

            I. NỘI DUNG

            1. Tuyên truyền về cải cách hành chính.

            II. TỔ CHỨC THỰC HIỆN

            1. Phòng Hợp tác quốc tế xây dựng chuyên mục, hoàn thành trong quý I/2023.

            2. Văn phòng Sở theo dõi, định kỳ hằng quý báo cáo Giám đốc Sở.

            Nơi nhận:
            - Các phòng;
            - Lưu: VT.
            """;

    @LocalServerPort private int port;
    private String plan = "";
    private List<String> ids = List.of();

    @BeforeEach
    void importAPlan() {
        byte[] document =
                DOCUMENT.formatted(NUMBERS.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        plan =
                Api.at(port)
                        .as(Member.FOCAL)
                        .upload("/plans/import", "text/markdown; charset=utf-8", document)
                        .at("id");
        ids = offered(page(Member.FOCAL));
        assertThat(ids).hasSize(2);
    }

    @Test
    void eachProposalSaysWhoWhatAndByWhen() {
        assertThat(page(Member.FOCAL))
                .contains("Nhiệm vụ dự kiến", "Phòng Hợp tác quốc tế", "Văn phòng Sở")
                .contains("name=\"unit.Phòng Hợp tác quốc tế\"", "value=\"2023-03-31\"")
                .contains("chậm nhất 31/3/2023", "ngày cuối tháng 3, 6, 9, 12")
                .contains("name=\"due." + ids.get(1) + "\" value=\"\"", "Chỉ một lần")
                .contains("name=\"until." + ids.get(1) + "\"");
    }

    @Test
    void whatIsRefusedSaysWhyAndKeepsWhatWasFilledIn() {
        Reply answer =
                send(
                        "/acceptance",
                        ids,
                        Map.of(
                                "unit.Phòng Hợp tác quốc tế",
                                "HTQT",
                                "unit.Văn phòng Sở",
                                "VPTTr",
                                "until." + ids.get(1),
                                "2022-12-31"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("Đã giao 1 nhiệm vụ.", "Chưa giao được 1 nhiệm vụ")
                .contains(
                        "Lặp lại đến ngày: Ngày kết thúc phải từ ngày bắt đầu", "value=\"VPTTr\"");
        assertThat(offered(answer.text())).containsExactly(ids.get(1));
        assertThat(tasks()).containsExactly("HTQT 2023-03-31");
    }

    @Test
    void oneThatRecursIsAcceptedWithoutADay() {
        Reply answer =
                send(
                        "/acceptance",
                        ids.subList(1, 2),
                        Map.of("unit.Văn phòng Sở", "VPTTr", "due-of-all", "2023-06-30"));

        assertThat(answer.text()).contains("Đã giao 1 nhiệm vụ.");
        assertThat(offered(answer.text())).containsExactly(ids.get(0));
        await().untilAsserted(
                        () ->
                                assertThat(tasks())
                                        .containsExactly(
                                                "VPTTr 2023-03-31",
                                                "VPTTr 2023-06-30",
                                                "VPTTr 2023-09-30",
                                                "VPTTr 2023-12-31"));
    }

    @Test
    void oneThatRecursMayBeGivenForOneDayOnly() {
        send(
                "/acceptance",
                ids,
                Map.of(
                        "unit.Phòng Hợp tác quốc tế",
                        "HTQT",
                        "unit.Văn phòng Sở",
                        "VPTTr",
                        "due." + ids.get(1),
                        "2023-06-30"));

        assertThat(tasks()).containsExactly("HTQT 2023-03-31", "VPTTr 2023-06-30");
    }

    @Test
    void whatIsSetAsideIsMarkedSo() {
        Reply answer = send("/rejection", ids.subList(0, 1), Map.of());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(page(Member.FOCAL)).containsOnlyOnce("Đã loại");
        assertThat(tasks()).isEmpty();
    }

    @Test
    void whoChoosesNothingIsToldSo() {
        Reply answer = send("/acceptance", List.of(), Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("<html", "Chưa chọn mục nào.");
    }

    @Test
    void aLeaderReadsTheProposalsAndAssignsNone() {
        assertThat(page(Member.LEADER))
                .contains("Văn phòng Sở")
                .doesNotContain("name=\"proposals\"", "Giao các nhiệm vụ");
    }

    private String page(Member who) {
        Reply page = browser(who).get("/plans/" + plan + "/proposed-tasks");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.text();
    }

    private static List<String> offered(String page) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = PROPOSAL.matcher(page);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    private List<String> tasks() {
        List<String> tasks = new ArrayList<>();
        Api.at(port)
                .as(Member.FOCAL)
                .get("/plans/" + plan + "/tasks")
                .json()
                .path("items")
                .forEach(
                        task ->
                                tasks.add(
                                        task.path("unit").asString()
                                                + " "
                                                + task.path("dueDate").asString()));
        return tasks;
    }

    private Reply send(String what, List<String> proposals, Map<String, String> fields) {
        String body =
                "_csrf=of-the-front-door&from=0"
                        + proposals.stream()
                                .map(id -> "&proposals=" + id)
                                .collect(Collectors.joining())
                        + fields.entrySet().stream()
                                .map(f -> "&" + coded(f.getKey()) + "=" + coded(f.getValue()))
                                .collect(Collectors.joining());
        return browser(Member.FOCAL)
                .upload(
                        "/plans/" + plan + "/proposed-tasks" + what,
                        "application/x-www-form-urlencoded",
                        body.getBytes(StandardCharsets.UTF_8));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Api browser(Member who) {
        return Api.at(port)
                .as(who)
                .with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .with("Accept-Language", "vi");
    }
}
