package vn.lantoa.plan.events;

import java.time.LocalDate;

/**
 * The due date passed and the task is not done; told once for a due date.
 *
 * @param since the first day it is overdue, the one after the due date
 */
public record TaskOverdue(TaskFacts task, LocalDate since) implements TaskEvent {}
