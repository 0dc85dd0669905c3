package vn.lantoa.plan.events;

/** Something happened that asks for a task; nobody gave it yet. */
public record TaskSuggested(TaskSuggestionFacts suggestion) implements TaskSuggestionEvent {}
