package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The task was done, with evidence.
 *
 * @param completedOn the day in Asia/Ho_Chi_Minh; on time when it is not after the due date
 * @param result absent where nothing but evidence was given
 */
public record TaskCompleted(
        TaskFacts task,
        LocalDate completedOn,
        List<EvidenceFacts> evidence,
        Optional<TaskResult> result)
        implements TaskEvent {}
