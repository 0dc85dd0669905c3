package vn.lantoa.plan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.plan.unit.Desk.end;
import static vn.lantoa.plan.unit.Desk.fields;
import static vn.lantoa.plan.unit.Desk.ids;
import static vn.lantoa.plan.unit.Desk.merger;
import static vn.lantoa.plan.unit.Desk.name;
import static vn.lantoa.plan.unit.Desk.texts;
import static vn.lantoa.plan.unit.Desk.unit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;

/** {@code /units} over HTTP: what is entered, who may, and what a day shows. */
@ServiceTest
class UnitIT {

    @LocalServerPort private int port;
    private Api api;
    private Desk desk;

    @BeforeEach
    void connect() {
        api = Api.at(port);
        desk = Desk.at(port);
    }

    @Test
    void aUnitIsEnteredWithItsCodeAndShownAsOfADay() {
        Reply entered =
                desk.post(
                        "/units",
                        Map.of(
                                "code", "UI-HTQT",
                                "name", "Phòng Hợp tác quốc tế",
                                "shortName", "P. HTQT",
                                "kind", "DIVISION",
                                "from", "2016-03-01"));

        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        assertThat(entered.header("Location")).isEqualTo("/units/UI-HTQT");
        assertThat(entered.header("ETag")).isEqualTo("\"1\"");
        desk.rename("UI-HTQT", "Phòng Hợp tác và Hội nhập", "2024-01-01");

        Reply then = api.as(Member.OFFICER).get("/units/UI-HTQT?on=2023-06-01");
        assertThat(then.at("name")).isEqualTo("Phòng Hợp tác quốc tế");
        assertThat(then.at("standing")).isEqualTo("THERE");
        assertThat(api.as(Member.OFFICER).get("/units/UI-HTQT").at("name"))
                .isEqualTo("Phòng Hợp tác và Hội nhập");
        assertThat(api.as(Member.OFFICER).get("/units/UI-HTQT?on=2016-02-29").at("standing"))
                .isEqualTo("NOT_YET");
    }

    @Test
    void anOfficerReadsAndChangesNothingAndAnotherOrganisationSeesNothing() {
        desk.establish("UI-R", "2016-03-01");
        Api officer = api.as(Member.OFFICER);
        Api other = api.as(Member.FOCAL_OF_SNV);

        assertThat(officer.get("/units/UI-R").status()).isEqualTo(200);
        assertThat(officer.post("/units", unit("UI-R", "2016-03-01", "")).status()).isEqualTo(403);
        assertThat(officer.post("/units", unit("UI-R9", "2016-03-01", "")).status()).isEqualTo(403);
        assertThat(officer.post("/units/UI-R/names", name("Tên", "2020-01-01")).status())
                .isEqualTo(403);
        assertThat(officer.post("/units/UI-R/parent", Map.of("from", "2020-01-01")).status())
                .isEqualTo(403);
        assertThat(officer.post("/units/UI-R/dissolution", end("2024-01-01")).status())
                .isEqualTo(403);
        assertThat(officer.post("/units/mergers", merger("UI-R", "2024-01-01", "UI-R8")).status())
                .isEqualTo(403);
        assertThat(
                        api.as(Member.LEADER)
                                .post("/units/UI-R/dissolution", end("2024-01-01"))
                                .status())
                .isEqualTo(403);
        assertThat(other.get("/units/UI-R").status()).isEqualTo(404);
        assertThat(other.get("/units/UI-R/history").status()).isEqualTo(404);
        assertThat(other.post("/units/UI-R/names", name("Tên", "2020-01-01")).status())
                .isEqualTo(404);
        assertThat(other.get("/units?limit=200").text()).doesNotContain("UI-R");
        assertThat(
                        api.as(Member.ADMIN)
                                .post("/units/UI-R/names", name("Tên", "2020-01-01"))
                                .status())
                .isEqualTo(200);
        assertThat(api.get("/units").status()).isEqualTo(401);
    }

    @Test
    void twoOrganisationsMayUseTheSameCode() {
        desk.establish("UI-SAME", "2016-03-01");

        Reply theirs =
                api.as(Member.FOCAL_OF_SNV).post("/units", unit("UI-SAME", "2018-01-01", ""));

        assertThat(theirs.status()).as(theirs.text()).isEqualTo(201);
        assertThat(desk.get("/units/UI-SAME").at("from")).isEqualTo("2016-03-01");
    }

