package vn.lantoa.content.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lantoa.content.Newsroom;
import vn.lantoa.fixtures.Api;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.fixtures.Wire;

/** {@code /articles} over HTTP, and what is told of it. */
@ServiceTest
class ArticleIT {

    @LocalServerPort private int port;
    private Api api;
    private Newsroom newsroom;

    @BeforeEach
    void connect() {
        api = Api.at(port);
        newsroom = new Newsroom(api);
    }

    @Test
    void theWholeLifeOfAnArticleIsToldInOrderAndEachStepOnce() {
        String id = newsroom.drafted("Một cửa", Map.of());
        newsroom.done(Member.EDITOR, id, "submission");
        newsroom.done(Member.EDITOR, id, "submission");
        newsroom.step(Newsroom.SECOND_EDITOR, id, "return", "Bổ sung căn cứ.");
        Reply revised =
                api.as(Member.EDITOR)
                        .post(
                                "/articles/" + id + "/revision",
                                Newsroom.written("Một cửa", Map.of("text", "Theo 76/NQ-CP.")));
        newsroom.done(Member.EDITOR, id, "submission");
        newsroom.done(Member.FOCAL, id, "approval");
        newsroom.done(Member.FOCAL, id, "approval");
        Reply published = newsroom.done(Member.FOCAL, id, "publication");
        Reply again = newsroom.done(Newsroom.SECOND_EDITOR, id, "publication");
        Reply withdrawn = newsroom.step(Member.FOCAL, id, "withdrawal", "Sai mức phí.");
        newsroom.step(Member.FOCAL, id, "withdrawal", "Sai mức phí.");

        assertThat(revised.at("status")).isEqualTo("DRAFT");
        assertThat(again.at("version")).isEqualTo(published.at("version"));
        assertThat(withdrawn.json().path("publication"))
                .isEqualTo(published.json().path("publication"));
        await().untilAsserted(
                        () ->
                                assertThat(Newsroom.toldOf(id))
                                        .extracting(Wire.Told::type)
                                        .containsExactly(
                                                "ArticleDrafted",
                                                "ArticleSubmitted",
                                                "ArticleReturned",
                                                "ArticleRevised",
                                                "ArticleSubmitted",
                                                "ArticleApproved",
                                                "ArticlePublished",
                                                "ArticleWithdrawn"));
    }

