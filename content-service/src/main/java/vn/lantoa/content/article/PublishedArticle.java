package vn.lantoa.content.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;

/**
 * An article as everybody may read it.
 *
 * @param text CommonMark
 * @param column id of the column it appears in
 * @param path its address, from the origin on
 */
public record PublishedArticle(
        String id,
        String organisation,
        String title,
        Optional<String> summary,
        String text,
        List<Topic> topics,
        List<Audience> audience,
        Language language,
        Optional<String> column,
        Instant publishedAt,
        String path) {

    /** The day in Asia/Ho_Chi_Minh. */
    public LocalDate publishedOn() {
        return LocalDate.ofInstant(publishedAt, DomainClock.ZONE);
    }

    static PublishedArticle of(Stored<Article> stored) {
        Article article = stored.state();
        Manuscript manuscript = article.manuscript();
        Publication publication = article.publication().orElseThrow();
        return new PublishedArticle(
                article.id(),
                stored.organisation(),
                manuscript.title(),
                manuscript.summary(),
                manuscript.text(),
                manuscript.topics(),
                manuscript.audience(),
                manuscript.language(),
                manuscript.column(),
                publication.at(),
                publication.path());
    }
}
