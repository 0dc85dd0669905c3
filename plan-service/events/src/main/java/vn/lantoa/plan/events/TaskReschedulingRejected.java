package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * The due date stays as it is.
 *
 * @param dueDate the date that was asked for
 * @param requester staff id of who asked
 */
public record TaskReschedulingRejected(
        TaskFacts task, LocalDate dueDate, String requester, String reason) implements TaskEvent {}
