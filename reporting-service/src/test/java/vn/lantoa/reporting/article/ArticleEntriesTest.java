package vn.lantoa.reporting.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.content.events.ArticleApproved;
import vn.lantoa.content.events.ArticleDrafted;
import vn.lantoa.content.events.ArticleFacts;
import vn.lantoa.content.events.ArticlePublished;
import vn.lantoa.content.events.ArticleReturned;
import vn.lantoa.content.events.ArticleRevised;
import vn.lantoa.content.events.ArticleSubmitted;
import vn.lantoa.content.events.ArticleWithdrawn;
import vn.lantoa.content.events.PublicationFacts;
import vn.lantoa.content.events.TopicReference;
import vn.lantoa.reporting.ledger.Entry;

/** What each event of an article books. */
class ArticleEntriesTest {

    private static final LocalDate ON = LocalDate.of(2023, 2, 14);
    private static final PublicationFacts PUBLICATION =
            new PublicationFacts(1, ON, "/portal/articles/x", "00");
    private static final TopicReference C3 = new TopicReference("plan-2023", "c3");
    private static final TopicReference C7 = new TopicReference("plan-2023", "c7");
    private static final TopicReference OF_ANOTHER_PLAN = new TopicReference("plan-2024", "c7");
    private static final EventHead HEAD =
            new EventHead(
                    "a-1:5",
                    "ArticleSomething",
                    "content-service",
                    "a-1",
                    5,
                    Instant.parse("2023-02-14T02:00:00Z"),
                    "SNgV",
                    "editor",
                    Optional.empty());

    @Test
    void anArticleCountsOnceAndOnceForEachOfItsTopics() {
        assertThat(published(C3, C7))
                .extracting(Entry::id, Entry::account, Entry::plan, Entry::topic, Entry::amount)
                .containsExactly(
                        tuple("a-1:5#1", "article.published", some("plan-2023"), none(), 1L),
                        tuple("a-1:5#101", "article.on-topic", some("plan-2023"), some("c3"), 1L),
                        tuple("a-1:5#102", "article.on-topic", some("plan-2023"), some("c7"), 1L));
    }

    @Test
    void itCountsOnTheDayItAppearedWheneverWeHearOfIt() {
        assertThat(published(C3, C7)).extracting(Entry::day).containsOnly(ON);
    }

    @Test
    void aTopicNamedTwiceCountsOnce() {
        assertThat(published(C7, C7))
                .extracting(Entry::account)
                .containsExactly("article.published", "article.on-topic");
    }

    @Test
    void anArticleOfTwoPlansIsOfNeitherAlone() {
        assertThat(published(C7, OF_ANOTHER_PLAN))
                .extracting(Entry::plan)
                .containsExactly(none(), some("plan-2023"), some("plan-2024"));
    }

    @Test
    void withdrawingTakesBackExactlyWhatWasBookedOnItsDayAndNotTheDayOfTheWithdrawal() {
        ArticleFacts article = article(List.of(C3, C7));

        List<Entry> back =
                ArticleEntries.booked(
                        new ArticleWithdrawn(article, PUBLICATION, "Sai phí", ON.plusDays(40)),
                        HEAD);

        assertThat(back)
                .extracting(Entry::account, Entry::day, Entry::balance, Entry::amount)
                .containsExactlyElementsOf(
                        published(C3, C7).stream()
                                .map(e -> tuple(e.account(), e.day(), e.balance(), -e.amount()))
                                .toList());
    }

    @Test
    void whatNobodyOutsideHasSeenBooksNothing() {
        ArticleFacts article = article(List.of(C7));

        assertThat(
                        List.of(
                                new ArticleDrafted(article),
                                new ArticleRevised(article, "00"),
                                new ArticleSubmitted(article),
                                new ArticleReturned(article, "Thiếu nguồn"),
                                new ArticleApproved(article)))
                .allSatisfy(event -> assertThat(ArticleEntries.booked(event, HEAD)).isEmpty());
    }

    @Test
    void anEntryNamesHowItWasTold() {
        Entry entry = published(C7).getLast();

        assertThat(entry.unit()).isEqualTo("VPTTr");
        assertThat(entry.form()).contains("NEWS");
        assertThat(entry.channel()).contains("PORTAL");
        assertThat(entry.audience()).contains("BUSINESS+CITIZEN");
        assertThat(entry.language()).contains("vi");
        assertThat(entry.kind()).contains("RESULT");
        assertThat(entry.balance())
                .isEqualTo(
                        "SNgV/2023-02-14/article.on-topic/VPTTr/plan-2023/c7"
                                + "/NEWS/PORTAL/BUSINESS+CITIZEN/vi/RESULT");
    }

    private static List<Entry> published(TopicReference... topics) {
        return ArticleEntries.booked(
                new ArticlePublished(article(List.of(topics)), PUBLICATION), HEAD);
    }

    private static ArticleFacts article(List<TopicReference> topics) {
        return new ArticleFacts(
                "a-1",
                "Chuyển đổi số",
                "VPTTr",
                "editor",
                topics,
                Optional.empty(),
                List.of("CITIZEN", "BUSINESS"),
                "NEWS",
                "PORTAL",
                "RESULT",
                "vi",
                Optional.empty(),
                "PUBLISHED");
    }

    private static Optional<String> some(String value) {
        return Optional.of(value);
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
