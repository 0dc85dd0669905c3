package vn.lantoa.notification.task;

import java.util.ArrayList;
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
import vn.lantoa.plan.events.TaskContributed;
import vn.lantoa.plan.events.TaskDetails;
import vn.lantoa.plan.events.TaskEvent;
import vn.lantoa.plan.events.TaskFacts;
import vn.lantoa.plan.events.TaskOverdue;
import vn.lantoa.plan.events.TaskReassigned;
import vn.lantoa.plan.events.TaskReopened;
import vn.lantoa.plan.events.TaskRescheduled;
import vn.lantoa.plan.events.TaskReschedulingRejected;
import vn.lantoa.plan.events.TaskReschedulingRequested;
import vn.lantoa.plan.events.TaskRevised;
import vn.lantoa.plan.events.TaskStarted;

/** What an event of a task makes known, and to whom. */
final class TaskNotice {

    enum Kind implements NoticeKind {
        TASK_ASSIGNED,
        TASK_CONTRIBUTED,
        TASK_OVERDUE,
        TASK_RESCHEDULING_REQUESTED,
        TASK_RESCHEDULING_REJECTED,
        TASK_RESCHEDULED,
        TASK_REASSIGNED,
        TASK_REVISED,
        TASK_COMPLETED,
        TASK_REOPENED,
        TASK_CANCELLED
    }

    private TaskNotice() {}

    /**
     * Empty for a task that was started: nobody has to do anything about it; and for one of a
     * series, which was told of as a whole.
     */
    static Optional<Telling> of(TaskEvent event) {
        return switch (event) {
            case TaskAssigned(var task) ->
                    isOfASeries(task)
                            ? Optional.empty()
                            : told(Kind.TASK_ASSIGNED, task, allOf(task), said(task));
            case TaskStarted _ -> Optional.empty();
            case TaskContributed(var task, var unit, _, var text, _) ->
                    told(
                            Kind.TASK_CONTRIBUTED,
                            task,
                            List.of(doers(task)),
                            said(task).units(Optional.of(unit)).reason(text));
            case TaskOverdue(var task, var since) ->
                    told(Kind.TASK_OVERDUE, task, doersAndHead(task), said(task).since(since));
            case TaskReschedulingRequested asked -> toWhoeverDecides(asked);
            case TaskReschedulingRejected(var task, var dueDate, var requester, var reason) ->
                    told(
                            Kind.TASK_RESCHEDULING_REJECTED,
                            task,
                            List.of(Address.staff(requester)),
                            said(task).asked(dueDate).reason(reason));
            case TaskRescheduled(var task, var before, var reason, var requester, _) ->
                    told(
                            Kind.TASK_RESCHEDULED,
                            task,
                            with(allOf(task), requester),
                            said(task).before(Optional.of(before)).reason(reason));
            case TaskReassigned reassigned -> toOldAndNew(reassigned);
            case TaskRevised revised -> revised(revised);
            case TaskCompleted(var task, var completedOn, _, _) ->
                    told(
                            Kind.TASK_COMPLETED,
                            task,
                            List.of(head(task)),
                            said(task).completedOn(completedOn));
            case TaskReopened(var task, var reason, var completedOn, _, _, _) ->
                    told(
                            Kind.TASK_REOPENED,
                            task,
                            doersAndHead(task),
                            said(task).completedOn(completedOn).reason(reason));
            case TaskCancelled(var task, var reason) ->
                    told(Kind.TASK_CANCELLED, task, allOf(task), said(task).reason(reason));
        };
    }

    private static Optional<Telling> toWhoeverDecides(TaskReschedulingRequested asked) {
        Address decides =
                asked.decidedInUnit() ? head(asked.task()) : Address.organisation(Role.FOCAL_POINT);
        return told(
                Kind.TASK_RESCHEDULING_REQUESTED,
                asked.task(),
                List.of(decides),
                said(asked.task()).asked(asked.dueDate()).reason(asked.reason()));
    }

    /** Whoever has it now, and whoever had it until now. */
    private static Optional<Telling> toOldAndNew(TaskReassigned event) {
        TaskFacts task = event.task();
        List<Address> audience = new ArrayList<>(allOf(task));
        audience.add(doers(event.assigneeBefore(), event.unitBefore()));
        audience.add(Address.head(event.unitBefore()));
        event.supportingUnitsBefore().stream().map(Address::peopleOf).forEach(audience::addAll);
        Optional<String> unitBefore =
                Optional.of(event.unitBefore()).filter(unit -> !unit.equals(task.unit()));
        return told(
                Kind.TASK_REASSIGNED,
                task,
                audience,
                said(task).unitBefore(unitBefore).reason(event.reason()));
    }

    private static Optional<Telling> revised(TaskRevised event) {
        TaskFacts task = event.task();
        TaskFacts before = event.before();
        List<Address> audience = new ArrayList<>(allOf(task));
        audience.addAll(allOf(before));
        return told(
                Kind.TASK_REVISED,
                task,
                audience,
                said(task)
                        .unitBefore(
                                Optional.of(before.unit())
                                        .filter(unit -> !unit.equals(task.unit())))
                        .before(
                                Optional.of(before.dueDate())
                                        .filter(day -> !day.equals(task.dueDate())))
                        .reason(event.reason()));
    }

    private static Optional<Telling> told(
            Kind kind, TaskFacts task, List<Address> audience, Arguments.Builder said) {
        return Optional.of(Telling.of(kind, audience, said.build(), link(task.id())));
    }

    private static boolean isOfASeries(TaskFacts task) {
        return task.details().flatMap(TaskDetails::series).isPresent();
    }

    /** Whoever it was given to, else the officers of the lead unit; and the unit's head. */
    private static List<Address> doersAndHead(TaskFacts task) {
        return List.of(doers(task), head(task));
    }

    private static List<Address> allOf(TaskFacts task) {
        return everybody(task.assignee(), task.unit(), task.supportingUnits());
    }

    /** The doers, the head of the lead unit, and the people of those that help. */
    static List<Address> everybody(
            Optional<String> assignee, String unit, List<String> supportingUnits) {
        List<Address> all = new ArrayList<>(List.of(doers(assignee, unit), Address.head(unit)));
        supportingUnits.stream().map(Address::peopleOf).forEach(all::addAll);
        return all;
    }

    private static List<Address> with(List<Address> audience, Optional<String> staff) {
        List<Address> all = new ArrayList<>(audience);
        staff.map(Address::staff).ifPresent(all::add);
        return all;
    }

    static Address doers(TaskFacts task) {
        return doers(task.assignee(), task.unit());
    }

    private static Address doers(Optional<String> assignee, String unit) {
        return assignee.map(Address::staff).orElseGet(() -> Address.unit(unit, Role.OFFICER));
    }

    private static Address head(TaskFacts task) {
        return Address.head(task.unit());
    }

    private static Arguments.Builder said(TaskFacts task) {
        return Arguments.titled(task.title())
                .unit(task.unit())
                .units(list(task.supportingUnits()))
                .dueDate(task.dueDate());
    }

    /** Units as a text names them; empty when there are none. */
    static Optional<String> list(List<String> units) {
        return units.stream().reduce((one, other) -> one + ", " + other);
    }

    static String link(String task) {
        return "/tasks/" + task;
    }
}
