package vn.lantoa.content.events;

/** Somebody other than its author approved the article (duyệt). */
public record ArticleApproved(ArticleFacts article) implements ArticleEvent {}
