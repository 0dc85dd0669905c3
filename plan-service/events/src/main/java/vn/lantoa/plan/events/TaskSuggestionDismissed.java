package vn.lantoa.plan.events;

/**
 * It does not become a task.
 *
 * @param reason why, as a person says; or the result it came from was put right
 */
public record TaskSuggestionDismissed(TaskSuggestionFacts suggestion, String reason)
        implements TaskSuggestionEvent {}
