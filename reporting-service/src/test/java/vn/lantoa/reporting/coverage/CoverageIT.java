package vn.lantoa.reporting.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import vn.lantoa.fixtures.ServiceTest;
import vn.lantoa.reporting.Office;

/** From articles to the topics of a plan they tell of, over HTTP. */
@ServiceTest
class CoverageIT {

    private static final LocalDate ISSUED = LocalDate.of(2022, 12, 30);
    private static final LocalDate FEBRUARY = LocalDate.of(2023, 2, 14);
    private static final String Q1 = "/coverage?period=2023-Q1";

    @LocalServerPort private int port;
    private Office office;
    private Newsroom newsroom;

    @BeforeEach
    void open() {
        office = new Office(port);
        newsroom = new Newsroom(office);
    }

    @Test
    void anArticleCountsForExactlyItsTopicsThoughToldTwiceAndBackwards() {
        String plan = newsroom.issue(2023, ISSUED);
        newsroom.article(plan, "c7", "đ").published(FEBRUARY);
        office.tell();

        eventually(
                Q1,
                coverage -> {
                    assertThat(coverage)
                            .containsEntry("covered", 2)
                            .containsEntry("leaves", 18)
                            .containsEntry("half", 2)
                            .containsEntry("state", "MEASURED")
                            .containsEntry("text", "Đã bao phủ 2/18 nội dung")
                            .containsEntry("from", "2023-01-01")
                            .containsEntry("to", "2023-03-31")
                            .containsKeys("asOf", "recordedAt");
                    assertThat(topics(coverage))
                            .extracting(t -> t.get("code"))
                            .containsExactlyElementsOf(Newsroom.LEAVES);
                    assertThat(topics(coverage))
                            .allSatisfy(
                                    topic ->
                                            assertThat(topic)
                                                    .containsEntry("items", expected(topic)));
                    assertThat(topic(coverage, "c7"))
                            .containsEntry("parent", "c")
                            .containsEntry("content", 1)
                            .containsEntry("result", 0)
                            .containsEntry("firstOn", "2023-02-14")
                            .containsEntry("lastOn", "2023-02-14");
                    assertThat(list(coverage, "groups"))
                            .extracting(g -> g.get("code"), g -> g.get("own"), g -> g.get("items"))
                            .containsExactly(tuple("a", 0, 0), tuple("c", 0, 1));
                });
    }

    private static int expected(Map<String, Object> topic) {
        return List.of("c7", "đ").contains(topic.get("code")) ? 1 : 0;
    }

    @Test
    void aWithdrawnArticleCountsNoMoreAndBothEntriesStayVisible() {
        String plan = newsroom.issue(2023, ISSUED);
        Newsroom.Article article = newsroom.article(plan, "c7").published(FEBRUARY);
        office.tell();
        eventually(Q1, coverage -> assertThat(coverage).containsEntry("covered", 1));

        article.withdrawn(FEBRUARY);
        office.tell();

        eventually(
                Q1,
                coverage -> {
                    assertThat(coverage).containsEntry("covered", 0);
                    assertThat(topic(coverage, "c7"))
                            .containsEntry("items", 0)
                            .doesNotContainKeys("firstOn", "lastOn");
                });
        assertThat(
                        Office.items(
                                office.answer(
                                        "/coverage/entries?topic=c7&period=2023-Q1&plan=" + plan)))
                .extracting(
                        e -> e.get("eventType"),
                        e -> e.get("amount"),
                        e -> e.get("day"),
                        e -> e.get("subject"))
                .containsExactlyInAnyOrder(
                        tuple("ArticlePublished", 1, "2023-02-14", article.id),
                        tuple("ArticleWithdrawn", -1, "2023-02-14", article.id));
    }

    @Test
    void publishedAgainItCountsOnItsNewDay() {
        String plan = newsroom.issue(2023, ISSUED);
        newsroom.article(plan, "c7")
                .published(FEBRUARY)
                .withdrawn(FEBRUARY)
                .published(LocalDate.of(2023, 4, 3));
        office.tell();

        eventually(
                "/coverage?period=2023-Q2",
                coverage -> assertThat(topic(coverage, "c7")).containsEntry("items", 1));
        assertThat(topic(office.answer(Q1), "c7")).containsEntry("items", 0);
    }

