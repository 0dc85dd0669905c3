package vn.lantoa.plan.session;

import static org.assertj.core.api.Assertions.assertThat;

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

/** {@code /sessions} as pages, without any script. */
@ServiceTest
class SessionPageIT {

    private static final String BOUNDARY = "a1b2c3";
    private static final String TEXT = "Biên bản phiên họp";

    @LocalServerPort private int port;
    private final String unit = "P" + UUID.randomUUID().toString().substring(0, 8);
    private final String present = "co-mat-" + unit;
    private final String absent = "vang-" + unit;
    private Api focal;

    @BeforeEach
    void enterARoster() {
        focal = Api.at(port).as(Member.FOCAL);
        for (String staff : List.of(present, absent)) {
            focal.post("/staff", Map.of("id", staff, "unit", unit, "from", "2022-01-01"));
        }
    }

    @Test
    void aYearShowsEachMonthWithItsSessionsAndWhatCounts() {
        String counting = scheduled("REGULAR_MEETING", "Họp tháng 2", "2023-02-20", true);
        String other = scheduled("REGULAR_MEETING", "Họp tháng 3", "2023-03-20", false);
        hold(counting, "2023-02-21");
        hold(other, "2023-03-20");
        scheduled("BRIEFING", "Quán triệt", "2023-12-20", false);

        String page = page(Member.OFFICER, "/sessions?year=2023&kind=&state=&unit=" + unit);
        String held = page(Member.OFFICER, "/sessions?year=2023&state=HELD&unit=" + unit);

        assertThat(page)
                .contains("Tháng 02/2023", "Tháng 03/2023", "Tháng 12/2023", "21/02/2023")
                .contains("3 cuộc", "đã tổ chức 2", "được tính 1", "Không được tính");
        assertThat(held).contains("Họp tháng 2").doesNotContain("Quán triệt");
        assertThat(page(Member.OFFICER, "/sessions?year=1999&unit=" + unit))
                .contains("Không có hội nghị, phiên họp nào như vậy.");
    }

    @Test
    void thatItTookPlaceIsRecordedWithItsMinutesAndWhoWasThere() {
        String session = scheduled("REGULAR_MEETING", "Họp", "2023-02-20", true);
        assertThat(page(Member.FOCAL, "/sessions/" + session))
                .contains("name=\"heldOn\"", "value=\"2023-02-20\"", absent, "Vắng có lý do");

        Reply done =
                hold(
                        session,
                        "2023-02-21",
                        field("outcome-1", "Đã thống nhất"),
                        field("present", present),
                        field("excused", absent));

        assertThat(done.status()).as(done.text()).isEqualTo(303);
        assertThat(done.header("Location")).isEqualTo("/sessions/" + session);
        assertThat(page(Member.FOCAL, "/sessions/" + session))
                .contains("Đã tổ chức", "Theo lịch: 20/02/2023", "Đã thống nhất", "Chưa đọc")
                .contains("Biên bản: Họp")
                .doesNotContain("name=\"heldOn\"");
    }

    @Test
    void whatIsRefusedIsSaidOnThePageWithWhatWasTyped() {
        String session = scheduled("REGULAR_MEETING", "Họp", "2023-02-20", true);

        Reply future =
                hold(
                        session,
                        "2999-01-01",
                        field("outcome-1", "Đã bàn"),
                        field("present", present));
        Reply forbidden = multipart(Member.OFFICER, session, field("heldOn", "2023-02-20"));

        assertThat(future.status()).isEqualTo(422);
        assertThat(future.text())
                .contains("Ngày tổ chức: Ngày tổ chức không được sau hôm nay.")
                .contains("value=\"2999-01-01\"", "Đã bàn</textarea>", "Đã nhận: ")
                .containsPattern("value=\"" + present + "\" aria[^>]*checked");
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(forbidden.text()).contains("role=\"alert\"").doesNotContain("name=\"heldOn\"");
    }

    @Test
    void anAbsenteeOpensTheMaterialOfAnotherUnitAndConfirms() {
        Member reader = new Member(absent, "SNgV", unit, "OFFICER");
        String material = material();
        String session = scheduled("BRIEFING", "Quán triệt", "2023-02-20", false, material);
        hold(session, "2023-02-20", field("present", present));
        String content = "/sessions/" + session + "/materials/" + material + "/content";
        assertThat(page(reader, "/sessions/" + session)).contains(content, "Tôi đã đọc tài liệu");

        Reply read = Api.at(port).as(reader).get(content);
        Reply confirmed =
                browser(reader)
                        .upload(
                                "/sessions/" + session + "/acknowledgements",
                                "application/x-www-form-urlencoded",
                                new byte[0]);

        assertThat(Api.at(port).as(reader).get("/evidence/" + material + "/content").status())
                .isEqualTo(404);
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.text()).startsWith("Tài liệu");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(303);
        assertThat(page(reader, "/sessions/" + session))
                .contains("đã xác nhận đọc tài liệu ngày")
                .doesNotContain("Tôi đã đọc tài liệu");
    }

    @Test
    void materialIsForTheInvitedAndOnlyWhatTheSessionHas() {
        String material = material();
        String other = material();
        String session = scheduled("BRIEFING", "Quán triệt", "2023-02-20", false, material);
        String content = "/sessions/" + session + "/materials/%s/content";

        assertThat(Api.at(port).as(Member.OFFICER_LS).get(content.formatted(material)).status())
                .isEqualTo(404);
        assertThat(focal.get(content.formatted(other)).status()).isEqualTo(404);
        assertThat(focal.get(content.formatted(material)).status()).isEqualTo(200);
        focal.post("/evidence/" + material + "/withdrawal", Map.of("reason", "Nhầm"));
        assertThat(focal.get(content.formatted(material)).status()).isEqualTo(410);
    }

    private String scheduled(
            String kind, String title, String on, boolean reform, String... materials) {
        return SessionDesk.scheduled(
                focal,
                Map.of(
                        "kind", kind,
                        "title", title,
                        "unit", unit,
                        "scheduledOn", on,
                        "agenda",
                                List.of(
                                        Map.of(
                                                "title",
                                                "Nội dung chính",
                                                "reform",
                                                reform,
                                                "materials",
                                                List.of(materials)))));
    }

    private String material() {
        String file =
                part("file\"; filename=\"tai-lieu.txt", "Tài liệu " + UUID.randomUUID())
                        + "--"
                        + BOUNDARY
                        + "--\r\n";
        Reply reply =
                Api.at(port)
                        .as(new Member("nguoi-" + UUID.randomUUID(), "SNgV", "VPTTr", "OFFICER"))
                        .upload(
                                "/evidence",
                                "multipart/form-data; boundary=" + BOUNDARY,
                                file.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.at("id");
    }

    private Reply hold(String session, String on, String... more) {
        return multipart(
                Member.FOCAL,
                session,
                field("heldOn", on)
                        + String.join("", more)
                        + part("file\"; filename=\"bien-ban.txt", TEXT + " " + session));
    }

    private Reply multipart(Member who, String session, String parts) {
        return browser(who)
                .upload(
                        "/sessions/" + session + "/holding?_csrf=of-the-front-door",
                        "multipart/form-data; boundary=" + BOUNDARY,
                        (parts + "--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String field(String name, String value) {
        return part(name, value);
    }

    private static String part(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, value);
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
