package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
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

/** The document of a plan over HTTP: edited, judged, printed, brought back, put right. */
@ServiceTest
class PlanDocumentIT {

    private static final AtomicInteger NUMBERS = new AtomicInteger(7000);

    @LocalServerPort private int port;
    private Api api;
    private int number;
    private String plan;

    @BeforeEach
    void importThePlan() {
        api = Api.at(port);
        number = NUMBERS.incrementAndGet();
        plan =
                api.as(Member.FOCAL)
                        .upload(
                                "/plans/import",
                                "text/markdown; charset=utf-8",
                                Sample.numbered(number))
                        .at("id");
    }

    @Test
    void aNodeIsRewordedAndOnlyItDiffers() {
        Reply changed = focal("/nodes/II.1.b/wording", Map.of("words", "Vai trò của đoàn thể."));

        assertThat(changed.at("edition")).isEqualTo("2");
        assertThat(get("/nodes/II.1.b").at("text")).isEqualTo("Vai trò của đoàn thể.");
        assertThat(items(get("/editions/2/differences")))
                .extracting(d -> d.path("kind").asString(), d -> d.path("pathAfter").asString())
                .containsExactly(tuple("CHANGED", "II.1.b"));
        await().untilAsserted(
                        () ->
                                assertThat(toldOf(plan))
                                        .containsExactly("PlanImported", "PlanReworded"));
    }

    @Test
    void aSeventhPointIsGAndItsTopicIsNew() {
        Reply added = focal("/nodes", Map.of("after", "II.1.e", "words", "Nội dung mới."));

        assertThat(added.at("topics")).isEqualTo("19");
        assertThat(get("/nodes/II.1.g").at("label")).isEqualTo("g");
    }

    @Test
    void onlyTheFocalPointEditsAndOnlyADraft() {
        Map<String, String> words = Map.of("words", "Khác.");

        assertThat(api.as(Member.LEADER).post(path("/nodes/II.1.b/wording"), words).status())
                .isEqualTo(403);
        assertThat(api.as(Member.OFFICER).post(path("/nodes/II.1.b/wording"), words).status())
                .isEqualTo(404);
        focal("/submission", Map.of());
        assertThat(focal("/nodes/II.1.b/wording", words).at("code")).isEqualTo("plan.submitted");
    }

    @Test
    void aRepeatedEditHasOneEffect() {
        Api once = api.as(Member.FOCAL).with("Idempotency-Key", "removal-" + plan);

        once.post(path("/nodes/II.1.c.10/removal"), Map.of());
        Reply again = once.post(path("/nodes/II.1.c.10/removal"), Map.of());

        assertThat(get("").at("edition")).isEqualTo("2");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void acceptedFindingsMendTheTextAndTheOriginalStays() {
        List<JsonNode> split = findings("BULLET-END-MARK");
        JsonNode pageNumber = findings("PAGE-NUMBER-IN-SENTENCE").getFirst();

        assertThat(split).hasSize(5);
        assertThat(text().substring(pageNumber.path("from").asInt(), pageNumber.path("to").asInt()))
                .contains("3");
        Reply accepted =
                focal(
                        "/format-findings/acceptance",
                        Map.of(
                                "findings",
                                List.of(
                                        split.getFirst().path("id").asString(),
                                        pageNumber.path("id").asString())));

        assertThat(accepted.at("edition")).isEqualTo("2");
        assertThat(findings("PAGE-NUMBER-IN-SENTENCE")).isEmpty();
        assertThat(findings("BULLET-END-MARK")).hasSize(4);
        assertThat(api.as(Member.FOCAL).download(path("/original")))
                .isEqualTo(Sample.numbered(number));
    }

    @Test
    void aRejectedFindingStaysRejectedAndTheTextUntouched() {
        String finding = findings("PAGE-NUMBER-IN-SENTENCE").getFirst().path("id").asString();

        Reply rejected = focal("/format-findings/rejection", Map.of("findings", List.of(finding)));

        assertThat(rejected.at("edition")).isEqualTo("1");
        assertThat(findings("PAGE-NUMBER-IN-SENTENCE").getFirst().path("state").asString())
                .isEqualTo("REJECTED");
        Reply unknown =
                focal("/format-findings/acceptance", Map.of("findings", List.of(finding, "x")));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.at("errors.0.field")).isEqualTo("/findings/1");
    }

