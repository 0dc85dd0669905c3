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
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.EvidenceFacts;
import vn.lantoa.plan.events.TaskAssigned;
import vn.lantoa.plan.events.TaskCancelled;
import vn.lantoa.plan.events.TaskCompleted;
import vn.lantoa.plan.events.TaskFacts;
import vn.lantoa.plan.events.TaskOverdue;
import vn.lantoa.plan.events.TaskReopened;
import vn.lantoa.plan.events.TaskStarted;

/**
 * A task: what a unit has to do by a day.
 *
 * @param unit the lead unit (chủ trì)
 * @param dueDate the last day it is on time, in Asia/Ho_Chi_Minh
 * @param completion when and how it was done, while it is completed
 * @param overdueSince the first day it was late, once it was; a fact beside the status
 */
record Task(
        String id,
        String title,
        String unit,
        Optional<String> assignee,
        LocalDate dueDate,
        Optional<String> plan,
        Optional<String> topic,
        Status status,
        Optional<Completion> completion,
        Optional<LocalDate> overdueSince) {

    enum Status {
        ASSIGNED,
        STARTED,
        COMPLETED,
        CANCELLED
    }

    /** What a unit is asked to do. */
    record Assignment(
            String title,
            String unit,
            Optional<String> assignee,
            LocalDate dueDate,
            Optional<String> plan,
            Optional<String> topic) {}

    record Completion(LocalDate on, List<Evidence> evidence) {

        Completion {
            evidence = List.copyOf(evidence);
        }

        List<EvidenceFacts> evidenceFacts() {
            return evidence.stream().map(Evidence::facts).toList();
        }
    }

    /** Only the focal point assigns across units; a head assigns inside the own one. */
    static Decision<Task> assign(String id, Assignment wanted, Command by) {
        Actor actor = by.actor();
        boolean insideOwnUnit = actor.is(Role.UNIT_HEAD) && actor.worksIn(wanted.unit());
        if (!actor.is(Role.FOCAL_POINT) && !insideOwnUnit) {
            return forbid("task.assign-not-allowed");
        }
        Task task =
                new Task(
                        id,
                        wanted.title(),
                        wanted.unit(),
                        wanted.assignee(),
                        wanted.dueDate(),
                        wanted.plan(),
                        wanted.topic(),
                        Status.ASSIGNED,
                        Optional.empty(),
                        Optional.empty());
        return accept(task, new TaskAssigned(task.facts()));
    }

    Decision<Task> start(Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!mayWorkOn(by.actor())) {
            return forbid("task.not-yours");
        }
        return switch (status) {
            case ASSIGNED -> {
                Task started = with(Status.STARTED, Optional.empty());
                yield accept(started, new TaskStarted(started.facts()));
            }
            case STARTED -> unchanged();
            case COMPLETED -> conflict("task.completed");
            case CANCELLED -> conflict("task.cancelled");
        };
    }

    /** Done only with evidence: a figure must be provable. */
    Decision<Task> complete(List<Evidence> evidence, Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!mayWorkOn(by.actor())) {
            return forbid("task.not-yours");
        }
        return switch (status) {
            case ASSIGNED, STARTED -> {
                if (evidence.isEmpty()) {
                    yield refuse(
                            "task.evidence-required",
                            FieldFault.at("/evidence", "task.evidence-required"));
                }
                Completion done = new Completion(dayOf(by), evidence);
                Task completed = with(Status.COMPLETED, Optional.of(done));
                yield accept(
                        completed,
                        new TaskCompleted(completed.facts(), done.on(), done.evidenceFacts()));
            }
            case COMPLETED -> unchanged();
            case CANCELLED -> conflict("task.cancelled");
        };
    }

    /** Takes a completion back (mở lại); the event carries what it takes back. */
    Decision<Task> reopen(String reason, Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!mayDirect(by.actor())) {
            return forbid("task.reopen-not-allowed");
        }
        return switch (status) {
            case COMPLETED -> {
                Completion taken = completion.orElseThrow();
                Task reopened = with(Status.STARTED, Optional.empty());
                yield accept(
                        reopened,
                        new TaskReopened(
                                reopened.facts(),
                                reason,
                                taken.on(),
                                dueDate,
                                taken.evidenceFacts()));
            }
            case ASSIGNED, STARTED -> conflict("task.not-completed");
            case CANCELLED -> conflict("task.cancelled");
        };
    }

    Decision<Task> cancel(String reason, Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!by.actor().is(Role.FOCAL_POINT)) {
            return forbid("task.cancel-not-allowed");
        }
        return switch (status) {
            case ASSIGNED, STARTED -> {
                Task cancelled = with(Status.CANCELLED, Optional.empty());
                yield accept(cancelled, new TaskCancelled(cancelled.facts(), reason));
            }
            case COMPLETED -> conflict("task.completed");
            case CANCELLED -> unchanged();
        };
    }

    /** What the clock makes of a task that is not done in time: once for a due date. */
    Decision<Task> passDueDate(Command by) {
        return switch (status) {
            case ASSIGNED, STARTED -> {
                if (overdueSince.isPresent() || !dayOf(by).isAfter(dueDate)) {
                    yield unchanged();
                }
                Task late =
                        new Task(
                                id,
                                title,
                                unit,
                                assignee,
                                dueDate,
                                plan,
                                topic,
                                status,
                                completion,
                                Optional.of(dueDate.plusDays(1)));
                yield accept(late, new TaskOverdue(late.facts(), dueDate.plusDays(1)));
            }
            case COMPLETED, CANCELLED -> unchanged();
        };
    }

    /** The day whose end makes it overdue; none when it is done, or overdue already. */
    Optional<LocalDate> overdueAfter() {
        return switch (status) {
            case ASSIGNED, STARTED ->
                    overdueSince.isPresent() ? Optional.empty() : Optional.of(dueDate);
            case COMPLETED, CANCELLED -> Optional.empty();
        };
    }

    /** Officers and heads see their own unit's; who answers for the organisation sees all. */
    boolean isVisibleTo(Actor actor) {
        return seesAll(actor) || actor.worksIn(unit);
    }

    static boolean seesAll(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER, Role.APP);
    }

    private boolean mayWorkOn(Actor actor) {
        return actor.isAnyOf(Role.OFFICER, Role.UNIT_HEAD) && actor.worksIn(unit);
    }

    private boolean mayDirect(Actor actor) {
        return actor.is(Role.FOCAL_POINT) || (actor.is(Role.UNIT_HEAD) && actor.worksIn(unit));
    }

    private Task with(Status next, Optional<Completion> done) {
        return new Task(id, title, unit, assignee, dueDate, plan, topic, next, done, overdueSince);
    }

    private TaskFacts facts() {
        return new TaskFacts(id, title, unit, assignee, dueDate, plan, topic, status.name());
    }

    private static LocalDate dayOf(Command by) {
        return LocalDate.ofInstant(by.now(), DomainClock.ZONE);
    }
}
