package vn.lantoa.content.events;

/** The article awaits approval (trình). */
public record ArticleSubmitted(ArticleFacts article) implements ArticleEvent {}
