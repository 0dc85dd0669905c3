package vn.lantoa.content.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;

/**
 * An article as programs see it.
 *
 * @param reason why it was returned or withdrawn
 * @param publication the last one, also of a withdrawn article
 * @param unresolvedTopics those of {@code topics} that no plan known by now has
 */
record ArticleView(
        String id,
        String title,
        Optional<String> summary,
        String text,
        String unit,
        String author,
        List<Topic> topics,
        List<Topic> unresolvedTopics,
        Optional<String> task,
        List<Audience> audience,
        Form form,
        Channel channel,
        Kind kind,
        Language language,
        Optional<String> column,
        Article.Status status,
        Optional<String> reason,
        Optional<PublicationView> publication,
        long version,
        OffsetDateTime changedAt) {

    record PublicationView(int number, LocalDate on, String path, String sha256) {

        static PublicationView of(Publication publication) {
            return new PublicationView(
                    publication.number(),
                    publication.on(),
                    publication.path(),
                    publication.sha256());
        }
    }

    static ArticleView of(Stored<Article> stored, List<Topic> unresolvedTopics) {
        Article article = stored.state();
        Manuscript manuscript = article.manuscript();
        return new ArticleView(
                article.id(),
                manuscript.title(),
                manuscript.summary(),
                manuscript.text(),
                article.unit(),
                article.author(),
                manuscript.topics(),
                unresolvedTopics,
                manuscript.task(),
                manuscript.audience(),
                manuscript.form(),
                manuscript.channel(),
                manuscript.kind(),
                manuscript.language(),
                manuscript.column(),
                article.status(),
                article.reason(),
                article.publication().map(PublicationView::of),
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }
}
