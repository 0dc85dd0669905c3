package vn.lantoa.plan.events;

/** Something that happened to a task; each carries the whole task as it is afterwards. */
public sealed interface TaskEvent extends PlanEvents
        permits TaskAssigned,
                TaskStarted,
                TaskContributed,
                TaskOverdue,
                TaskReschedulingRequested,
                TaskReschedulingRejected,
                TaskRescheduled,
                TaskReassigned,
                TaskRevised,
                TaskCompleted,
                TaskReopened,
                TaskCancelled {

    TaskFacts task();
}
