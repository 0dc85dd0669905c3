package vn.lantoa.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

/** {@code /plans} over HTTP, and what is told of it. */
@ServiceTest
class PlanIT {

    private static final String MARKDOWN = "text/markdown; charset=utf-8";
    private static final AtomicInteger NUMBERS = new AtomicInteger(5000);

    @LocalServerPort private int port;
    private Api api;
    private int number;

    @BeforeEach
    void connect() {
        api = Api.at(port);
        number = NUMBERS.incrementAndGet();
    }

    @Test
    void aDocumentBecomesADraftWithEverythingItSays() {
        Reply plan = imported(Sample.numbered(number));

        assertThat(plan.status()).isEqualTo(201);
        assertThat(plan.header("Location")).isEqualTo("/plans/" + plan.at("id"));
        assertThat(plan.at("number")).isEqualTo(number + "/KH-SNgV");
        assertThat(plan.at("numberParts.yearOfIssue")).isEqualTo("2022");
        assertThat(plan.at("place")).isEqualTo("Hà Tĩnh");
        assertThat(plan.at("issueDate")).isEqualTo("2022-12-30");
        assertThat(plan.at("documentType")).isEqualTo("KẾ HOẠCH");
        assertThat(plan.at("title")).isEqualTo("Tuyên truyền cải cách hành chính năm 2023");
        assertThat(plan.at("year")).isEqualTo("2023");
        assertThat(plan.at("status")).isEqualTo("DRAFT");
        assertThat(plan.at("parentPlan.number")).isEqualTo("514/KH-UBND");
        assertThat(plan.json().path("references")).hasSize(11);
        assertThat(plan.json().path("recipients")).hasSize(4);
        assertThat(plan.json().path("filing")).hasSize(2);
        assertThat(labels(plan, "SECTION")).containsExactly("I", "II", "III", "IV");
        assertThat(labels(plan, "POINT")).containsExactly("a", "b", "c", "d", "đ", "e");
    }

    @Test
    void everyNodeHasAnAddressOfLabels() {
        String plan = imported(Sample.numbered(number)).at("id");

        Reply node = api.as(Member.FOCAL).get("/plans/" + plan + "/nodes/II.1.c.7");
        Reply letter = api.as(Member.FOCAL).get("/plans/" + plan + "/nodes/" + url("II.1.đ"));
        Reply none = api.as(Member.FOCAL).get("/plans/" + plan + "/nodes/II.1.c.11");

        assertThat(node.at("text")).contains("Chính phủ điện tử");
        assertThat(node.at("label")).isEqualTo("-");
        assertThat(letter.at("label")).isEqualTo("đ");
        assertThat(none.status()).isEqualTo(404);
    }

    @Test
    void theTopicsAreTheEighteenLeavesAndTheirParents() {
        String plan = imported(Sample.numbered(number)).at("id");

        JsonNode topics = api.as(Member.FOCAL).get("/plans/" + plan + "/topics").json();

        List<String> leaves = new ArrayList<>();
        topics.path("items")
                .forEach(
                        topic -> {
                            if (topic.path("leaf").asBoolean()) {
                                leaves.add(topic.path("code").asString());
                            }
                        });
        assertThat(leaves)
                .containsExactly(
                        "a1", "a2", "a3", "a4", "b", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8",
                        "c9", "c10", "d", "đ", "e");
    }

    @Test
    void theSameBytesAreTheSamePlanAndNoSecondEvent() {
        byte[] document = Sample.numbered(number);
        String plan = imported(document).at("id");

        Reply again = imported(document);
        changed(plan, "submission", Member.FOCAL);

        assertThat(again.at("id")).isEqualTo(plan);
        assertThat(again.header("Location")).isEqualTo("/plans/" + plan);
        await().untilAsserted(
                        () ->
                                assertThat(toldOf(plan))
                                        .containsExactly("PlanImported", "PlanSubmitted"));
    }