    @Test
    void aTopicWithAResultIsNoLongerHalfCovered() {
        String plan = newsroom.issue(2023, ISSUED);
        newsroom.article(plan, "c7", "c8").published(FEBRUARY);
        newsroom.article(plan, "c7").ofResults().published(FEBRUARY.plusDays(9));
        office.tell();

        eventually(
                Q1,
                coverage -> {
                    assertThat(coverage).containsEntry("covered", 2).containsEntry("half", 1);
                    assertThat(topic(coverage, "c7"))
                            .containsEntry("items", 2)
                            .containsEntry("content", 1)
                            .containsEntry("result", 1)
                            .containsEntry("firstOn", "2023-02-14")
                            .containsEntry("lastOn", "2023-02-23");
                });
    }

    @Test
    void the14thOfJuneIsInTheSecondQuarterOfDecree09AndThe15thInTheThird() {
        String plan = newsroom.issue(2023, ISSUED);
        newsroom.article(plan, "c7").published(LocalDate.of(2023, 6, 14));
        newsroom.article(plan, "c8").published(LocalDate.of(2023, 6, 15));
        office.tell();

        eventually(
                "/coverage?period=2023",
                coverage -> assertThat(coverage).containsEntry("covered", 2));
        assertThat(told("period=2023-Q2&regime=nd09-2019")).containsExactly("c7");
        assertThat(told("period=2023-Q3&regime=nd09-2019")).containsExactly("c8");
        assertThat(told("period=2023-Q2")).containsExactly("c7", "c8");
        assertThat(told("from=2023-06-15&to=2023-06-15")).containsExactly("c8");
    }

    @Test
    void aQuestionForOneAudienceTakesWhatIsForSeveralOnceEach() {
        String plan = newsroom.issue(2023, ISSUED);
        newsroom.article(plan, "c7").forAll("CITIZEN", "BUSINESS").published(FEBRUARY);
        newsroom.article(plan, "c8").forAll("STAFF").as("ARTICLE").published(FEBRUARY);
        office.tell();

        eventually(Q1, coverage -> assertThat(coverage).containsEntry("covered", 2));
        assertThat(told("period=2023-Q1&audience=CITIZEN")).containsExactly("c7");
        assertThat(told("period=2023-Q1&audience=BUSINESS")).containsExactly("c7");
        assertThat(told("period=2023-Q1&audience=INVESTOR")).isEmpty();
        assertThat(told("period=2023-Q1&form=ARTICLE")).containsExactly("c8");
        assertThat(told("period=2023-Q1&kind=RESULT")).isEmpty();
        assertThat(told("period=2023-Q1&unit=HTQT")).isEmpty();
        assertThat(
                        Office.items(
                                office.answer(
                                        "/coverage/entries?period=2023-Q1&audience=CITIZEN&plan="
                                                + plan)))
                .singleElement()
                .satisfies(
                        entry ->
                                assertThat(entry)
                                        .containsEntry("audience", List.of("BUSINESS", "CITIZEN")));
    }

    @Test
    void aTagThePlanDoesNotHaveIsNamedAndCoversNothing() {
        String plan = newsroom.issue(2023, ISSUED);
        newsroom.article(plan, "z9", "c").published(FEBRUARY);
        office.tell();

        eventually(
                Q1,
                coverage -> {
                    assertThat(list(coverage, "unresolved"))
                            .extracting(u -> u.get("code"), u -> u.get("items"))
                            .containsExactly(tuple("z9", 1));
                    assertThat(coverage).containsEntry("covered", 0);
                    assertThat(list(coverage, "groups"))
                            .extracting(g -> g.get("code"), g -> g.get("own"), g -> g.get("items"))
                            .contains(tuple("c", 1, 1));
                });
    }

    @Test
    void ofSeveralPlansOfTheYearTheOneIssuedLastIsMeant() {
        String later = newsroom.issue(2023, LocalDate.of(2023, 4, 1));
        newsroom.issue(2023, ISSUED);
        newsroom.issue(2022, LocalDate.of(2023, 5, 1));
        newsroom.importPlan(2023);
        office.tell();

        eventually(
                Q1,
                coverage ->
                        assertThat(map(coverage, "plan"))
                                .containsEntry("id", later)
                                .containsEntry("number", "27/KH-SNgV")
                                .containsEntry("year", 2023));
    }

