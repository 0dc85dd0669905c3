package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;

/** Plans above and below a plan, over HTTP. */
@ServiceTest
class ChildPlanIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(800_000);

    @LocalServerPort private int port;
    private Desk desk;
    private int number;

    @BeforeEach
    void open() {
        desk = new Desk(Api.at(port));
        number = NUMBERS.addAndGet(10);
    }

    @Test
    void aSuperiorsPlanIsInForceAsItComesAndIsFoundByThoseThatCarryItOut() {
        String early = desk.draft(own(number + 1, number + "/KH-UBND"));

        Reply superior =
                desk.imported(Member.FOCAL, "?level=SUPERIOR", superior(number + "/KH-UBND"));
        String late = desk.draft(own(number + 2, number + "/KH-UBND"));

        assertThat(superior.at("status")).as(superior.text()).isEqualTo("ISSUED");
        assertThat(superior.at("level")).isEqualTo("SUPERIOR");
        assertThat(superior.at("issuedOn")).isEqualTo("2022-12-26");
        Reply child = desk.get(Member.FOCAL, late, "");
        assertThat(child.at("parentRef.number")).isEqualTo(number + "/KH-UBND");
        assertThat(child.at("parentRef.date")).isEqualTo("2022-12-26");
        assertThat(child.at("parentRef.plan")).isEqualTo(superior.at("id"));
        await().untilAsserted(
                        () ->
                                assertThat(children(superior.at("id")))
                                        .containsExactlyInAnyOrder(early, late));
        assertThat(Desk.told(early)).containsExactly("PlanImported", "PlanParentSettled");
        assertThat(
                        desk.imported(
                                        Member.FOCAL,
                                        "?level=SUPERIOR",
                                        Desk.unnumbered("UBND") + number)
                                .status())
                .isEqualTo(422);
        assertThat(desk.post(Member.FOCAL, superior.at("id"), "/submission", Map.of()).status())
                .isEqualTo(409);
    }

    @Test
    void aUnitsHeadBringsSubmitsAndMendsTheUnitsOwnPlanOnly() {
        String parent = desk.issued(own(number, "514/KH-UBND"));
        String text = unit(number + 1);

        Reply foreign = desk.imported(Member.UNIT_HEAD, "?unit=LS-VHDN&parent=" + parent, text);
        Reply none = desk.imported(Member.UNIT_HEAD, "", text);
        Reply draft = desk.imported(Member.UNIT_HEAD, "?unit=HTQT&parent=" + parent, text);
        String plan = draft.at("id");

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(none.status()).isEqualTo(403);
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        assertThat(draft.at("level")).isEqualTo("UNIT");
        assertThat(draft.at("parentRef.plan")).isEqualTo(parent);
        assertThat(desk.get(Member.OFFICER, plan, "").status()).isEqualTo(200);
        assertThat(desk.get(Member.OFFICER_LS, plan, "").status()).isEqualTo(404);
        assertThat(ids(desk.api().as(Member.OFFICER).get("/plans?unit=HTQT&parent=" + parent)))
                .containsExactly(plan);
        assertThat(ids(desk.api().as(Member.OFFICER_LS).get("/plans?unit=HTQT&parent=" + parent)))
                .isEmpty();
        assertThat(desk.post(Member.OFFICER, plan, "/submission", Map.of()).status())
                .isEqualTo(403);
        Reply words =
                desk.post(
                        Member.UNIT_HEAD,
                        plan,
                        "/nodes/II.1.d/wording",
                        Map.of("words", "Thi đua trong phòng."));
        assertThat(words.at("edition")).as(words.text()).isEqualTo("2");

        assertThat(desk.post(Member.UNIT_HEAD, plan, "/submission", Map.of()).at("status"))
                .isEqualTo("SUBMITTED");
        assertThat(desk.post(Member.UNIT_HEAD, plan, "/return", Map.of("reason", "x")).status())
                .isEqualTo(403);
        Reply returned =
                desk.post(Member.FOCAL, plan, "/return", Map.of("reason", "Thiếu thời hạn"));
        assertThat(returned.at("returned")).as(returned.text()).isEqualTo("Thiếu thời hạn");
        desk.post(Member.UNIT_HEAD, plan, "/submission", Map.of());
        assertThat(desk.post(Member.FOCAL, plan, "/approval", Map.of()).status()).isEqualTo(403);
        desk.post(Member.LEADER, plan, "/approval", Map.of());
        assertThat(desk.post(Member.LEADER, plan, "/issuance", Map.of()).at("status"))
                .isEqualTo("ISSUED");
        await().untilAsserted(
                        () ->
                                assertThat(Desk.told(plan))
                                        .containsExactly(
                                                "PlanImported",
                                                "PlanReworded",
                                                "ChildPlanSubmitted",
                                                "PlanReturned",
                                                "ChildPlanSubmitted",
                                                "PlanApproved",
                                                "PlanIssued"));
    }

    @Test
    void theChildrenOfAPlanAndTheUnitsThatLackOneAreShown() {
        establish("CP-A" + number, "DIVISION");
        establish("CP-B" + number, "AFFILIATED_UNIT");
        establish("CP-C" + number, "MASS_ORGANISATION");
        String parent = desk.issued(own(number, "514/KH-UBND"));
        Reply child =
                desk.imported(
                        Member.FOCAL,
                        "?unit=CP-A" + number + "&parent=" + parent,
                        unit(number + 1));

        Reply children = desk.get(Member.LEADER, parent, "/children");

        assertThat(child.status()).as(child.text()).isEqualTo(201);
        assertThat(ids(children)).containsExactly(child.at("id"));
        assertThat(lacking(children)).contains("CP-B" + number);
        assertThat(lacking(children)).doesNotContain("CP-A" + number, "CP-C" + number);
        Reply seen = desk.get(Member.OFFICER, parent, "/children");
        assertThat(ids(seen)).isEmpty();
        assertThat(lacking(seen)).doesNotContain("CP-B" + number);
        assertThat(ids(desk.get(Member.LEADER, parent, "/children?state=ISSUED"))).isEmpty();
    }

    @Test
    void whatBecomesOfTheParentMarksItsChildrenUntilTheirOwnerHasSeenIt() {
        String parent = desk.issued(own(number, "514/KH-UBND"));
        String child =
                desk.imported(Member.UNIT_HEAD, "?unit=HTQT", unit(number + 1, number)).at("id");
        assertThat(desk.get(Member.FOCAL, child, "").at("parentRef.plan")).isEqualTo(parent);

        Reply revised =
                desk.post(
                        Member.LEADER,
                        parent,
                        "/revision",
                        Map.of(
                                "by",
                                        Map.of(
                                                "number", "9/KH-SNgV",
                                                "date", "2023-03-01",
                                                "title", "Sửa đổi"),
                                "reason", "x",
                                "removals", List.of("II.1.d")));
        assertThat(revised.status()).as(revised.text()).isEqualTo(200);

        await().untilAsserted(
                        () ->
                                assertThat(
                                                desk.get(Member.OFFICER, child, "")
                                                        .at("parentChanged.kind"))
                                        .isEqualTo("REVISED"));
        assertThat(desk.get(Member.OFFICER, child, "").at("parentChanged.edition")).isEqualTo("2");
        assertThat(acknowledge(Member.OFFICER, child).status()).isEqualTo(403);
        assertThat(acknowledge(Member.UNIT_HEAD, child).at("parentChanged.kind")).isEmpty();
        desk.post(
                Member.LEADER,
                parent,
                "/recall",
                Map.of(
                        "notice",
                        Map.of("number", "1/TB-SNgV", "date", "2023-03-02"),
                        "reason",
                        "Sai thẩm quyền"));
        await().untilAsserted(
                        () ->
                                assertThat(Desk.told(child))
                                        .containsExactly(
                                                "PlanImported",
                                                "PlanParentChanged",
                                                "PlanParentAcknowledged",
                                                "PlanParentChanged"));
    }

    @Test
    void aPersonSettlesTheParentAndAPlanNeverStandsUnderItself() {
        String one = desk.draft(own(number, "514/KH-UBND"));
        String other = desk.draft(own(number + 1, "514/KH-UBND"));

        Reply outside =
                desk.post(
                        Member.FOCAL,
                        one,
                        "/parent",
                        Map.of("number", number + "/CT-UBND", "date", "2022-12-01"));
        Reply under = desk.post(Member.FOCAL, other, "/parent", Map.of("parent", one));
        Reply circle = desk.post(Member.FOCAL, one, "/parent", Map.of("parent", other));
        Reply neither = desk.post(Member.FOCAL, one, "/parent", Map.of());

        assertThat(outside.status()).as(outside.text()).isEqualTo(200);
        assertThat(desk.get(Member.FOCAL, one, "").at("parentRef.number"))
                .isEqualTo(number + "/CT-UBND");
        assertThat(under.at("parent")).isEqualTo(one);
        assertThat(circle.status()).isEqualTo(422);
        assertThat(neither.status()).isEqualTo(422);
        assertThat(desk.post(Member.OFFICER, one, "/parent", Map.of("parent", other)).status())
                .isEqualTo(404);
    }

    @Test
    void aProgrammeShowsItsYearsAndIsFoundUnderEachOfThem() {
        String programme =
                desk.draft(
                        own(number, "514/KH-UBND")
                                .replace(
                                        "cải cách hành chính năm 2023**",
                                        "cải cách hành chính giai đoạn 2021-2030**"));
        Reply year =
                desk.imported(Member.FOCAL, "?parent=" + programme, own(number + 1, "514/KH-UBND"));

        Reply years = desk.get(Member.FOCAL, programme, "/years");

        assertThat(year.status()).as(year.text()).isEqualTo(201);
        assertThat(Desk.items(years)).hasSize(10);
        JsonNode of2023 = Desk.items(years).get(2);
        assertThat(of2023.path("year").asInt()).isEqualTo(2023);
        assertThat(of2023.path("plans").path(0).path("id").asString()).isEqualTo(year.at("id"));
        assertThat(of2023.path("topics").asInt()).isEqualTo(18);
        assertThat(years.at("topics")).isEqualTo("18");
        assertThat(Desk.items(years).get(3).path("plans")).isEmpty();
        String listed = "&number=" + Desk.url(number + "/KH-SNgV");
        assertThat(ids(desk.api().as(Member.FOCAL).get("/plans?year=2027" + listed)))
                .containsExactly(programme);
        assertThat(ids(desk.api().as(Member.FOCAL).get("/plans?year=2031" + listed))).isEmpty();
    }

    private Reply acknowledge(Member by, String plan) {
        return desk.post(by, plan, "/parent/acknowledgement", Map.of());
    }

    private void establish(String code, String kind) {
        Reply entered =
                desk.api()
                        .as(Member.FOCAL)
                        .post(
                                "/units",
                                Map.of(
                                        "code",
                                        code,
                                        "name",
                                        "Đơn vị " + code,
                                        "kind",
                                        kind,
                                        "from",
                                        "2016-03-01"));
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    }

    private List<String> children(String plan) {
        return ids(desk.get(Member.FOCAL, plan, "/children"));
    }

    private static List<String> ids(Reply reply) {
        return Desk.items(reply).stream().map(plan -> plan.path("id").asString()).toList();
    }

    private static List<String> lacking(Reply reply) {
        return java.util.stream.StreamSupport.stream(
                        reply.json().path("lacking").spliterator(), false)
                .map(unit -> unit.path("unit").asString())
                .toList();
    }

    private static String own(int number, String parent) {
        return Sample.text()
                .replace("1391/KH-SNgV", number + "/KH-SNgV")
                .replace("514/KH-UBND", parent);
    }

    private static String superior(String number) {
        return Sample.text()
                .replace("1391/KH-SNgV", number)
                .replace("ngày 30 tháng 12 năm 2022", "ngày 26 tháng 12 năm 2022")
                .replace("số 514/KH-UBND ngày 26/12/2022", "số 1/KH-TTg ngày 1/12/2022");
    }

    private static String unit(int number) {
        return own(number, "514/KH-UBND").replace("/KH-SNgV", "/KH-HTQT");
    }

    /** A unit's plan that says which of the office's plans it carries out. */
    private static String unit(int number, int parent) {
        return unit(number)
                .replace(
                        "số 514/KH-UBND ngày 26/12/2022",
                        "số " + parent + "/KH-SNgV ngày 30/12/2022");
    }
}
