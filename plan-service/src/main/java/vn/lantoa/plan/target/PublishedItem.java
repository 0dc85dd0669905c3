package vn.lantoa.plan.target;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * One publication of an article, or one taken back.
 *
 * @param id of the event
 * @param day it was published on, also of what is taken back; {@code year} the year of that day
 * @param topics what it tells of, as {@code <plan>/<code>}
 * @param amount 1, or -1 for what was taken back
 */
record PublishedItem(
        @BsonId String id,
        String organisation,
        LocalDate day,
        int year,
        List<String> topics,
        int amount) {

    PublishedItem {
        topics = List.copyOf(topics);
    }
}
