package vn.lantoa.plan.events;

/** Something that happened to an inspection (kiểm tra) of a unit. */
public sealed interface InspectionEvent extends PlanEvents
        permits InspectionScheduled,
                InspectionRescheduled,
                InspectionOpened,
                InspectionAnswered,
                InspectionConcluded,
                InspectionClosed,
                InspectionCancelled {

    InspectionFacts inspection();
}
