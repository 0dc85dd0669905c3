package vn.lantoa.plan.task;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.events.TaskCancelled;
import vn.lantoa.plan.events.TaskFacts;
import vn.lantoa.plan.events.TaskOverdue;
import vn.lantoa.plan.events.TaskStarted;

/**
 * A task: what a unit has to do by a day. Who has to do it is decided in {@link Assigning}, by when
 * in {@link DueDates}, that it is done in {@link Completing}.
 *
 * @param unit the lead unit (chủ trì)
 * @param dueDate the last day it is on time, in Asia/Ho_Chi_Minh
 * @param completion when and how it was done, while it is completed
 * @param overdueSince the first day it was late, once it was; a fact beside the status
 * @param more what else is said of it, if anything is
 * @param assigner who gave it to the lead unit; not known of the oldest
 * @param rescheduling what became of its due date, if anything did
 * @param contributions what units told of it, in order
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
        Optional<LocalDate> overdueSince,
        Optional<Details> more,
        Optional<Assigner> assigner,
        Optional<Rescheduling> rescheduling,
        List<Contribution> contributions) {

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
            Optional<String> topic,
            Details details) {}

    /**
     * @param by staff id
     * @param insideUnit a head gave it inside the own unit; else it was given across units
     */
    record Assigner(String by, boolean insideUnit) {}

    Task {
        contributions = List.copyOf(contributions);
    }

    Decision<Task> start(Command by) {
        return working(by)
                .orElseGet(
                        () ->
                                switch (status) {
                                    case ASSIGNED -> {
                                        Task started = with(Status.STARTED, Optional.empty());
                                        yield accept(started, new TaskStarted(started.facts()));
                                    }
                                    case STARTED -> unchanged();
                                    case COMPLETED -> conflict("task.completed");
                                    case CANCELLED -> conflict("task.cancelled");
                                });
    }

    Decision<Task> cancel(String reason, Command by) {
        if (!isVisibleTo(by.actor())) {
            return hide();
        }
        if (!by.actor().is(Role.FOCAL_POINT)) {
            return forbid("task.cancel-not-allowed");
        }
        return switch (status) {
            case ASSIGNED, STARTED -> cancelled(reason, by);
            case COMPLETED -> conflict("task.completed");
            case CANCELLED -> unchanged();
        };
    }

    /**
     * Cancelled because its series ended, by whoever ended that: unless somebody began it or moved
     * its due date, which was a decision of its own.
     */
    Decision<Task> endWithSeries(String reason, Command by) {
        boolean moved =
                dates().past().stream()
                        .anyMatch(
                                past ->
                                        past.end() == Rescheduling.End.APPROVED
                                                || past.end() == Rescheduling.End.DIRECT);
        return switch (status) {
            case ASSIGNED -> moved ? unchanged() : cancelled(reason, by);
            case STARTED, COMPLETED, CANCELLED -> unchanged();
        };
    }

    private Decision<Task> cancelled(String reason, Command by) {
        Task cancelled =
                with(Status.CANCELLED, Optional.empty())
                        .due(
                                dueDate,
                                overdueSince,
                                dates().lapsed(dueDate, by.actor().id(), reason, dayOf(by)));
        return accept(cancelled, new TaskCancelled(cancelled.facts(), reason));
    }

    /** What the clock makes of a task that is not done in time: once for a due date. */
    Decision<Task> passDueDate(Command by) {
        return switch (status) {
            case ASSIGNED, STARTED -> {
                if (overdueSince.isPresent() || !dayOf(by).isAfter(dueDate)) {
                    yield unchanged();
                }
                Task late = due(dueDate, Optional.of(dueDate.plusDays(1)), dates());
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

    /** Whether it was, or is, in time; not known while it may still be. */
    Optional<Boolean> onTime() {
        return completion
                .map(done -> !done.on().isAfter(dueDate))
                .or(() -> overdueSince.map(late -> false));
    }

    public Details details() {
        return more.orElse(Details.NONE);
    }

    public Rescheduling dates() {
        return rescheduling.orElse(Rescheduling.NONE);
    }

    boolean isOpen() {
        return status == Status.ASSIGNED || status == Status.STARTED;
    }

    /** Who works on it sees it, and who answers for the organisation. */
    boolean isVisibleTo(Actor actor) {
        return seesAll(actor) || isOf(actor);
    }

    /** Whether the actor's unit leads or supports it. */
    private boolean isOf(Actor actor) {
        return actor.worksIn(unit) || details().supportingUnits().stream().anyMatch(actor::worksIn);
    }

    static boolean seesAll(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER, Role.APP);
    }

    /** Why this actor may not do the lead unit's work; nothing, if they may. */
    Optional<Decision<Task>> working(Command by) {
        return permitted(by, mayWork(by.actor()));
    }

    /** The same of what supporting units may do, too. */
    Optional<Decision<Task>> contributing(Command by) {
        return permitted(by, mayContribute(by.actor()));
    }

    private Optional<Decision<Task>> permitted(Command by, boolean may) {
        if (!isVisibleTo(by.actor())) {
            return Optional.of(hide());
        }
        return may ? Optional.empty() : Optional.of(forbid("task.not-yours"));
    }

    boolean mayWork(Actor actor) {
        return actor.isAnyOf(Role.OFFICER, Role.UNIT_HEAD) && actor.worksIn(unit);
    }

    boolean mayContribute(Actor actor) {
        return actor.isAnyOf(Role.OFFICER, Role.UNIT_HEAD) && isOf(actor);
    }

    boolean mayDirect(Actor actor) {
        return actor.is(Role.FOCAL_POINT) || (actor.is(Role.UNIT_HEAD) && actor.worksIn(unit));
    }

    Task with(Status next, Optional<Completion> done) {
        return new Task(
                id,
                title,
                unit,
                assignee,
                dueDate,
                plan,
                topic,
                next,
                done,
                overdueSince,
                more,
                assigner,
                rescheduling,
                contributions);
    }

    Task due(LocalDate day, Optional<LocalDate> late, Rescheduling dates) {
        Optional<Rescheduling> kept =
                Optional.of(dates).filter(some -> !some.equals(Rescheduling.NONE));
        return new Task(
                id,
                title,
                unit,
                assignee,
                day,
                plan,
                topic,
                status,
                completion,
                late,
                more,
                assigner,
                kept,
                contributions);
    }

    Task held(
            String name,
            String lead,
            Optional<String> person,
            Details all,
            Optional<Assigner> giver) {
        return new Task(
                id,
                name,
                lead,
                person,
                dueDate,
                plan,
                topic,
                status,
                completion,
                overdueSince,
                all.equals(Details.NONE) ? Optional.empty() : Optional.of(all),
                giver,
                rescheduling,
                contributions);
    }

    Task with(List<Contribution> all) {
        return new Task(
                id,
                title,
                unit,
                assignee,
                dueDate,
                plan,
                topic,
                status,
                completion,
                overdueSince,
                more,
                assigner,
                rescheduling,
                all);
    }

    TaskFacts facts() {
        return new TaskFacts(
                id, title, unit, assignee, dueDate, plan, topic, status.name(), details().facts());
    }

    /** Ids of the evidence it refers to, of the completion first. */
    List<String> keptEvidence() {
        return Stream.concat(
                        completion.stream().flatMap(done -> done.evidenceFacts().stream()),
                        contributions.stream().flatMap(one -> one.evidenceFacts().stream()))
                .flatMap(facts -> facts.evidence().stream())
                .distinct()
                .toList();
    }

    static LocalDate dayOf(Command by) {
        return LocalDate.ofInstant(by.now(), DomainClock.ZONE);
    }
}
