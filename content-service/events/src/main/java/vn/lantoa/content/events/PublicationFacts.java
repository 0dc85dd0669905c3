package vn.lantoa.content.events;

import java.time.LocalDate;

/**
 * One publication of an article.
 *
 * @param number 1 for the first, one more each time it is published again after a withdrawal
 * @param on the day in Asia/Ho_Chi_Minh
 * @param path where it stands, from the origin on, e.g. {@code /portal/articles/…}
 * @param sha256 digest of the published text, in hexadecimal
 */
public record PublicationFacts(Integer number, LocalDate on, String path, String sha256) {}
