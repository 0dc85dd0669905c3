package vn.lantoa.plan.events;

/** All that plan-service tells on its topic. */
public sealed interface PlanEvents
        permits PlanEvent,
                TopicEvent,
                TaskSuggestionEvent,
                DutyEvent,
                TaskEvent,
                TaskSeriesEvent,
                LetterheadSettled,
                ReferenceEvent,
                CalendarEvent,
                DifficultyEvent,
                StaffEvent,
                NumberEvent,
                ObjectiveEvent,
                TargetEvent,
                EvidenceEvent,
                UnitEvent,
                DispatchEvent,
                SessionEvent,
                SessionSeriesEvent,
                SessionSubjectsSettled,
                InspectionEvent,
                FindingEvent,
                InspectionsPlanned,
                InspectionChecklistSettled,
                BudgetEvent,
                ImportEvent {

    String TOPIC = "plan.events";
}
