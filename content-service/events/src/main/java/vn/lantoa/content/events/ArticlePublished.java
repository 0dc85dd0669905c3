package vn.lantoa.content.events;

/** The article was published (đăng): once per publication. */
public record ArticlePublished(ArticleFacts article, PublicationFacts publication)
        implements ArticleEvent {}
