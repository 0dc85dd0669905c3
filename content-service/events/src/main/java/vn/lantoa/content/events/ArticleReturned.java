package vn.lantoa.content.events;

/** The article goes back to its author to be improved (trả lại để chỉnh lý). */
public record ArticleReturned(ArticleFacts article, String reason) implements ArticleEvent {}
