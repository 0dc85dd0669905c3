package vn.lantoa.notification.task;

import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Arguments;
import vn.lantoa.notification.inbox.NoticeKind;
import vn.lantoa.notification.inbox.Telling;
import vn.lantoa.plan.events.TaskAssigned;
import vn.lantoa.plan.events.TaskCancelled;
import vn.lantoa.plan.events.TaskCompleted;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskFacts;
import vn.lantoa.plan.events.TaskOverdue;
import vn.lantoa.plan.events.TaskReopened;
import vn.lantoa.plan.events.TaskStarted;

/** What an event of a task makes known, and to whom. */
final class TaskNotice {

    enum Kind implements NoticeKind {
        TASK_ASSIGNED,
        TASK_OVERDUE,
        TASK_COMPLETED,
        TASK_REOPENED,
        TASK_CANCELLED
    }

    private TaskNotice() {}

    /** Empty for a task that was started: nobody has to do anything about it. */
    static Optional<Telling> of(TaskEvent event) {
        return switch (event) {
            case TaskAssigned(var task) ->
                    told(Kind.TASK_ASSIGNED, task, doersAndHead(task), said(task));
            case TaskStarted _ -> Optional.empty();
            case TaskOverdue(var task, var since) ->
                    told(Kind.TASK_OVERDUE, task, doersAndHead(task), said(task).since(since));
            case TaskCompleted(var task, var completedOn, _) ->
                    told(
                            Kind.TASK_COMPLETED,
                            task,
                            List.of(head(task)),
                            said(task).completedOn(completedOn));
            case TaskReopened(var task, var reason, var completedOn, _, _) ->
                    told(
                            Kind.TASK_REOPENED,
                            task,
                            doersAndHead(task),
                            said(task).completedOn(completedOn).reason(reason));
            case TaskCancelled(var task, var reason) ->
                    told(Kind.TASK_CANCELLED, task, doersAndHead(task), said(task).reason(reason));
        };
    }

    private static Optional<Telling> told(
            Kind kind, TaskFacts task, List<Address> audience, Arguments.Builder said) {
        return Optional.of(Telling.of(kind, audience, said.build(), link(task.id())));
    }

    /** Whoever it was given to, else the officers of the lead unit; and the unit's head. */
    private static List<Address> doersAndHead(TaskFacts task) {
        return List.of(doers(task), head(task));
    }

    static Address doers(TaskFacts task) {
        return task.assignee()
                .map(Address::staff)
                .orElseGet(() -> Address.unit(task.unit(), Role.OFFICER));
    }

    private static Address head(TaskFacts task) {
        return Address.unit(task.unit(), Role.UNIT_HEAD);
    }

    private static Arguments.Builder said(TaskFacts task) {
        return Arguments.titled(task.title()).unit(task.unit()).dueDate(task.dueDate());
    }

    static String link(String task) {
        return "/tasks/" + task;
    }
}
