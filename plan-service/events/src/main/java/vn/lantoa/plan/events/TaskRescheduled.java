package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The due date was changed. What was expected by the old one is expected by the new one; if it was
 * overdue, it is not any more.
 *
 * @param dueDateBefore the old due date; the new one is the task's
 * @param requester staff id of who asked for it; absent where nobody had to ask
 * @param completedOn the day it was done, if it is: then it is measured by the new date from now on
 */
public record TaskRescheduled(
        TaskFacts task,
        LocalDate dueDateBefore,
        String reason,
        Optional<String> requester,
        Optional<LocalDate> completedOn)
        implements TaskEvent {}
