package vn.lantoa.content.citation;

import java.time.LocalDate;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A copy of a plan's task, as far as an article says anything of it.
 *
 * @param version the task's version that this is the copy of
 * @param status as told by plan-service, e.g. {@code COMPLETED}
 */
record CitableTask(
        @BsonId String id,
        String organisation,
        long version,
        String title,
        String unit,
        LocalDate dueDate,
        Optional<String> plan,
        Optional<String> topic,
        String status) {}
