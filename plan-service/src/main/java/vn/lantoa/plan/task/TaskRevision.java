package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Several things of a task to be changed at once; what is absent stays as it is.
 *
 * @param assignee staff id; an empty text gives it to the unit as a whole
 * @param topic an empty text takes it away, as of the deliverable
 * @param reason of all of it
 */
public record TaskRevision(
        Optional<String> title,
        Optional<String> unit,
        Optional<String> assignee,
        Optional<List<String>> supportingUnits,
        Optional<LocalDate> dueDate,
        Optional<String> topic,
        Optional<String> deliverable,
        Optional<Amount> quantity,
        String reason) {

    /** How much is asked from now on; nothing in figures, if empty. */
    public record Amount(Optional<Quantity> quantity) {}
}
