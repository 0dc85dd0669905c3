package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * The lead unit asks for another due date (điều chỉnh thời hạn); the one it has holds until that is
 * decided.
 *
 * @param dueDate the date it asks for
 * @param requester staff id
 * @param decidedInUnit whether the unit's own head decides; else the focal point or a leader
 */
public record TaskReschedulingRequested(
        TaskFacts task, LocalDate dueDate, String reason, String requester, Boolean decidedInUnit)
        implements TaskEvent {}
