package vn.lantoa.plan.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.lantoa.plan.events.EvidenceFacts;

/**
 * What proves that something was done: an article, a session, a difficulty, or how a task was
 * completed; each as its last event tells of it.
 *
 * @param plans ids of the plans it is about
 * @param topics what it is about, as {@code <plan>/<code>}
 * @param tasks ids of the tasks it was made for; of a task itself none
 * @param says of an article whether it tells {@code CONTENT} or {@code RESULT}; of a session its
 *     kind; of a task its deliverable
 * @param day it was published, held, reported or completed
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
        Optional<String> place,
        List<Proof> evidence) {

    enum Kind {
        ARTICLE,
        SESSION,
        DIFFICULTY,
        TASK
    }

    /**
     * @param evidence id of what is kept
     */
    record Proof(String kind, String url, Optional<String> note, Optional<String> evidence) {

        static Proof of(EvidenceFacts facts) {
            return new Proof(facts.kind(), facts.url().toString(), facts.note(), facts.evidence());
        }
    }

    TracedItem {
        plans = List.copyOf(plans);
        topics = List.copyOf(topics);
        tasks = List.copyOf(tasks);
        evidence = List.copyOf(evidence);
    }

    static String topic(String plan, String code) {
        return plan + "/" + code;
    }

    /** Whether it counts as done: published, held, resolved, completed. */
    boolean counts() {
        return switch (kind) {
            case ARTICLE -> status.equals("PUBLISHED");
            case SESSION -> status.equals("HELD");
            case DIFFICULTY -> status.equals("RESOLVED");
            case TASK -> status.equals("COMPLETED");
        };
    }
}
