package vn.lantoa.plan.task;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.TaskAssigned;
import vn.lantoa.plan.events.TaskReassigned;

/**
 * Who has to do a task. Only the focal point assigns across units, supporting units included; a
 * head assigns inside the own one.
 */
final class Assigning {

    private Assigning() {}

    /**
     * Other people or units for a task; what is absent stays.
     *
     * @param assignee staff id; an empty text gives it to the unit as a whole
     */
    record Reassignment(
            Optional<String> title,
            Optional<String> unit,
            Optional<String> assignee,
            Optional<List<String>> supportingUnits,
            String reason) {}

    static Decision<Task> assign(String id, Task.Assignment wanted, Command by) {
        return mayAssign(by.actor(), wanted.unit(), wanted.details().supportingUnits())
                ? given(id, wanted, assigner(by.actor()))
                : forbid("task.assign-not-allowed");
    }

    /** Given without asking who does: a right that was proved before. */
    static Decision<Task> given(String id, Task.Assignment wanted, Task.Assigner assigner) {
        if (wanted.details().supportingUnits().contains(wanted.unit())) {
            return leadSupports();
        }
        Details details = wanted.details();
        Task task =
                new Task(
                        id,
                        wanted.title(),
                        wanted.unit(),
                        wanted.assignee(),
                        wanted.dueDate(),
                        wanted.plan(),
                        wanted.topic(),
                        Task.Status.ASSIGNED,
                        Optional.empty(),
                        Optional.empty(),
                        details.equals(Details.NONE) ? Optional.empty() : Optional.of(details),
                        Optional.of(assigner),
                        Optional.empty(),
                        List.of());
        return accept(task, new TaskAssigned(task.facts()));
    }

    static boolean mayAssign(Actor actor, String unit, List<String> supportingUnits) {
        boolean insideOwnUnit =
                actor.is(Role.UNIT_HEAD) && actor.worksIn(unit) && supportingUnits.isEmpty();
        return actor.is(Role.FOCAL_POINT) || insideOwnUnit;
    }

    static Task.Assigner assigner(Actor actor) {
        return new Task.Assigner(actor.id(), !actor.is(Role.FOCAL_POINT));
    }

    private static Decision<Task> leadSupports() {
        return refuse("request.invalid", FieldFault.at("/supportingUnits", "task.lead-supports"));
    }

    static Decision<Task> reassign(Task task, Reassignment wanted, Command by) {
        if (!task.isVisibleTo(by.actor())) {
            return hide();
        }
        boolean acrossUnits = wanted.unit().isPresent() || wanted.supportingUnits().isPresent();
        boolean renamesAnothers =
                wanted.title().isPresent()
                        && task.assigner().filter(Task.Assigner::insideUnit).isEmpty();
        boolean focalPointOnly = acrossUnits || renamesAnothers;
        if (!task.mayDirect(by.actor()) || (focalPointOnly && !by.actor().is(Role.FOCAL_POINT))) {
            return forbid("task.reassign-not-allowed");
        }
        return switch (task.status()) {
            case ASSIGNED, STARTED -> reassigned(task, wanted, by);
            case COMPLETED -> conflict("task.completed");
            case CANCELLED -> conflict("task.cancelled");
        };
    }

    private static Decision<Task> reassigned(Task task, Reassignment wanted, Command by) {
        String unit = wanted.unit().orElse(task.unit());
        boolean moves = !unit.equals(task.unit());
        if (wanted.supportingUnits().filter(units -> units.contains(unit)).isPresent()) {
            return leadSupports();
        }
        List<String> before = task.details().supportingUnits();
        List<String> supporting =
                wanted.supportingUnits()
                        .orElseGet(() -> before.stream().filter(u -> !u.equals(unit)).toList());
        // Whoever had it in the old unit does not come along.
        Optional<String> stays = moves ? Optional.empty() : task.assignee();
        Optional<String> assignee =
                wanted.assignee()
                        .map(person -> Optional.of(person).filter(text -> !text.isEmpty()))
                        .orElse(stays);
        Optional<Task.Assigner> assigner =
                moves ? Optional.of(assigner(by.actor())) : task.assigner();
        Task other =
                task.held(
                        wanted.title().orElse(task.title()),
                        unit,
                        assignee,
                        task.details().supportedBy(supporting),
                        assigner);
        return other.facts().equals(task.facts())
                ? unchanged()
                : accept(
                        other,
                        new TaskReassigned(
                                other.facts(),
                                task.unit(),
                                task.assignee(),
                                before,
                                task.title(),
                                wanted.reason()));
    }
}
