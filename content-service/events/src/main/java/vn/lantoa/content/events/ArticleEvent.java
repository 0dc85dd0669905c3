package vn.lantoa.content.events;

/** Something that happened to an article; each carries its facts as they are afterwards. */
public sealed interface ArticleEvent extends ContentEvents
        permits ArticleDrafted,
                ArticleRevised,
                ArticleSubmitted,
                ArticleReturned,
                ArticleApproved,
                ArticlePublished,
                ArticleWithdrawn {

    ArticleFacts article();
}