    @Test
    void aDocumentIsNotPrintedUntilAPersonDecidedWhatItDoesNotSay() {
        Member other = Member.FOCAL_OF_SNV;
        String theirs =
                api.as(other)
                        .upload("/plans/import", "text/markdown", Sample.numbered(number))
                        .at("id");

        Reply blocked = api.as(other).get("/plans/" + theirs + "/document.docx");

        assertThat(blocked.status()).isEqualTo(409);
        assertThat(blocked.at("code")).isEqualTo("print.unsettled");
        assertThat(items(blocked.json().path("errors")))
                .extracting(error -> error.path("field").asString())
                .contains("/letterhead", "/signature/authority", "/signature/title");
    }

    @Test
    void whatIsPrintedIsTheSamePlanWhenItComesBack() {
        byte[] docx = printed();

        assertThat(WordFile.words(docx))
                .contains("UBND TỈNH HÀ TĨNH", "SỞ NGOẠI VỤ", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        Reply back = api.as(Member.FOCAL).upload(path("/editions"), PlanFile.WORD, docx);
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        int edition = Integer.parseInt(back.at("edition"));
        assertThat(items(get("/editions/" + edition + "/differences?from=1"))).isEmpty();
        assertThat(back.at("topics")).isEqualTo("18");
    }

    @Test
    void wordsEditedInWordComeBackAsADifferenceByNode() {
        byte[] docx = printed();
        byte[] edited =
                WordFile.edited(
                        docx,
                        xml -> {
                            assertThat(xml).contains("văn hoá công sở");
                            return xml.replace("văn hoá công sở", "văn minh công sở");
                        });

        Reply back = api.as(Member.FOCAL).upload(path("/editions"), PlanFile.WORD, edited);

        String edition = "/editions/" + back.at("edition");
        assertThat(items(get(edition + "/differences")))
                .extracting(d -> d.path("kind").asString(), d -> d.path("pathBefore").asString())
                .containsExactly(tuple("CHANGED", "II.1.d"));
        assertThat(api.as(Member.FOCAL).download(path(edition + "/original"))).isEqualTo(edited);
    }

    @Test
    void slipsOfAnIssuedPlanArePutRightByALetterAndContentIsNot() {
        issue();
        String words = get("/nodes/II.1.d").at("text");

        Reply content = erratum("12/SNgV-VP", "Phong trào khác.");
        Reply form = erratum("12/SNgV-VP", words.replace("hoá", "hóa"));
        Reply again = erratum("12/SNgV-VP", words.replace("hoá", "hóa"));

        assertThat(content.status()).isEqualTo(422);
        assertThat(content.at("code")).isEqualTo("plan.erratum-content");
        assertThat(content.at("errors.0.field")).isEqualTo("/changes/0");
        assertThat(form.at("edition")).isEqualTo("2");
        assertThat(again.at("edition")).isEqualTo("2");
        assertThat(api.as(Member.OFFICER).get(path("/nodes/II.1.d")).at("text"))
                .contains("văn hóa");
        assertThat(api.as(Member.OFFICER).get(path("")).at("errata.0.letter.number"))
                .isEqualTo("12/SNgV-VP");
    }

    @Test
    void aReplacedPlanLeadsToTheOneThatHolds() {
        issue();
        String old = plan;
        importThePlan();
        issue();

        Reply replaced =
                api.as(Member.LEADER)
                        .post(
                                "/plans/" + old + "/replacement",
                                Map.of("by", plan, "reason", "Bổ sung nhiệm vụ."));

        assertThat(replaced.at("status")).isEqualTo("REPLACED");
        assertThat(api.as(Member.OFFICER).get("/plans/" + old).at("replacedBy.by")).isEqualTo(plan);
        await().untilAsserted(() -> assertThat(toldOf(old)).endsWith("PlanReplaced"));
    }

    @Test
    void aRecalledPlanIsToldByItsNotice() {
        issue();

        Reply recalled =
                api.as(Member.LEADER)
                        .post(
                                path("/recall"),
                                Map.of(
                                        "notice",
                                        Map.of("number", "13/TB-SNgV", "date", "2023-01-06"),
                                        "reason",
                                        "Ban hành không đúng thẩm quyền."));

        assertThat(recalled.at("status")).isEqualTo("RECALLED");
        assertThat(api.as(Member.OFFICER).get(path("")).at("recall.notice.number"))
                .isEqualTo("13/TB-SNgV");
    }

    @Test
    void abbreviationsSayWhetherAReaderKnowsThem() {
        assertThat(items(get("/abbreviations")))
                .extracting(a -> a.path("shortForm").asString(), a -> a.path("status").asString())
                .contains(
                        tuple("PCI", "DEFINED"),
                        tuple("TTHC", "DEFINED"),
                        tuple("CCHC", "USED_BEFORE_DEFINITION"),
                        tuple("UBND", "UNDEFINED"));
    }

    @Test
    void plansAreFoundByWhatTheyCite() {
        JsonNode found =
                api.as(Member.FOCAL)
                        .get(
                                "/plans?cites="
                                        + url("749/QĐ-TTg")
                                        + "&number="
                                        + url(number + "/KH-SNgV"))
                        .json();

        assertThat(items(found)).hasSize(1);
    }

    private byte[] printed() {
        api.as(Member.FOCAL)
                .post(
                        "/letterheads",
                        Map.of(
                                "from", "2021-01-01",
                                "superior", "UBND TỈNH HÀ TĨNH",
                                "office", "SỞ NGOẠI VỤ"));
        Reply signed =
                focal(
                        "/signature",
                        Map.of(
                                "authority", "KT",
                                "principal", "GIÁM ĐỐC",
                                "title", "PHÓ GIÁM ĐỐC"));
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        return api.as(Member.FOCAL).download(path("/document.docx"));
    }

    private void issue() {
        focal("/submission", Map.of());
        api.as(Member.LEADER).post(path("/approval"), Map.of());
        assertThat(api.as(Member.LEADER).post(path("/issuance"), Map.of()).at("status"))
                .isEqualTo("ISSUED");
    }

    private Reply erratum(String letter, String words) {
        return api.as(Member.LEADER)
                .post(
                        path("/errata"),
                        Map.of(
                                "letter", Map.of("number", letter, "date", "2023-01-05"),
                                "changes", List.of(Map.of("node", "II.1.d", "words", words))));
    }

    private Reply focal(String what, Map<String, ?> body) {
        return api.as(Member.FOCAL).post(path(what), body);
    }

    private Reply get(String what) {
        return api.as(Member.FOCAL).get(path(what));
    }

    private String text() {
        return new String(api.as(Member.FOCAL).download(path("/text")), StandardCharsets.UTF_8);
    }

    private List<JsonNode> findings(String code) {
        return items(get("/format-findings?code=" + code));
    }

    private String path(String what) {
        return "/plans/" + plan + what;
    }

    private static List<JsonNode> items(Reply reply) {
        return items(reply.json().path("items"));
    }

    private static List<JsonNode> items(JsonNode array) {
        JsonNode list = array.has("items") ? array.path("items") : array;
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static List<String> toldOf(String plan) {
        return Wire.heard(PlanEvents.TOPIC).stream()
                .filter(told -> told.key().equals(plan))
                .map(Wire.Told::type)
                .toList();
    }

    private static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
