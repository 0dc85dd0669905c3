package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;

/** The buttons about a plan's number, parent and end. */
@ServiceTest
class LifePageIT {

    private static final AtomicInteger OFFICES = new AtomicInteger();

    @LocalServerPort private int port;
    private Desk desk;
    private String issuer;

    @BeforeEach
    void open() {
        desk = new Desk(Api.at(port));
        issuer = "SoP" + OFFICES.incrementAndGet();
    }

    @Test
    void aNumberIsTakenAndVoidedOnThePage() {
        String plan = desk.draft(Desk.unnumbered(issuer));
        assertThat(page(Member.FOCAL, plan)).contains("/number\"").doesNotContain("/voiding\"");

        Reply taken = form(Member.FOCAL, plan, "/number", "sequence=&issuer=");

        assertThat(taken.status()).as(taken.text()).isEqualTo(303);
        assertThat(page(Member.FOCAL, plan)).contains("Số: 01/KH-" + issuer, "/number/voiding\"");
        assertThat(form(Member.FOCAL, plan, "/number/voiding", "reason=+").status()).isEqualTo(422);
        form(Member.FOCAL, plan, "/number/voiding", "reason=Nham+so");
        assertThat(page(Member.FOCAL, plan)).contains("/number\"");
        assertThat(page(Member.APP, plan)).doesNotContain("/number\"");
    }

    @Test
    void aPlanIsConcludedAndOpenedAgainOnThePage() {
        String plan = desk.issued(Desk.unnumbered(issuer));
        assertThat(page(Member.LEADER, plan)).contains("/closure\"");

        Reply closed = form(Member.LEADER, plan, "/closure", "summary=Da+xong&reason=&unfinished=");

        assertThat(closed.status()).as(closed.text()).isEqualTo(303);
        assertThat(page(Member.OFFICER, plan))
                .contains("Đã kết thúc ngày", "Da xong")
                .doesNotContain("/reopening\"");
        assertThat(form(Member.LEADER, plan, "/reopening", "reason=Con+viec").status())
                .isEqualTo(303);
        assertThat(page(Member.LEADER, plan)).contains("/closure\"");
    }

    @Test
    void theParentIsSettledOnThePageAndItsChildrenAreShownThere() {
        String parent = desk.issued(Desk.unnumbered(issuer));
        String number = desk.get(Member.FOCAL, parent, "").at("number");
        String child = desk.draft(Desk.unnumbered(issuer) + " ");

        Reply settled =
                form(Member.FOCAL, child, "/parent", "number=" + Desk.url(number) + "&date=");

        assertThat(settled.status()).as(settled.text()).isEqualTo(303);
        assertThat(page(Member.FOCAL, child)).contains("href=\"/plans/" + parent + "\"");
        assertThat(page(Member.FOCAL, parent)).contains("href=\"/plans/" + child + "\"");
        assertThat(page(Member.OFFICER, parent)).doesNotContain("href=\"/plans/" + child + "\"");
        desk.post(
                Member.LEADER,
                parent,
                "/revision",
                Map.of(
                        "by",
                                Map.of(
                                        "number",
                                        "9/KH-" + issuer,
                                        "date",
                                        desk.get(Member.FOCAL, parent, "").at("issueDate"),
                                        "title",
                                        "Sửa đổi"),
                        "reason", "Theo chỉ đạo của cấp trên",
                        "removals", java.util.List.of("II.1.d")));
        assertThat(page(Member.OFFICER, parent))
                .contains("Đã được sửa đổi, bổ sung", "Theo chỉ đạo của cấp trên");
    }

    private String page(Member who, String plan) {
        Reply page = browser(who).get("/plans/" + plan);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.text();
    }

    private Reply form(Member who, String plan, String what, String fields) {
        return browser(who)
                .upload(
                        "/plans/" + plan + what,
                        "application/x-www-form-urlencoded",
                        ("_csrf=of-the-front-door&" + fields).getBytes(StandardCharsets.UTF_8));
    }

    private Api browser(Member who) {
        return desk.api()
                .as(who)
                .with("Accept", "text/html,application/xhtml+xml")
                .with("Accept-Language", "vi");
    }
}
