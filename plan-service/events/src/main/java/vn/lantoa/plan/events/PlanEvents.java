package vn.lantoa.plan.events;

/** All that plan-service tells on its topic. */
public sealed interface PlanEvents permits PlanEvent, TaskEvent, LetterheadSettled, ReferenceEvent {

    String TOPIC = "plan.events";
}
