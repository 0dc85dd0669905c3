package vn.lantoa.notification.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.content.events.ArticleFacts;
import vn.lantoa.content.events.ArticlePublished;
import vn.lantoa.content.events.ArticleSubmitted;
import vn.lantoa.content.events.PublicationFacts;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Telling;

/** Whom an event of an article is told to, and where they read on. */
class ArticleNoticeTest {

    private static final PublicationFacts PUBLISHED =
            new PublicationFacts(1, LocalDate.of(2023, 2, 14), "/portal/articles/mot-bai", "00");

    @Test
    void aSubmittedArticleWaitsForEveryEditorButItsAuthor() {
        Telling told = ArticleNotice.of(new ArticleSubmitted(article("PORTAL"))).orElseThrow();

        assertThat(told.audience()).containsExactly(new Address("organisation:EDITOR"));
        assertThat(told.notFor()).contains("editor");
    }

    @Test
    void aPublishedArticleIsReadOnThePortal() {
        assertThat(published("PORTAL").audience()).containsExactly(new Address("staff:editor"));
        assertThat(published("PORTAL").link()).isEqualTo("/portal/articles/mot-bai");
    }

    @Test
    void anArticlePublishedElsewhereHasNoPlaceOnThePortal() {
        assertThat(published("SOCIAL_NETWORK").link()).isEqualTo("/articles/a1");
    }

    private static Telling published(String channel) {
        return ArticleNotice.of(new ArticlePublished(article(channel), PUBLISHED)).orElseThrow();
    }

    private static ArticleFacts article(String channel) {
        return new ArticleFacts(
                "a1",
                "Một bài",
                "VPTTr",
                "editor",
                List.of(),
                Optional.empty(),
                List.of("CITIZEN"),
                "NEWS",
                channel,
                "CONTENT",
                "vi",
                Optional.empty(),
                "PUBLISHED");
    }
}
