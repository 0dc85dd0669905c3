package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.plan.events.EvidenceFacts;

/**
 * A task as programs see it.
 *
 * @param onTime absent while it may still be done in time
 * @param rescheduling the due date that is asked for and not decided yet
 * @param dueDates what was decided of its due date, the oldest first; the last twenty
 * @param withdrawnEvidence ids of what was given as evidence and withdrawn since; absent in lists
 */
record TaskView(
        String id,
        String title,
        String unit,
        List<String> supportingUnits,
        Optional<String> assignee,
        LocalDate dueDate,
        Optional<String> plan,
        Optional<String> topic,
        Optional<String> node,
        List<String> objectives,
        List<String> targets,
        Optional<String> parentTask,
        Optional<String> deliverable,
        Optional<Quantity> quantity,
        Optional<String> series,
        Optional<LocalDate> occurrence,
        Task.Status status,
        Optional<CompletionView> completion,
        Optional<Boolean> onTime,
        Optional<LocalDate> overdueSince,
        Optional<Rescheduling.Request> rescheduling,
        List<Rescheduling.Past> dueDates,
        List<ContributionView> contributions,
        Optional<List<String>> withdrawnEvidence,
        Optional<String> assignedBy,
        long version,
        OffsetDateTime changedAt) {

    record CompletionView(
            LocalDate on,
            boolean onTime,
            List<EvidenceFacts> evidence,
            Optional<String> note,
            Optional<String> deliverable,
            Optional<Quantity> quantityDone) {}

    record ContributionView(
            String unit, String by, LocalDate on, String text, List<EvidenceFacts> evidence) {

        static ContributionView of(Contribution one) {
            return new ContributionView(
                    one.unit(), one.by(), one.on(), one.text(), one.evidenceFacts());
        }
    }

    static TaskView listed(Stored<Task> stored) {
        return of(stored, Optional.empty());
    }

    static TaskView of(Stored<Task> stored, Set<String> withdrawn) {
        return of(stored, Optional.of(withdrawn.stream().sorted().toList()));
    }

    private static TaskView of(Stored<Task> stored, Optional<List<String>> withdrawn) {
        Task task = stored.state();
        Details details = task.details();
        return new TaskView(
                task.id(),
                task.title(),
                task.unit(),
                details.supportingUnits(),
                task.assignee(),
                task.dueDate(),
                task.plan(),
                task.topic(),
                details.node(),
                details.objectives(),
                details.targets(),
                details.parentTask(),
                details.deliverable(),
                details.quantity(),
                details.occurrence().map(Details.Occurrence::series),
                details.occurrence().map(Details.Occurrence::day),
                task.status(),
                task.completion().map(done -> completion(task, done)),
                task.onTime(),
                task.overdueSince(),
                task.dates().request(),
                task.dates().past(),
                task.contributions().stream().map(ContributionView::of).toList(),
                withdrawn,
                task.assigner().map(Task.Assigner::by),
                stored.version(),
                OffsetDateTime.ofInstant(stored.changedAt(), DomainClock.ZONE));
    }

    private static CompletionView completion(Task task, Completion done) {
        return new CompletionView(
                done.on(),
                !done.on().isAfter(task.dueDate()),
                done.evidenceFacts(),
                done.note(),
                done.deliverable(),
                done.quantity(task.details().quantity()));
    }
}
