package vn.lantoa.plan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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
import vn.lantoa.fixtures.Wire;
import vn.lantoa.plan.events.PlanEvents;

/** {@code /references} and what a plan's citations are found to be, over HTTP. */
@ServiceTest
class ReferenceIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(7000);

    @LocalServerPort private int port;
    private Api api;
    private String number;

    @BeforeEach
    void connect() {
        api = Api.at(port);
        number = NUMBERS.incrementAndGet() + "/NQ-HĐND";
    }

    @Test
    void anEntryIsFoundByItsNumberInAnySpelling() {
        Reply entry = registered(Map.of("validFrom", "2021-08-01"));

        assertThat(entry.status()).isEqualTo(201);
        assertThat(entry.header("Location")).isEqualTo("/references/" + entry.at("id"));
        assertThat(entry.at("type")).isEqualTo("NQ");
        assertThat(entry.at("verifiedBy")).isEqualTo("focal");
        assertThat(entry.at("state")).isEqualTo("IN_FORCE");
        assertThat(entry.at("citedBy")).isEqualTo("/plans?cites=" + url(number));
        assertThat(ids(Member.OFFICER, "number=" + url(number.replace("/", " / "))))
                .containsExactly(entry.at("id"));
        assertThat(ids(Member.FOCAL_OF_SNV, "number=" + url(number))).isEmpty();
        assertThat(api.as(Member.FOCAL_OF_SNV).get("/references/" + entry.at("id")).status())
                .isEqualTo(404);
    }

    @Test
    void aSecondEntryOfTheSameNumberAndDayIsRefusedNamingTheFirst() {
        String first = registered(Map.of()).at("id");

        Reply same = registered(Map.of());
        Reply nextYear = registered(Map.of("date", "2022-07-15"));

        assertThat(same.status()).isEqualTo(409);
        assertThat(same.at("code")).isEqualTo("reference.taken");
        assertThat(same.at("existing")).isEqualTo("/references/" + first);
        assertThat(nextYear.status()).isEqualTo(201);
    }

    @Test
    void everyFieldAtFaultIsNamedAndOnlyTheKeepersOfTheRegisterWriteIt() {
        Reply empty = api.as(Member.FOCAL).post("/references", "{}");
        Reply noNumber = registered(Map.of("number", "Luật Du lịch"));
        Reply backwards = registered(Map.of("validFrom", "2022-01-01", "validTo", "2021-01-01"));
        Reply officer = api.as(Member.OFFICER).post("/references", entry(Map.of()));

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json().path("errors")).hasSize(3);
        assertThat(noNumber.at("errors.0.field")).isEqualTo("/number");
        assertThat(backwards.at("errors.0.field")).isEqualTo("/validTo");
        assertThat(officer.status()).isEqualTo(403);
    }

    @Test
    void anEndInThePastIsToldOnceAndMovesTheEntryToTheExpired() {
        String entry = registered(Map.of()).at("id");
        assertThat(ids(Member.FOCAL, "state=IN_FORCE&number=" + url(number)))
                .containsExactly(entry);

        Reply ended = validity(entry, Map.of("validTo", "2022-01-01", "replacedBy", "9/NQ-HĐND"));
        Reply again = validity(entry, Map.of("validTo", "2022-01-01", "replacedBy", "9/NQ-HĐND"));

        assertThat(ended.at("state")).isEqualTo("EXPIRED");
        assertThat(again.at("version")).isEqualTo(ended.at("version"));
        assertThat(ids(Member.FOCAL, "state=EXPIRED&number=" + url(number))).containsExactly(entry);
        assertThat(ids(Member.FOCAL, "state=IN_FORCE&number=" + url(number))).isEmpty();
        await().untilAsserted(
                        () ->
                                assertThat(toldOf(entry))
                                        .containsExactly(
                                                "LegalReferenceRegistered", "LegalBasisExpired"));
    }

    @Test
    void whatIsEnteredWithAnEndInThePastIsToldAsExpiredByTheClock() {
        String entry = registered(Map.of("validTo", "2022-01-01")).at("id");

        await().untilAsserted(
                        () ->
                                assertThat(toldOf(entry))
                                        .containsExactly(
                                                "LegalReferenceRegistered", "LegalBasisExpired"));
    }

    @Test
    void theDoctorSaysWhatIsWrongInTheReadersLanguage() {
        String plan = imported();

        JsonNode found = findings(plan, "vi");

        assertThat(codes(found))
                .containsExactly(
                        "TYPE-AGAINST-SYMBOL 2454/QĐ-UBND",
                        "WEEKEND 2454/QĐ-UBND",
                        "DATE-DIFFERS 17/NQ-CP",
                        "WEEKEND 17/NQ-CP");
        assertThat(found.path("items").path(2).path("message").asString())
                .isEqualTo(
                        "Viện dẫn ghi ngày 17/3/2019; theo danh mục căn cứ, văn bản này ban hành"
                                + " ngày 07/3/2019.");
        assertThat(found.path("items").path(2).path("node").asString()).isEqualTo("II.1.c.7");
        assertThat(found.path("items").path(2).path("proposed").asString())
                .isEqualTo("Nghị quyết 17/NQ-CP ngày 07/3/2019 của Chính phủ");
        assertThat(findings(plan, "en").path("items").path(1).path("message").asString())
                .isEqualTo("4 December 2022 is at a weekend; please check the date.");
    }

    @Test
    void theOfficesOwnRegisterComesBeforeWhatEverybodyKnows() {
        String plan = imported();
        String own = number.replace("/NQ-HĐND", "/KH-UBND");
        assertThat(codes(findings(plan, "vi"))).noneMatch(code -> code.startsWith("REPLACED"));

        api.as(Member.FOCAL_OF_SNV)
                .post(
                        "/references",
                        Map.of(
                                "number", "279/KH-UBND",
                                "date", "2020-07-17",
                                "title", "về chỉ số",
                                "validTo", "2021-01-01",
                                "replacedBy", own));
        Reply others =
                api.as(Member.FOCAL_OF_SNV)
                        .upload("/plans/import", "text/markdown", Citing.sample());

        JsonNode found =
                api.as(Member.FOCAL_OF_SNV)
                        .get("/plans/" + others.at("id") + "/citation-findings")
                        .json();
        assertThat(codes(found)).contains("REPLACED 279/KH-UBND");
        assertThat(codes(findings(plan, "vi"))).noneMatch(code -> code.startsWith("REPLACED"));
    }

    @Test
    void whatIsCitedWithoutNumberIsListed() {
        JsonNode found =
                api.as(Member.FOCAL)
                        .get("/plans/" + imported() + "/references?unnumbered=true")
                        .json();

        assertThat(found.path("items")).hasSize(8);
        assertThat(found.path("items").path(0).path("issuer").asString()).isEqualTo("UBND tỉnh");
    }

    @Test
    void whoMayNotSeeAPlanLearnsNothingOfItsCitations() {
        String draft = imported();

        assertThat(api.as(Member.OFFICER).get("/plans/" + draft + "/citation-findings").status())
                .isEqualTo(404);
    }

    private Reply registered(Map<String, String> more) {
        return api.as(Member.FOCAL).post("/references", entry(more));
    }

    private Map<String, String> entry(Map<String, String> more) {
        Map<String, String> entry = new HashMap<>();
        entry.put("number", number);
        entry.put("date", "2021-07-15");
        entry.put("title", "về phát triển du lịch");
        entry.putAll(more);
        return entry;
    }

    private Reply validity(String entry, Map<String, String> validity) {
        return api.as(Member.FOCAL).post("/references/" + entry + "/validity", validity);
    }

    /** The same bytes are the same plan, whichever test was first. */
    private String imported() {
        return api.as(Member.FOCAL)
                .upload("/plans/import", "text/markdown", Citing.sample())
                .at("id");
    }

    private JsonNode findings(String plan, String language) {
        return api.as(Member.FOCAL)
                .with("Accept-Language", language)
                .get("/plans/" + plan + "/citation-findings")
                .json();
    }

    private static List<String> codes(JsonNode findings) {
        List<String> codes = new ArrayList<>();
        findings.path("items")
                .forEach(
                        finding -> {
                            if (!finding.path("code").asString().equals("UNNUMBERED")) {
                                codes.add(
                                        finding.path("code").asString()
                                                + " "
                                                + finding.path("number").asString());
                            }
                        });
        return codes;
    }

    private List<String> ids(Member member, String query) {
        List<String> ids = new ArrayList<>();
        api.as(member)
                .get("/references?" + query)
                .json()
                .path("items")
                .forEach(entry -> ids.add(entry.path("id").asString()));
        return ids;
    }

    private static List<String> toldOf(String entry) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(entry))
                .map(Wire.Told::type)
                .toList();
    }

    private static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
