package vn.lantoa.notification.article;

import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.content.events.ArticleApproved;
import vn.lantoa.content.events.ArticleDrafted;
import vn.lantoa.content.events.ArticleEvent;
import vn.lantoa.content.events.ArticleFacts;
import vn.lantoa.content.events.ArticlePublished;
import vn.lantoa.content.events.ArticleReturned;
import vn.lantoa.content.events.ArticleRevised;
import vn.lantoa.content.events.ArticleSubmitted;
import vn.lantoa.content.events.ArticleWithdrawn;
import vn.lantoa.content.events.PublicationFacts;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;

/** What an event of an article makes known, and to whom. */
final class ArticleNotice {

    enum Kind implements NoticeKind {
        ARTICLE_SUBMITTED,
        ARTICLE_RETURNED,
        ARTICLE_APPROVED,
        ARTICLE_PUBLISHED,
        ARTICLE_WITHDRAWN
    }

    private static final String PORTAL = "PORTAL";

    private ArticleNotice() {}

    /** Empty for what happens to a draft. */
    static Optional<Telling> of(ArticleEvent event) {
        return switch (event) {
            case ArticleDrafted _, ArticleRevised _ -> Optional.empty();
            case ArticleSubmitted(var article) -> Optional.of(toEditors(article));
            case ArticleReturned(var article, var reason) ->
                    toAuthor(Kind.ARTICLE_RETURNED, article, said(article).reason(reason));
            case ArticleApproved(var article) ->
                    toAuthor(Kind.ARTICLE_APPROVED, article, said(article));
            case ArticlePublished(var article, var publication) ->
                    Optional.of(
                            Telling.of(
                                    Kind.ARTICLE_PUBLISHED,
                                    List.of(Address.staff(article.author())),
                                    said(article).on(publication.on()).build(),
                                    whereToRead(article, publication)));
            case ArticleWithdrawn(var article, _, var reason, var withdrawnOn) ->
                    toAuthor(
                            Kind.ARTICLE_WITHDRAWN,
                            article,
                            said(article).on(withdrawnOn).reason(reason));
        };
    }

    /** Authors never approve what they wrote, so it does not wait for them. */
    private static Telling toEditors(ArticleFacts article) {
        return Telling.of(
                        Kind.ARTICLE_SUBMITTED,
                        List.of(Address.organisation(Role.EDITOR)),
                        said(article).build(),
                        link(article))
                .butNotFor(article.author());
    }

    private static Optional<Telling> toAuthor(
            Kind kind, ArticleFacts article, Arguments.Builder said) {
        return Optional.of(
                Telling.of(
                        kind,
                        List.of(Address.staff(article.author())),
                        said.build(),
                        link(article)));
    }

    private static Arguments.Builder said(ArticleFacts article) {
        return Arguments.titled(article.title()).unit(article.unit());
    }

    /** What was published elsewhere has no page on the portal. */
    private static String whereToRead(ArticleFacts article, PublicationFacts publication) {
        return article.channel().equals(PORTAL) ? publication.path() : link(article);
    }

    private static String link(ArticleFacts article) {
        return "/articles/" + article.id();
    }
}
