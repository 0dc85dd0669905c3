package vn.lantoa.plan.events;

/** Something that happened to a task the system suggests. */
public sealed interface TaskSuggestionEvent extends PlanEvents
        permits TaskSuggested, TaskSuggestionAccepted, TaskSuggestionDismissed {

    TaskSuggestionFacts suggestion();
}
