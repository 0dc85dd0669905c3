package vn.lantoa.plan.task;

import static vn.lantoa.chassis.aggregate.Decision.accept;
import static vn.lantoa.chassis.aggregate.Decision.conflict;
import static vn.lantoa.chassis.aggregate.Decision.forbid;
import static vn.lantoa.chassis.aggregate.Decision.hide;
import static vn.lantoa.chassis.aggregate.Decision.refuse;
import static vn.lantoa.chassis.aggregate.Decision.unchanged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Decision;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.plan.events.TaskCompleted;
import vn.lantoa.plan.events.TaskContributed;
import vn.lantoa.plan.events.TaskReopened;

/** Units tell what they did; the lead unit completes, and whoever directs it may take that back. */
final class Completing {

    private static final int CONTRIBUTIONS_MOST = 100;

    private Completing() {}

    /** Supporting units help, they do not complete: the lead unit answers for the whole. */
    static Decision<Task> contribute(Task task, String text, List<Evidence> evidence, Command by) {
        return task.contributing(by)
                .orElseGet(
                        () ->
                                switch (task.status()) {
                                    case ASSIGNED, STARTED -> contributed(task, text, evidence, by);
                                    case COMPLETED -> conflict("task.completed");
                                    case CANCELLED -> conflict("task.cancelled");
                                });
    }

    private static Decision<Task> contributed(
            Task task, String text, List<Evidence> evidence, Command by) {
        if (task.contributions().size() >= CONTRIBUTIONS_MOST) {
            return conflict("task.contributions-full", CONTRIBUTIONS_MOST);
        }
        String unit = by.actor().unit().orElseThrow();
        Contribution more = new Contribution(unit, by.actor().id(), Task.dayOf(by), text, evidence);
        List<Contribution> all = new ArrayList<>(task.contributions());
        all.add(more);
        Task changed = task.with(all);
        return accept(
                changed,
                new TaskContributed(changed.facts(), unit, more.by(), text, more.evidenceFacts()));
    }

    /** Done only with evidence: a figure must be provable. */
    static Decision<Task> complete(Task task, Completion how, Command by) {
        return task.working(by)
                .orElseGet(
                        () ->
                                switch (task.status()) {
                                    case ASSIGNED, STARTED ->
                                            completed(task, how.on(Task.dayOf(by)));
                                    case COMPLETED -> unchanged();
                                    case CANCELLED -> conflict("task.cancelled");
                                });
    }

    private static Decision<Task> completed(Task task, Completion done) {
        Optional<Quantity> asked = task.details().quantity();
        if (done.evidence().isEmpty()) {
            return refuse(
                    "task.evidence-required", FieldFault.at("/evidence", "task.evidence-required"));
        }
        if (done.quantityDone().isPresent() && asked.isEmpty()) {
            return refuse(
                    "request.invalid", FieldFault.at("/quantityDone", "task.quantity-not-asked"));
        }
        Task completed = task.with(Task.Status.COMPLETED, Optional.of(done));
        return accept(
                completed,
                new TaskCompleted(
                        completed.facts(), done.on(), done.evidenceFacts(), done.result(asked)));
    }

    /** Takes a completion back (mở lại); the event carries what it takes back. */
    static Decision<Task> reopen(Task task, String reason, Command by) {
        if (!task.isVisibleTo(by.actor())) {
            return hide();
        }
        if (!task.mayDirect(by.actor())) {
            return forbid("task.reopen-not-allowed");
        }
        return switch (task.status()) {
            case COMPLETED -> {
                Completion taken = task.completion().orElseThrow();
                Task reopened = task.with(Task.Status.STARTED, Optional.empty());
                yield accept(
                        reopened,
                        new TaskReopened(
                                reopened.facts(),
                                reason,
                                taken.on(),
                                task.dueDate(),
                                taken.evidenceFacts(),
                                taken.result(task.details().quantity())));
            }
            case ASSIGNED, STARTED -> conflict("task.not-completed");
            case CANCELLED -> conflict("task.cancelled");
        };
    }
}