    @Test
    void aCodeIsNeverGivenAgain() {
        desk.establish("UI-ONCE", "2016-03-01");
        desk.post("/units/UI-ONCE/dissolution", end("2020-01-01"));

        Reply again = desk.post("/units", unit("UI-ONCE", "2022-01-01", ""));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("errors.0.field")).isEqualTo("/code");
        assertThat(again.at("detail")).contains("UI-ONCE").contains("không cấp lại");
        assertThat(desk.post("/units", unit("UI-ONCE", "2016-03-01", "")).status())
                .as("the same entered again")
                .isEqualTo(201);
    }

    @Test
    void aRepeatedRequestIsOneEntry() {
        Api keyed = desk.focal().with("Idempotency-Key", UUID.randomUUID().toString());

        Reply first = keyed.post("/units", unit("UI-KEY", "2016-03-01", ""));
        Reply second = keyed.post("/units", unit("UI-KEY", "2016-03-01", ""));
        Reply other = keyed.post("/units", unit("UI-KEY", "2017-03-01", ""));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.at("version")).isEqualTo("1");
        assertThat(other.at("code")).isEqualTo("idempotency-key.reused");
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnce() {
        Reply reply =
                desk.post(
                        "/units",
                        "{\"code\": \"A/B\", \"name\": \" \", \"kind\": \"CLUB\","
                                + " \"from\": \"1/3/2023\", \"parent\": \"x y\"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(fields(reply))
                .containsExactlyInAnyOrder("/code", "/name", "/kind", "/from", "/parent");
        assertThat(fields(desk.post("/units/mergers", "{\"into\": {}, \"basis\": {}}")))
                .containsExactlyInAnyOrder(
                        "/into/code", "/merged", "/on", "/basis/number", "/basis/date");
        assertThat(fields(desk.get("/units?kind=CLUB"))).containsExactly("kind");
        assertThat(fields(desk.get("/units?on=1.1.2023"))).containsExactly("on");
        assertThat(fields(desk.get("/units?limit=0"))).containsExactly("limit");
    }

    @Test
    void aContradictionIsRefusedInTheReadersLanguage() {
        desk.establish("UI-C1", "2016-03-01");
        desk.establish("UI-C2", "2016-03-01", "UI-C1");
        Map<String, Object> circle = Map.of("parent", "UI-C2", "from", "2020-01-01");

        Reply vi = desk.post("/units/UI-C1/parent", circle);
        Reply en = desk.focal().with("Accept-Language", "en").post("/units/UI-C1/parent", circle);

        assertThat(vi.status()).isEqualTo(422);
        assertThat(vi.at("errors.0.field")).isEqualTo("/parent");
        assertThat(vi.at("errors.0.message"))
                .isEqualTo(
                        "Đơn vị UI-C2 đang trực thuộc UI-C1 (trực tiếp hoặc qua đơn vị khác), nên"
                                + " UI-C1 không thể trực thuộc UI-C2.");
        assertThat(en.at("errors.0.message")).startsWith("The unit UI-C2 stands under UI-C1");
        Reply left = desk.post("/units/UI-C1/dissolution", end("2024-01-01"));
        assertThat(left.at("errors.0.field")).isEqualTo("/successor");
        assertThat(left.at("errors.0.message")).contains("UI-C2");
    }

    @Test
    void anOldETagIsRefused() {
        desk.establish("UI-E", "2016-03-01");
        desk.rename("UI-E", "Tên hai", "2020-01-01");

        assertThat(
                        desk.focal()
                                .with("If-Match", "\"1\"")
                                .post("/units/UI-E/names", name("Tên ba", "2021-01-01"))
                                .status())
                .isEqualTo(412);
    }

    @Test
    void theListAndTheTreeAreOfTheDayAskedFor() {
        desk.establish("UI-T", "2016-03-01");
        desk.establish("UI-T1", "2016-03-01", "UI-T");
        desk.establish("UI-T2", "2020-03-01", "UI-T");
        desk.post("/units/UI-T1/parent", Map.of("from", "2022-01-01"));

        assertThat(ids(desk.get("/units?parent=UI-T&on=2017-01-01"))).containsExactly("UI-T1");
        assertThat(ids(desk.get("/units?parent=UI-T&on=2021-01-01")))
                .containsExactly("UI-T1", "UI-T2");
        assertThat(ids(desk.get("/units?parent=UI-T"))).containsExactly("UI-T2");
        assertThat(ids(desk.get("/units?parent=UI-T&kind=LOCALITY"))).isEmpty();
        assertThat(parts(desk.get("/units/tree?on=2021-01-01"), "UI-T"))
                .containsExactly("UI-T1", "UI-T2");
        assertThat(parts(desk.get("/units/tree"), "UI-T")).containsExactly("UI-T2");
    }

    @Test
    void thePagesOfAListMeetWithoutGapOrDouble() {
        desk.establish("UI-P", "2016-03-01");
        for (int i = 1; i <= 5; i++) {
            desk.establish("UI-P" + i, "2016-03-01", "UI-P");
        }

        Reply first = desk.get("/units?parent=UI-P&limit=2");
        Reply second = desk.get("/units?parent=UI-P&limit=2&after=" + first.at("next"));
        Reply third = desk.get("/units?parent=UI-P&limit=2&after=" + second.at("next"));

        assertThat(ids(first)).containsExactly("UI-P1", "UI-P2");
        assertThat(ids(second)).containsExactly("UI-P3", "UI-P4");
        assertThat(ids(third)).containsExactly("UI-P5");
        assertThat(third.at("next")).isEmpty();
    }

    @Test
    void aNewUnitIsNotInTheGroupOfAnEarlierDay() {
        desk.establish("UI-G1", "2016-03-01");
        desk.establish("UI-G2", "2023-02-01");
        String group = "/units?group=DIVISIONS_AND_AFFILIATED_UNITS&limit=200&after=UI-G&on=";

        assertThat(ids(desk.get(group + "2023-01-31"))).contains("UI-G1").doesNotContain("UI-G2");
        assertThat(ids(desk.get(group + "2023-02-01"))).contains("UI-G1", "UI-G2");
        assertThat(ids(desk.get("/units?group=LOCALITIES&on=2023-02-01"))).doesNotContain("UI-G1");
    }

    @Test
    void aCodeMayHaveVietnameseLetters() {
        Reply entered = desk.post("/units", unit("UI-BGĐ", "2016-03-01", ""));

        assertThat(entered.status()).isEqualTo(201);
        assertThat(entered.header("Location")).isEqualTo("/units/UI-BG%C4%90");
        assertThat(desk.get(entered.header("Location")).at("id")).isEqualTo("UI-BGĐ");
    }

    private static List<String> parts(Reply tree, String code) {
        return StreamSupport.stream(tree.json().path("units").spliterator(), false)
                .filter(unit -> unit.path("id").asString().equals(code))
                .flatMap(unit -> texts(unit.path("parts"), "id").stream())
                .toList();
    }
}
