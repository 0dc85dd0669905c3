package vn.lantoa.notification.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.event.EventHead;
import vn.lantoa.notification.inbox.Address;
import vn.lantoa.notification.inbox.Notice;
import vn.lantoa.notification.inbox.Notice.Arguments;
import vn.lantoa.plan.events.TaskAssigned;
import vn.lantoa.plan.events.TaskCancelled;
import vn.lantoa.plan.events.TaskCompleted;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskFacts;
import vn.lantoa.plan.events.TaskReopened;
import vn.lantoa.plan.events.TaskStarted;

/** What an event of a task makes known, and to whom. */
record TaskNotice(Kind kind, List<Address> audience, Arguments arguments) {

    enum Kind {
        TASK_ASSIGNED,
        TASK_COMPLETED,
        TASK_REOPENED,
        TASK_CANCELLED
    }

    /** Empty for a task that was started: nobody has to do anything about it. */
    static Optional<TaskNotice> of(TaskEvent event) {
        return switch (event) {
            case TaskAssigned(var task) ->
                    told(
                            Kind.TASK_ASSIGNED,
                            doersAndHead(task),
                            said(task, Optional.empty(), Optional.empty()));
            case TaskStarted(var task) -> Optional.empty();
            case TaskCompleted(var task, var completedOn, var evidence) ->
                    told(
                            Kind.TASK_COMPLETED,
                            List.of(head(task)),
                            said(task, Optional.of(completedOn), Optional.empty()));
            case TaskReopened(var task, var reason, var completedOn, var dueDate, var evidence) ->
                    told(
                            Kind.TASK_REOPENED,
                            doersAndHead(task),
                            said(task, Optional.of(completedOn), Optional.of(reason)));
            case TaskCancelled(var task, var reason) ->
                    told(
                            Kind.TASK_CANCELLED,
                            doersAndHead(task),
                            said(task, Optional.empty(), Optional.of(reason)));
        };
    }

    private static Optional<TaskNotice> told(
            Kind kind, List<Address> audience, Arguments arguments) {
        return Optional.of(new TaskNotice(kind, audience, arguments));
    }

    /** Whoever it was given to, else the officers of the lead unit; and the unit's head. */
    private static List<Address> doersAndHead(TaskFacts task) {
        Address doers =
                task.assignee()
                        .map(Address::staff)
                        .orElseGet(() -> Address.unit(task.unit(), Role.OFFICER));
        return List.of(doers, head(task));
    }

    private static Address head(TaskFacts task) {
        return Address.unit(task.unit(), Role.UNIT_HEAD);
    }

    private static Arguments said(
            TaskFacts task, Optional<LocalDate> completedOn, Optional<String> reason) {
        return new Arguments(
                task.title(),
                Optional.of(task.unit()),
                Optional.of(task.dueDate()),
                completedOn,
                reason);
    }

    /**
     * The notice as it is stored, once per event.
     *
     * @param recordedAt wall time
     */
    Notice under(EventHead head, Instant recordedAt) {
        return new Notice(
                head.id() + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                head.organisation(),
                audience,
                head.actor(),
                kind.name(),
                head.subject(),
                arguments,
                "/tasks/" + head.subject(),
                head.time(),
                recordedAt,
                head.traceId(),
                List.of());
    }
}
