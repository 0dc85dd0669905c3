package vn.lantoa.content.events;

/** The text or the facts of an article that is not published were changed. */
public record ArticleRevised(ArticleFacts article, String sha256) implements ArticleEvent {}
