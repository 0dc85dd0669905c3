package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;

/**
 * The task was done, with evidence.
 *
 * @param completedOn the day in Asia/Ho_Chi_Minh; on time when it is not after the due date
 */
public record TaskCompleted(TaskFacts task, LocalDate completedOn, List<EvidenceFacts> evidence)
        implements TaskEvent {}
