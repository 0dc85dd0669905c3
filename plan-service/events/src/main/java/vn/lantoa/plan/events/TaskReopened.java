package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A completion was taken back; the event carries what it takes back.
 *
 * @param completedOn the day it had been completed
 * @param dueDate the due date it had been measured by
 */
public record TaskReopened(
        TaskFacts task,
        String reason,
        LocalDate completedOn,
        LocalDate dueDate,
        List<EvidenceFacts> evidence,
        Optional<TaskResult> result)
        implements TaskEvent {}
