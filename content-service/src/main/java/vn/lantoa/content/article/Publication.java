package vn.lantoa.content.article;

import java.time.Instant;
import java.time.LocalDate;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.content.events.PublicationFacts;

/**
 * One publication of an article.
 *
 * @param number 1 for the first, one more each time it is published again after a withdrawal
 * @param slug the last step of its address, kept for ever after the first publication
 * @param sha256 see {@link Manuscript#sha256}
 */
record Publication(int number, Instant at, String slug, String sha256) {

    /** The day in Asia/Ho_Chi_Minh. */
    LocalDate on() {
        return LocalDate.ofInstant(at, DomainClock.ZONE);
    }

    String path() {
        return "/portal/articles/" + slug;
    }

    PublicationFacts facts() {
        return new PublicationFacts(number, on(), path(), sha256);
    }
}
