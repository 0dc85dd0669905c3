package vn.lantoa.content.article;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;

/** What of the articles is everybody's: those that stand on the portal now. */
@Component
public final class PublishedArticles {

    /** What stands at an address. */
    public sealed interface At {

        record Shown(PublishedArticle article) implements At {}

        /** Something did, and was taken off. */
        record Gone() implements At {}

        record Nothing() implements At {}
    }

    /**
     * Which ones are wanted.
     *
     * @param organisation of one organisation, or of all
     * @param column id of a column
     */
    public record Wanted(
            Optional<String> organisation,
            Optional<String> column,
            Optional<Audience> audience,
            Optional<Language> language) {}

    private final Articles articles;

    PublishedArticles(Articles articles) {
        this.articles = articles;
    }

    /** The newest first. */
    public Page<PublishedArticle> list(Wanted wanted, int limit, Optional<String> after) {
        Shelf shelf = new Shelf(wanted.column(), wanted.audience(), wanted.language());
        return articles.onShelf(shelf, wanted.organisation(), limit, after)
                .map(PublishedArticle::of);
    }

    public At at(String slug, Optional<String> organisation) {
        return articles.atSlug(slug, organisation)
                .map(PublishedArticles::at)
                .orElseGet(At.Nothing::new);
    }

    private static At at(Stored<Article> stored) {
        Article article = stored.state();
        return switch (article.manuscript().channel()) {
            case PORTAL ->
                    article.status() == Article.Status.PUBLISHED
                            ? new At.Shown(PublishedArticle.of(stored))
                            : new At.Gone();
            case SOCIAL_NETWORK, MOBILE_APP, OTHER -> new At.Nothing();
        };
    }
}
