package vn.lantoa.plan.events;

/** Something that happened to a purpose or a requirement of a plan (mục đích, yêu cầu). */
public sealed interface ObjectiveEvent extends PlanEvents
        permits ObjectiveSet, ObjectiveDescribed, ObjectiveReworded, ObjectiveDropped {

    ObjectiveFacts objective();
}
