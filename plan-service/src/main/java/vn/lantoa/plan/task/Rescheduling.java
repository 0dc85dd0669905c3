package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a task's due date.
 *
 * @param request the one that waits to be decided
 * @param past what was decided, the oldest first; the last twenty
 */
record Rescheduling(Optional<Request> request, List<Past> past) {

    private static final int KEPT = 20;

    static final Rescheduling NONE = new Rescheduling(Optional.empty(), List.of());

    Rescheduling {
        past = List.copyOf(past);
    }

    /** Another due date that was asked for. */
    record Request(LocalDate dueDate, String reason, String by, LocalDate on) {}

    /** How it ended. */
    enum End {
        APPROVED,
        REJECTED,
        /** The focal point changed the date by itself. */
        DIRECT,
        /** Nobody needs the answer any more. */
        LAPSED
    }

    /**
     * @param from the due date it had
     * @param to the one it was given, or did not get
     * @param requestedBy staff id
     * @param decidedBy staff id
     * @param reason of the change, or why it was rejected
     */
    record Past(
            End end,
            LocalDate from,
            LocalDate to,
            Optional<String> requestedBy,
            String decidedBy,
            String reason,
            LocalDate on) {}

    Rescheduling asked(Request wanted) {
        return new Rescheduling(Optional.of(wanted), past);
    }

    /** Decided: what waited waits no more. */
    Rescheduling and(Past more) {
        List<Past> longer = new ArrayList<>(past);
        longer.add(more);
        int first = Math.max(0, longer.size() - KEPT);
        return new Rescheduling(Optional.empty(), longer.subList(first, longer.size()));
    }

    /** The task is given up: what waited needs no answer. */
    Rescheduling lapsed(LocalDate dueDate, String by, String reason, LocalDate on) {
        return request.map(
                        asked ->
                                and(
                                        new Past(
                                                End.LAPSED,
                                                dueDate,
                                                asked.dueDate(),
                                                Optional.of(asked.by()),
                                                by,
                                                reason,
                                                on)))
                .orElse(this);
    }
}
