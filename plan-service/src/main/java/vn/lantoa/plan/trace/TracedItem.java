package vn.lantoa.plan.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What proves that something was done: an article, a session, a difficulty; each as its last event
 * tells of it.
 *
 * @param plans ids of the plans it is about
 * @param topics what it is about, as {@code <plan>/<code>}
 * @param tasks ids of the tasks it was made for
 * @param says of an article whether it tells {@code CONTENT} or {@code RESULT}; of a session its
 *     kind
 * @param day it was published, held or reported
 * @param status its own
 * @param place where it can be read
 */
record TracedItem(
        @BsonId String id,
        long version,
        String organisation,
        Kind kind,
        String title,
        List<String> plans,
        List<String> topics,
        List<String> tasks,
        Optional<String> says,
        Optional<LocalDate> day,
        String status,
        Optional<String> place) {

    enum Kind {
        ARTICLE,
        SESSION,
        DIFFICULTY
    }

    TracedItem {
        plans = List.copyOf(plans);
        topics = List.copyOf(topics);
        tasks = List.copyOf(tasks);
    }

    static String topic(String plan, String code) {
        return plan + "/" + code;
    }

    /** Whether it counts as done: published, held, resolved. */
    boolean counts() {
        return switch (kind) {
            case ARTICLE -> status.equals("PUBLISHED");
            case SESSION -> status.equals("HELD");
            case DIFFICULTY -> status.equals("RESOLVED");
        };
    }
}
