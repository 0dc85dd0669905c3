package vn.lantoa.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * One thing people are told; stored once, as its event was first delivered, and never changed but
 * for acknowledgements.
 *
 * @param id comes from the event's id, so that an event makes it once however often it is delivered
 * @param audience whom it is for; a reader whom two addresses reach sees it once
 * @param causedBy staff or client id of who did it, and so needs no telling
 * @param notFor staff id of somebody else it is not for, whatever address reaches them
 * @param kind e.g. {@code TASK_ASSIGNED}; has a name and a text in the message bundles
 * @param subject id of what it is about, e.g. the task's
 * @param arguments what its text mentions; the text itself is made in each reader's language
 * @param link where to read on, e.g. {@code /tasks/<id>}
 * @param at when it happened, in the domain's time
 * @param recordedAt when it was stored, in wall time, to the millisecond; orders the inbox
 * @param traceId of the request that caused it
 */
public record Notice(
        @BsonId String id,
        String organisation,
        List<Address> audience,
        String causedBy,
        Optional<String> notFor,
        String kind,
        String subject,
        Arguments arguments,
        String link,
        Instant at,
        Instant recordedAt,
        Optional<String> traceId,
        List<Acknowledgement> acknowledgements) {

    public Notice {
        audience = List.copyOf(audience);
        acknowledgements = List.copyOf(acknowledgements);
    }
}