    @Test
    void publishedByManyAtOnceItIsToldOnce() throws Exception {
        String id = newsroom.approved("Cùng lúc", Map.of());

        try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
            List<Integer> statuses =
                    eight
                            .invokeAll(
                                    IntStream.range(0, 8)
                                            .<Callable<Integer>>mapToObj(
                                                    i ->
                                                            () ->
                                                                    newsroom.step(
                                                                                    Member.FOCAL,
                                                                                    id,
                                                                                    "publication")
                                                                            .status())
                                            .toList())
                            .stream()
                            .map(ArticleIT::valueOf)
                            .toList();
            assertThat(statuses).containsOnly(200);
        }
        // What is told after the withdrawal was told after all publications.
        newsroom.step(Member.FOCAL, id, "withdrawal", "Kết thúc");
        await().until(() -> typesToldOf(id).contains("ArticleWithdrawn"));
        assertThat(typesToldOf(id).stream().filter("ArticlePublished"::equals)).hasSize(1);
    }

    @Test
    void publishedAgainAfterAWithdrawalItIsTheSecondPublicationAtTheSameAddress() {
        Reply first = newsroom.published("Đầu đề cũ", Map.of());
        String id = first.at("id");
        newsroom.step(Member.FOCAL, id, "withdrawal", "Sai");

        api.as(Member.EDITOR)
                .post("/articles/" + id + "/revision", Newsroom.written("Đầu đề mới", Map.of()));
        newsroom.done(Member.EDITOR, id, "submission");
        newsroom.done(Newsroom.SECOND_EDITOR, id, "approval");
        Reply second = newsroom.done(Newsroom.SECOND_EDITOR, id, "publication");

        assertThat(second.at("publication.number")).isEqualTo("2");
        assertThat(second.at("publication.path"))
                .isEqualTo(first.at("publication.path"))
                .startsWith("/portal/articles/dau-de-cu-");
    }

    @Test
    void nobodyApprovesTheirOwn() {
        String id = newsroom.drafted("Của tôi", Map.of());
        newsroom.done(Member.EDITOR, id, "submission");

        Reply own = newsroom.step(Member.EDITOR, id, "approval");
        Reply other = newsroom.step(Newsroom.SECOND_EDITOR, id, "approval");

        assertThat(own.status()).isEqualTo(403);
        assertThat(own.at("code")).isEqualTo("article.own-approval");
        assertThat(own.at("detail")).contains("không được tự duyệt");
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void withoutTopicsAndAudienceThereIsNoArticle() {
        Reply none =
                api.as(Member.EDITOR)
                        .post(
                                "/articles",
                                "{\"title\": \"A\", \"text\": \"B\", \"form\": \"NEWS\"}");
        Reply empty =
                api.as(Member.EDITOR)
                        .post(
                                "/articles",
                                Newsroom.written(
                                        "A", Map.of("topics", List.of(), "audience", List.of())));

        assertThat(none.status()).isEqualTo(422);
        assertThat(faults(none)).containsExactlyInAnyOrder("/topics", "/audience");
        assertThat(faults(empty)).containsExactlyInAnyOrder("/topics", "/audience");
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnce() {
        Reply reply =
                api.as(Member.EDITOR)
                        .post(
                                "/articles",
                                """
                                {"title": "%s", "text": "", "summary": "%s", "form": "POEM",
                                 "channel": "RADIO", "kind": "X", "language": "fr",
                                 "audience": ["CITIZEN", "ALIENS"], "topics": [{"plan": "p"}]}
                                """
                                        .formatted("t".repeat(301), "s".repeat(1001)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(faults(reply))
                .contains(
                        "/title",
                        "/text",
                        "/summary",
                        "/form",
                        "/channel",
                        "/kind",
                        "/language",
                        "/audience/1",
                        "/topics/0/code");
    }

    @Test
    void oneAudienceMayBeSentAsAString() {
        Reply reply =
                api.as(Member.OFFICER)
                        .post("/articles", Newsroom.written("A", Map.of("audience", "INVESTOR")));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.at("audience.0")).isEqualTo("INVESTOR");
        assertThat(reply.at("unit")).isEqualTo("HTQT");
        assertThat(reply.at("channel")).isEqualTo("PORTAL");
        assertThat(reply.at("kind")).isEqualTo("CONTENT");
        assertThat(reply.at("language")).isEqualTo("vi");
    }

    @Test
    void aTangledTextAndAnUnknownColumnAreRefused() {
        Reply reply =
                api.as(Member.EDITOR)
                        .post(
                                "/articles",
                                Newsroom.written(
                                        "A",
                                        Map.of(
                                                "text",
                                                ">".repeat(10_000) + " a",
                                                "column",
                                                "nowhere")));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(faults(reply)).containsExactlyInAnyOrder("/text", "/column");
    }

    @Test
    void aTopicIsUnresolvedUntilItsPlanIsKnownAndRefusedOnceThePlanIsIssuedWithoutIt() {
        String plan = UUID.randomUUID().toString();
        Map<String, Object> right = tagged(plan, "c7");
        Map<String, Object> wrong = tagged(plan, "c77");
        String early = newsroom.drafted("Sớm", right);
        String mistaken = newsroom.drafted("Nhầm", wrong);
        assertThat(unresolved(early)).containsExactly("c7");

        planIssued(plan);

        await().untilAsserted(() -> assertThat(unresolved(early)).isEmpty());
        Reply late = api.as(Member.EDITOR).post("/articles", Newsroom.written("Muộn", wrong));
        Reply submission = newsroom.step(Member.EDITOR, mistaken, "submission");
        assertThat(late.status()).isEqualTo(422);
        assertThat(faults(late)).containsExactly("/topics/0");
        assertThat(late.at("errors.0.message")).contains("c77").contains("năm 2023");
        assertThat(faults(submission)).containsExactly("/topics/0");
        assertThat(unresolved(mistaken)).containsExactly("c77");
    }

    @Test
    void anotherOrganisationFindsNothingAndAnotherUnitOnlyWhatIsPublished() {
        Map<String, Object> article = Newsroom.written("Của đơn vị", Map.of());
        String id = api.as(Member.OFFICER).post("/articles", article).at("id");

        assertThat(api.as(Member.FOCAL_OF_SNV).get("/articles/" + id).status()).isEqualTo(404);
        assertThat(newsroom.step(Member.FOCAL_OF_SNV, id, "approval").status()).isEqualTo(404);
        assertThat(api.as(Member.OFFICER_LS).get("/articles/" + id).status()).isEqualTo(404);
        assertThat(newsroom.step(Member.OFFICER_LS, id, "submission").status()).isEqualTo(404);
        assertThat(api.as(Member.UNIT_HEAD).get("/articles/" + id).status()).isEqualTo(200);

        newsroom.done(Member.OFFICER, id, "submission");
        newsroom.done(Member.EDITOR, id, "approval");
        newsroom.done(Member.EDITOR, id, "publication");

        assertThat(api.as(Member.OFFICER_LS).get("/articles/" + id).status()).isEqualTo(200);
        assertThat(ids(api.as(Member.OFFICER_LS).get("/articles?state=PUBLISHED&limit=200")))
                .contains(id);
        assertThat(ids(api.as(Member.OFFICER_LS).get("/articles?unit=HTQT&limit=200")))
                .contains(id);
        assertThat(api.as(Member.FOCAL_OF_SNV).get("/articles/" + id).status()).isEqualTo(404);
    }

    @Test
    void aListIsOfAPlanATopicAnUnitOrDaysOfPublication() {
        String plan = UUID.randomUUID().toString();
        String draft = newsroom.drafted("Dự thảo", tagged(plan, "c3", "c7"));
        Reply published = newsroom.published("Đã đăng", tagged(plan, "c7"));
        String id = published.at("id");
        String day = published.at("publication.on");
        Api editor = api.as(Member.EDITOR);

        assertThat(ids(editor.get("/articles?plan=" + plan))).containsExactly(id, draft);
        assertThat(ids(editor.get("/articles?plan=" + plan + "&sort=DRAFTED")))
                .containsExactly(draft, id);
        assertThat(ids(editor.get("/articles?plan=" + plan + "&topic=c3"))).containsExactly(draft);
        assertThat(ids(editor.get("/articles?topic=c7&limit=200"))).contains(id, draft);
        assertThat(ids(editor.get("/articles?plan=" + plan + "&from=" + day + "&to=" + day)))
                .containsExactly(id);
        assertThat(ids(editor.get("/articles?plan=" + plan + "&to=2020-01-01"))).isEmpty();
        assertThat(ids(editor.get("/articles?plan=" + plan + "&state=DRAFT")))
                .containsExactly(draft);
        assertThat(editor.get("/articles?state=LOST").at("errors.0.field")).isEqualTo("state");
    }

    @Test
    void theSameKeyGivesTheSameArticleOnce() {
        Api editor = api.as(Member.EDITOR).with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> article = Newsroom.written("Một lần", Map.of());

        Reply first = editor.post("/articles", article);
        Reply second = editor.post("/articles", article);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("id")).isEqualTo(first.at("id"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    private void planIssued(String plan) {
        Wire.tell(
                "plan.events",
                Wire.head("PlanIssued", plan, 4),
                """
                {"issuedOn": "2022-12-30", "plan": {"id": "%s", "number": "1391/KH-SNgV",
                 "title": "Tuyên truyền cải cách hành chính năm 2023", "year": 2023,
                 "status": "ISSUED", "recipients": [], "topics": [
                   {"code": "c7", "title": "Hiện đại hóa hành chính", "leaf": true}]}}
                """
                        .formatted(plan));
    }

    private static Map<String, Object> tagged(String plan, String... codes) {
        return Map.of(
                "topics",
                Stream.of(codes).map(code -> Map.of("plan", plan, "code", code)).toList());
    }

    private List<String> unresolved(String id) {
        return texts(
                api.as(Member.EDITOR).get("/articles/" + id).json().path("unresolvedTopics"),
                "code");
    }

    private static List<String> ids(Reply list) {
        return texts(list.json().path("items"), "id");
    }

    private static Set<String> faults(Reply reply) {
        return new HashSet<>(texts(reply.json().path("errors"), "field"));
    }

    private static List<String> texts(JsonNode items, String field) {
        return items.valueStream().map(item -> item.path(field).asString()).toList();
    }

    private static List<String> typesToldOf(String id) {
        return Newsroom.toldOf(id).stream().map(Wire.Told::type).toList();
    }

    private static int valueOf(Future<Integer> future) {
        return future.resultNow();
    }
}