    @Test
    void otherBytesUnderTheSameNumberAreRefusedNamingThePlan() {
        String plan = imported(Sample.numbered(number)).at("id");
        byte[] other =
                new String(Sample.numbered(number), StandardCharsets.UTF_8)
                        .replace("III. KINH PHÍ", "III. KINH PHÍ THỰC HIỆN")
                        .getBytes(StandardCharsets.UTF_8);

        Reply reply = imported(other);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.at("existing")).isEqualTo("/plans/" + plan);
        assertThat(reply.at("detail")).contains("SNgV/KH/2022/" + number).contains(plan);
    }

    @Test
    void theSameNumberInAnotherOrganisationIsAnotherPlan() {
        String plan = imported(Sample.numbered(number)).at("id");

        Reply other =
                api.as(Member.FOCAL_OF_SNV)
                        .upload("/plans/import", MARKDOWN, Sample.numbered(number));

        assertThat(other.status()).isEqualTo(201);
        assertThat(other.at("id")).isNotEqualTo(plan);
        assertThat(api.as(Member.FOCAL_OF_SNV).get("/plans/" + plan).status()).isEqualTo(404);
    }

    @Test
    void ofManyWhoBringDifferentDocumentsUnderOneNumberOneSucceeds() throws Exception {
        List<Callable<Reply>> rivals = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            byte[] document =
                    (new String(Sample.numbered(number), StandardCharsets.UTF_8) + " ".repeat(i))
                            .getBytes(StandardCharsets.UTF_8);
            rivals.add(() -> imported(document));
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            for (Future<Reply> reply : together.invokeAll(rivals)) {
                answers.add(reply.get().status());
            }
        }

        assertThat(answers).containsOnlyOnce(201).contains(409).hasSize(8);
        assertThat(answers).allMatch(status -> status == 201 || status == 409);
        assertThat(
                        api.as(Member.FOCAL)
                                .get("/plans?number=" + url(number + "/KH-SNgV"))
                                .json()
                                .path("items"))
                .hasSize(1);
    }

    @Test
    void whatIsNoPlanIsRefusedInWords() {
        assertThat(refusal(new byte[0])).isEqualTo("422 document.empty");
        assertThat(refusal("Thông báo về việc nghỉ Tết".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("422 document.not-a-plan");
        assertThat(refusal(Sample.text().getBytes(StandardCharsets.UTF_16LE)))
                .startsWith("422 document.not");
        assertThat(
                        refusal(
                                "KẾ HOẠCH\nCông tác"
                                        .getBytes(
                                                java.nio.charset.Charset.forName("windows-1258"))))
                .isEqualTo("422 document.not-utf8");
        assertThat(refusal("PK\u0003\u0004…".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("422 document.damaged");
        assertThat(refusal(new byte[20 * 1024 * 1024])).isEqualTo("413 document.too-large");
        Reply pdf = api.as(Member.FOCAL).upload("/plans/import", "application/pdf", new byte[9]);
        assertThat(pdf.status()).isEqualTo(415);
        assertThat(pdf.at("code")).isEqualTo("document.media-type");
    }

    @Test
    void theYearOfATitleWithoutOneIsAProposalThatAPersonConfirms() {
        byte[] document =
                new String(Sample.numbered(number), StandardCharsets.UTF_8)
                        .replace("hành chính năm 2023**", "hành chính**")
                        .getBytes(StandardCharsets.UTF_8);

        Reply read = imported(document);
        String plan = read.at("id");
        Reply early = changed(plan, "submission", Member.FOCAL);
        Reply year = api.as(Member.FOCAL).post("/plans/" + plan + "/year", Map.of("year", 2023));
        Reply submitted = changed(plan, "submission", Member.FOCAL);

        assertThat(read.at("year")).isEqualTo("2022");
        assertThat(read.at("yearBasis")).isEqualTo("DATE");
        assertThat(early.at("code")).isEqualTo("plan.year-unconfirmed");
        assertThat(year.at("year")).isEqualTo("2023");
        assertThat(submitted.at("status")).isEqualTo("SUBMITTED");
    }

    @Test
    void aYearThatIsGivenWithTheFileIsNoProposal() {
        byte[] document =
                new String(Sample.numbered(number), StandardCharsets.UTF_8)
                        .replace("hành chính năm 2023**", "hành chính**")
                        .getBytes(StandardCharsets.UTF_8);

        Reply told = api.as(Member.FOCAL).upload("/plans/import?year=2024", MARKDOWN, document);

        assertThat(told.at("year")).isEqualTo("2024");
        assertThat(told.at("yearBasis")).isEqualTo("GIVEN");
    }

    @Test
    void theFocalPointSubmitsAndALeaderApprovesAndIssues() {
        String plan = imported(Sample.numbered(number)).at("id");

        assertThat(changed(plan, "issuance", Member.LEADER).status()).isEqualTo(409);
        assertThat(changed(plan, "submission", Member.FOCAL).at("status")).isEqualTo("SUBMITTED");
        assertThat(changed(plan, "approval", Member.FOCAL).status()).isEqualTo(403);
        assertThat(changed(plan, "approval", Member.LEADER).at("status")).isEqualTo("APPROVED");
        assertThat(api.as(Member.OFFICER).get("/plans/" + plan).status()).isEqualTo(404);
        assertThat(changed(plan, "issuance", Member.LEADER).at("status")).isEqualTo("ISSUED");
        assertThat(changed(plan, "issuance", Member.LEADER).at("status")).isEqualTo("ISSUED");

        assertThat(api.as(Member.OFFICER).get("/plans/" + plan).at("status")).isEqualTo("ISSUED");
        await().untilAsserted(
                        () ->
                                assertThat(toldOf(plan))
                                        .containsExactly(
                                                "PlanImported",
                                                "PlanSubmitted",
                                                "PlanApproved",
                                                "PlanIssued"));
    }

    @Test
    void aLeaderReturnsWithAReasonAndTheFocalPointCompletesTheTopics() {
        String plan = imported(Sample.numbered(number)).at("id");
        changed(plan, "submission", Member.FOCAL);

        Reply returned =
                api.as(Member.LEADER)
                        .post("/plans/" + plan + "/return", Map.of("reason", "Bổ sung nội dung."));
        Reply added =
                api.as(Member.FOCAL)
                        .post(
                                "/plans/" + plan + "/topics",
                                Map.of("code", "c11", "title", "Đề án 06", "parent", "c"));

        assertThat(returned.at("status")).isEqualTo("DRAFT");
        assertThat(returned.at("returned")).isEqualTo("Bổ sung nội dung.");
        assertThat(added.at("topics")).isEqualTo("19");
    }

    @Test
    void aTaskBelongsToATopicThatThereIs() {
        String plan = imported(Sample.numbered(number)).at("id");

        Reply known = task(plan, "c7");
        Reply unknown = task(plan, "c12");
        Reply nowhere = task("0b6f3a52-5d0c-5b7e-8f0a-2f6f1a7c9d11", "c7");

        assertThat(known.status()).isEqualTo(201);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.at("errors.0.field")).isEqualTo("/topic");
        assertThat(nowhere.at("errors.0.field")).isEqualTo("/plan");
        assertThat(api.as(Member.FOCAL).get("/plans/" + plan + "/tasks?topic=c7").at("items.0.id"))
                .isEqualTo(known.at("id"));
    }

    @Test
    void whatNobodyOffersIsRefusedInVietnameseUnlessTheReaderPrefersEnglish() {
        String plan = imported(Sample.numbered(number)).at("id");
        String path = "/plans/" + plan + "/original";

        Reply refused = api.as(Member.FOCAL).post(path, "{}");
        Reply inEnglish = api.as(Member.FOCAL).with("Accept-Language", "en").post(path, "{}");

        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.at("title")).isEqualTo("Không hỗ trợ thao tác này");
        assertThat(inEnglish.at("title")).isNotEqualTo(refused.at("title"));
    }

    @Test
    void theDocumentIsKeptByteByByte() {
        String text = new String(Sample.numbered(number), StandardCharsets.UTF_8);
        String plan = imported(Sample.numbered(number)).at("id");

        assertThat(api.as(Member.FOCAL).get("/plans/" + plan + "/original").text()).isEqualTo(text);
    }

    private Reply imported(byte[] document) {
        return api.as(Member.FOCAL).upload("/plans/import", MARKDOWN, document);
    }

    private String refusal(byte[] document) {
        Reply reply = imported(document);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        return reply.status() + " " + reply.at("code");
    }

    private Reply changed(String plan, String what, Member by) {
        return api.as(by).post("/plans/" + plan + "/" + what, "{}");
    }

    private Reply task(String plan, String topic) {
        return api.as(Member.FOCAL)
                .post(
                        "/tasks",
                        Map.of(
                                "title", "Đăng bài",
                                "unit", "HTQT",
                                "dueDate", "2023-03-31",
                                "plan", plan,
                                "topic", topic));
    }

    private static List<String> labels(Reply plan, String kind) {
        List<String> labels = new ArrayList<>();
        for (JsonNode node : plan.json().path("outline")) {
            if (node.path("kind").asString().equals(kind)) {
                labels.add(node.path("label").asString());
            }
        }
        return labels;
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
