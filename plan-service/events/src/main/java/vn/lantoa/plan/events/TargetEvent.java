package vn.lantoa.plan.events;

/** Something that happened to a target of a plan (chỉ tiêu). */
public sealed interface TargetEvent extends PlanEvents
        permits TargetSet,
                TargetMeasureProposed,
                TargetOperationalised,
                TargetMeasureWithdrawn,
                TargetSplit,
                TargetOwnerAssigned,
                TargetReworded,
                TargetDropped {

    TargetFacts target();
}
