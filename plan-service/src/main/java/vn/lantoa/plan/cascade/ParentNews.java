package vn.lantoa.plan.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Something that became of a plan's text, or of the plan above it.
 *
 * @param id of the event, {@code sequence} its place in the plan's life
 * @param change of the plan above: {@code REVISED}, {@code RECALLED} …
 * @param edition the number of the edition that a revision made
 * @param changed label paths of the nodes that a revision changed, added and removed
 */
record ParentNews(
        @BsonId String id,
        String organisation,
        String plan,
        long sequence,
        Kind kind,
        Optional<String> change,
        Optional<Integer> edition,
        LocalDate on,
        List<String> changed) {

    enum Kind {
        /** The plan's own text was revised. */
        REVISED,
        /** The plan above is another one than the plan was made by. */
        PARENT_CHANGED,
        /** Who keeps the plan has seen that. */
        ACKNOWLEDGED
    }

    ParentNews {
        changed = List.copyOf(changed);
    }
}
