package vn.lantoa.content.events;

/** Somebody began an article. */
public record ArticleDrafted(ArticleFacts article) implements ArticleEvent {}