    @Test
    void untilSomethingIsPublishedThereIsNoDataRatherThanZero() {
        newsroom.issue(2023, ISSUED);
        office.tell();

        eventually(
                Q1,
                coverage -> {
                    assertThat(coverage)
                            .containsEntry("state", "NO_DATA")
                            .containsEntry("text", "Chưa có số liệu")
                            .containsEntry("leaves", 18)
                            .containsEntry("covered", 0)
                            .doesNotContainKey("recordedAt");
                    assertThat(topics(coverage))
                            .allSatisfy(topic -> assertThat(topic).containsEntry("items", 0));
                });
    }

    @Test
    void anotherOfficeSeesNothingOfIt() {
        String plan = newsroom.issue(2023, ISSUED);
        newsroom.article(plan, "c7").published(FEBRUARY);
        office.tell();
        eventually(Q1, coverage -> assertThat(coverage).containsEntry("covered", 1));

        Office other = new Office(port);
        other.ask(Q1 + "&plan=" + plan).expectStatus().isNotFound();
        other.ask("/coverage/entries?period=2023-Q1&plan=" + plan).expectStatus().isNotFound();
        assertThat(problem(other, Q1)).isEqualTo("urn:lantoa:problem:coverage.no-plan");
    }

    @Test
    void aPlanThatIsNotIssuedHasNoCoverage() {
        String issued = newsroom.issue(2023, ISSUED);
        String draft = newsroom.importPlan(2024);
        office.tell();
        await().untilAsserted(() -> office.ask(Q1 + "&plan=" + issued).expectStatus().isOk());

        office.ask(Q1 + "&plan=" + draft).expectStatus().isNotFound();
        office.ask("/coverage?period=2024-Q1").expectStatus().isNotFound();
    }

    @Test
    void aPeriodThatMakesNoSenseIsRefusedAndEveryMemberMayAsk() {
        newsroom.issue(2023, ISSUED);
        office.tell();
        await().untilAsserted(() -> office.ask(Q1).expectStatus().isOk());

        for (String wrong : List.of("period=2023-Q9", "period=2023-Q1&regime=nd00", "regime=x")) {
            office.ask("/coverage?" + wrong)
                    .expectStatus()
                    .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        for (String role : List.of("OFFICER", "EDITOR", "OPERATOR", "ADMIN")) {
            office.ask(role, "HTQT", Q1).expectStatus().isOk();
        }
    }

    @Test
    void columnsAreKeptOrMissedByTheLastDayOfTheirStretch() {
        newsroom.columnKeptThenMissed(LocalDate.of(2023, 2, 1));
        office.tell();

        eventually(
                "/indicators/column.cadence-kept?period=2023-Q1",
                figure -> assertThat(figure).containsEntry("text", "50,00%"));
        assertThat(office.answer("/indicators/column.cadence-kept?period=2023-M02"))
                .containsEntry("text", "100,00%");
    }

    private List<Object> told(String query) {
        return topics(office.answer("/coverage?" + query)).stream()
                .filter(topic -> !Integer.valueOf(0).equals(topic.get("items")))
                .map(topic -> topic.getOrDefault("code", ""))
                .toList();
    }

    private void eventually(String path, Consumer<Map<String, Object>> check) {
        await().untilAsserted(() -> check.accept(office.answer(path)));
    }

    private static List<Map<String, Object>> topics(Map<String, Object> coverage) {
        return list(coverage, "items");
    }

    private static Map<String, Object> topic(Map<String, Object> coverage, String code) {
        return topics(coverage).stream()
                .filter(topic -> code.equals(topic.get("code")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> answer, String name) {
        return (List<Map<String, Object>>) answer.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> answer, String name) {
        return (Map<String, Object>) answer.getOrDefault(name, Map.of());
    }

    private static String problem(Office asking, String path) {
        Map<?, ?> body =
                Optional.ofNullable(
                                asking.ask(path)
                                        .expectStatus()
                                        .isNotFound()
                                        .expectBody(Map.class)
                                        .returnResult()
                                        .getResponseBody())
                        .orElseThrow();
        return String.valueOf(body.get("type"));
    }
}
