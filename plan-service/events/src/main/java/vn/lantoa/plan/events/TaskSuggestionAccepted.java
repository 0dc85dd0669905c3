package vn.lantoa.plan.events;

/** It became a task, which is told of by itself. */
public record TaskSuggestionAccepted(TaskSuggestionFacts suggestion)
        implements TaskSuggestionEvent {}
