package vn.lantoa.content.events;

import java.util.List;
import java.util.Optional;

/**
 * An article as it is after the event; its text stays with content-service.
 *
 * @param id the event's subject
 * @param unit id of the unit whose work it is
 * @param author staff id of who wrote it
 * @param topics what it tells of
 * @param task id of the plan's task it was written for
 * @param audience whom it is for: {@code STAFF}, {@code CITIZEN}, {@code BUSINESS}, {@code
 *     INVESTOR}, {@code COMMUNITY}; more may come
 * @param form {@code NEWS}, {@code ARTICLE}, {@code DOCUMENT_NOTICE}; more may come
 * @param channel {@code PORTAL}, {@code SOCIAL_NETWORK}, {@code MOBILE_APP}, {@code OTHER}; more
 *     may come
 * @param kind whether it tells of the content of a measure or of its result: {@code CONTENT},
 *     {@code RESULT}
 * @param language {@code vi} or {@code en}
 * @param column id of the column it appears in
 * @param status {@code DRAFT}, {@code SUBMITTED}, {@code APPROVED}, {@code PUBLISHED}, {@code
 *     WITHDRAWN}; more may come
 */
public record ArticleFacts(
        String id,
        String title,
        String unit,
        String author,
        List<TopicReference> topics,
        Optional<String> task,
        List<String> audience,
        String form,
        String channel,
        String kind,
        String language,
        Optional<String> column,
        String status) {}
