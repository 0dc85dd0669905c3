package vn.lantoa.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.chassis.event.EventHead;

/**
 * What an event makes known, and to whom.
 *
 * @param notFor staff id of somebody it is not for although an address reaches them
 * @param inTheName whether it was done later in the name of who caused it, who is told, too
 * @param link where to read on, from the origin on
 */
public record Telling(
        NoticeKind kind,
        List<Address> audience,
        Optional<String> notFor,
        boolean inTheName,
        Arguments arguments,
        String link) {

    private static final String NOBODY = "system";

    public Telling {
        audience = audience.stream().distinct().toList();
    }

    public static Telling of(
            NoticeKind kind, List<Address> audience, Arguments arguments, String link) {
        return new Telling(kind, audience, Optional.empty(), false, arguments, link);
    }

    /** The same for all but one person. */
    public Telling butNotFor(String staff) {
        return new Telling(kind, audience, Optional.of(staff), inTheName, arguments, link);
    }

    /** The same, told also to the person in whose name the work was done meanwhile. */
    public Telling doneInTheName() {
        return new Telling(kind, audience, notFor, true, arguments, link);
    }

    /**
     * The notice as it is stored, once per event.
     *
     * @param recordedAt wall time
     */
    public Notice under(EventHead head, Instant recordedAt) {
        return new Notice(
                head.id() + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                head.organisation(),
                audience,
                inTheName ? NOBODY : head.actor(),
                notFor,
                kind.name(),
                head.subject(),
                arguments,
                link,
                head.time(),
                recordedAt,
                head.traceId(),
                List.of());
    }
}
