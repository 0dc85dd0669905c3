package vn.lantoa.content.events;

import java.time.LocalDate;

/**
 * The article was taken off (gỡ bài).
 *
 * @param publication what is taken back, as it was told
 * @param withdrawnOn the day in Asia/Ho_Chi_Minh
 */
public record ArticleWithdrawn(
        ArticleFacts article, PublicationFacts publication, String reason, LocalDate withdrawnOn)
        implements ArticleEvent {}
