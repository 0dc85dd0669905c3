package vn.lantoa.plan.task;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.TaskRescheduled;
import vn.lantoa.plan.events.TaskReschedulingRejected;
import vn.lantoa.plan.events.TaskReschedulingRequested;

/**
 * Changes of a due date (điều chỉnh thời hạn). The lead unit asks; who gave the task decides: the
 * unit's own head where it was given inside the unit, else the focal point or a leader, and never
 * who asked. A request outlives the completion, for the unit asked in time: granted, the completion
 * is measured by the new date.
 */
final class DueDates {

    private DueDates() {}

    /** The focal point changes the date at once, everybody else asks for it. */
    static Decision<Task> reschedule(Task task, LocalDate day, String reason, Command by) {
        boolean direct = by.actor().is(Role.FOCAL_POINT);
        Optional<Decision<Task>> not = direct ? Optional.empty() : task.working(by);
        return not.orElseGet(
                () ->
                        switch (task.status()) {
                            case ASSIGNED, STARTED -> {
                                if (day.isBefore(Task.dayOf(by))) {
                                    yield refuse(
                                            "request.invalid",
                                            FieldFault.at("/dueDate", "task.due-date-past"));
                                }
                                if (day.equals(task.dueDate())) {
                                    yield refuse(
                                            "request.invalid",
                                            FieldFault.at("/dueDate", "task.due-date-same"));
                                }
                                yield direct
                                        ? moved(task, day, directly(task, day, reason, by))
                                        : asked(task, day, reason, by);
                            }
                            case COMPLETED -> conflict("task.completed");
                            case CANCELLED -> conflict("task.cancelled");
                        });
    }

    private static Decision<Task> asked(Task task, LocalDate day, String reason, Command by) {
        Optional<Rescheduling.Request> waiting = task.dates().request();
        Rescheduling.Request wanted =
                new Rescheduling.Request(day, reason, by.actor().id(), Task.dayOf(by));
        if (waiting.isPresent()) {
            return waiting.get().equals(wanted)
                    ? unchanged()
                    : conflict("task.rescheduling-pending", waiting.get().dueDate().toString());
        }
        Task asking = task.due(task.dueDate(), task.overdueSince(), task.dates().asked(wanted));
        return accept(
                asking,
                new TaskReschedulingRequested(
                        asking.facts(), day, reason, wanted.by(), isDecidedInUnit(task)));
    }

    /**
     * @param other another date than was asked for
     */
    static Decision<Task> approve(Task task, Optional<LocalDate> other, Command by) {
        return deciding(
                task,
                by,
                request -> {
                    LocalDate day = other.orElse(request.dueDate());
                    if (day.equals(task.dueDate())) {
                        return refuse(
                                "request.invalid", FieldFault.at("/dueDate", "task.due-date-same"));
                    }
                    if (other.isPresent() && task.isOpen() && day.isBefore(Task.dayOf(by))) {
                        return refuse(
                                "request.invalid", FieldFault.at("/dueDate", "task.due-date-past"));
                    }
                    return moved(
                            task,
                            day,
                            past(
                                    Rescheduling.End.APPROVED,
                                    task,
                                    day,
                                    Optional.of(request.by()),
                                    request.reason(),
                                    by));
                });
    }

    static Decision<Task> reject(Task task, String reason, Command by) {
        return deciding(
                task,
                by,
                request -> {
                    Rescheduling.Past rejected =
                            past(
                                    Rescheduling.End.REJECTED,
                                    task,
                                    request.dueDate(),
                                    Optional.of(request.by()),
                                    reason,
                                    by);
                    Task kept =
                            task.due(
                                    task.dueDate(),
                                    task.overdueSince(),
                                    task.dates().and(rejected));
                    return accept(
                            kept,
                            new TaskReschedulingRejected(
                                    kept.facts(), request.dueDate(), request.by(), reason));
                });
    }

    private static Decision<Task> deciding(
            Task task, Command by, Function<Rescheduling.Request, Decision<Task>> decide) {
        if (!task.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!mayDecide(task, by.actor())) {
            return forbid("task.rescheduling-not-allowed");
        }
        Optional<Rescheduling.Request> request = task.dates().request();
        if (request.isEmpty()) {
            return conflict("task.no-rescheduling");
        }
        return request.get().by().equals(by.actor().id())
                ? forbid("task.rescheduling-own")
                : decide.apply(request.get());
    }

    static boolean mayDecide(Task task, Actor actor) {
        boolean ownHead = actor.is(Role.UNIT_HEAD) && actor.worksIn(task.unit());
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER) || (ownHead && isDecidedInUnit(task));
    }

    private static boolean isDecidedInUnit(Task task) {
        return task.assigner().filter(Task.Assigner::insideUnit).isPresent();
    }

    /** Not overdue any more: by the new date it is that again, once, when that is over. */
    private static Decision<Task> moved(Task task, LocalDate day, Rescheduling.Past how) {
        Task moved = task.due(day, Optional.empty(), task.dates().and(how));
        return accept(
                moved,
                new TaskRescheduled(
                        moved.facts(),
                        task.dueDate(),
                        how.reason(),
                        how.requestedBy(),
                        task.completion().map(Completion::on)));
    }

    private static Rescheduling.Past directly(Task task, LocalDate day, String reason, Command by) {
        return past(
                Rescheduling.End.DIRECT,
                task,
                day,
                task.dates().request().map(Rescheduling.Request::by),
                reason,
                by);
    }

    private static Rescheduling.Past past(
            Rescheduling.End end,
            Task task,
            LocalDate day,
            Optional<String> requestedBy,
            String reason,
            Command by) {
        return new Rescheduling.Past(
                end, task.dueDate(), day, requestedBy, by.actor().id(), reason, Task.dayOf(by));
    }
}
