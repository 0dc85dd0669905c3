package vn.lantoa.plan.task;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.TaskRevised;

/**
 * Changes of several things of a task in one decision, as a row of a table asks for them. The focal
 * point changes all; a head the person, and of what was given inside the own unit also the rest,
 * but never the units.
 */
final class Revising {

    private Revising() {}

    static Decision<Task> revise(Task task, TaskRevision wanted, Command by) {
        if (!task.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!mayRevise(task, wanted, by.actor())) {
            return forbid("task.revise-not-allowed");
        }
        return switch (task.status()) {
            case ASSIGNED, STARTED -> revised(task, wanted, by);
            case COMPLETED -> conflict("task.completed");
            case CANCELLED -> conflict("task.cancelled");
        };
    }

    private static boolean mayRevise(Task task, TaskRevision wanted, Actor actor) {
        if (actor.is(Role.FOCAL_POINT)) {
            return true;
        }
        boolean units = wanted.unit().isPresent() || wanted.supportingUnits().isPresent();
        boolean rest =
                wanted.title().isPresent()
                        || wanted.dueDate().isPresent()
                        || wanted.topic().isPresent()
                        || wanted.deliverable().isPresent()
                        || wanted.quantity().isPresent();
        boolean givenInside = task.assigner().filter(Task.Assigner::insideUnit).isPresent();
        return task.mayDirect(actor) && !units && (!rest || givenInside);
    }

    private static Decision<Task> revised(Task task, TaskRevision wanted, Command by) {
        LocalDate day = wanted.dueDate().orElse(task.dueDate());
        if (!day.equals(task.dueDate()) && day.isBefore(Task.dayOf(by))) {
            return refuse("request.invalid", FieldFault.at("/dueDate", "task.due-date-past"));
        }
        String unit = wanted.unit().orElse(task.unit());
        if (wanted.supportingUnits().filter(units -> units.contains(unit)).isPresent()) {
            return refuse(
                    "request.invalid", FieldFault.at("/supportingUnits", "task.lead-supports"));
        }
        Task other = moved(held(task, unit, wanted, by), day, wanted.reason(), by);
        return other.facts().equals(task.facts())
                ? unchanged()
                : accept(other, new TaskRevised(other.facts(), task.facts(), wanted.reason()));
    }

    private static Task held(Task task, String unit, TaskRevision wanted, Command by) {
        boolean moves = !unit.equals(task.unit());
        // Whoever had it in the old unit does not come along.
        Optional<String> stays = moves ? Optional.empty() : task.assignee();
        Details before = task.details();
        List<String> supporting =
                wanted.supportingUnits()
                        .orElseGet(
                                () ->
                                        before.supportingUnits().stream()
                                                .filter(u -> !u.equals(unit))
                                                .toList());
        Details details =
                new Details(
                        supporting,
                        replaced(before.deliverable(), wanted.deliverable()),
                        before.node(),
                        before.objectives(),
                        before.targets(),
                        before.parentTask(),
                        wanted.quantity()
                                .map(TaskRevision.Amount::quantity)
                                .orElse(before.quantity()),
                        before.occurrence());
        return about(task, replaced(task.topic(), wanted.topic()))
                .held(
                        wanted.title().orElse(task.title()),
                        unit,
                        replaced(stays, wanted.assignee()),
                        details,
                        moves ? Optional.of(Assigning.assigner(by.actor())) : task.assigner());
    }

    private static Optional<String> replaced(Optional<String> before, Optional<String> wanted) {
        return wanted.isPresent() ? wanted.filter(text -> !text.isEmpty()) : before;
    }

    private static Task about(Task task, Optional<String> topic) {
        return new Task(
                task.id(),
                task.title(),
                task.unit(),
                task.assignee(),
                task.dueDate(),
                task.plan(),
                topic,
                task.status(),
                task.completion(),
                task.overdueSince(),
                task.more(),
                task.assigner(),
                task.rescheduling(),
                task.contributions());
    }

    /** Not overdue any more; whoever waited for another date has the answer. */
    private static Task moved(Task task, LocalDate day, String reason, Command by) {
        if (day.equals(task.dueDate())) {
            return task;
        }
        Rescheduling.Past how =
                new Rescheduling.Past(
                        Rescheduling.End.DIRECT,
                        task.dueDate(),
                        day,
                        task.dates().request().map(Rescheduling.Request::by),
                        by.actor().id(),
                        reason,
                        Task.dayOf(by));
        return task.due(day, Optional.empty(), task.dates().and(how));
    }
}
