package vn.lantoa.notification.task;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.lantoa.notification.inbox.Address;

/**
 * A copy of a task, as far as reminding needs it.
 *
 * @param version of the task, by the last event heard of it
 * @param audience who is reminded
 * @param toRemind whether it is open and nobody was reminded since the last event heard of it
 */
record WatchedTask(
        @BsonId String id,
        long version,
        String organisation,
        List<Address> audience,
        String title,
        String unit,
        LocalDate dueDate,
        boolean toRemind) {

    WatchedTask {
        audience = List.copyOf(audience);
    }
}
