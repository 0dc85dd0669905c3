package vn.lantoa.plan.events;

/** All that plan-service tells on its topic. */
public sealed interface PlanEvents permits TaskEvent {

    String TOPIC = "plan.events";
}
