package vn.lantoa.plan.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.Problem;

/** {@code /tasks}: assign, reassign, start, contribute, complete, reopen, cancel; find. */
@RestController
@RequestMapping("/tasks")
final class TaskController {

    record NewCompletion(
            @Size(max = 50) List<@Valid @NotNull NewEvidence> evidence,
            Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 2000) String> note,
            Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 2000) String> deliverable,
            Optional<@DecimalMin("0") @Digits(integer = 12, fraction = 4) BigDecimal>
                    quantityDone) {

        NewCompletion {
            // Without evidence at all it is the task that says what is missing.
            evidence = Objects.requireNonNullElse(evidence, List.of());
        }
    }

    record NewContribution(
            @NotBlank @Size(max = 2000) String text,
            @Size(max = 10) List<@Valid @NotNull NewEvidence> evidence) {

        NewContribution {
            evidence = Objects.requireNonNullElse(evidence, List.of());
        }
    }

    record NewHolders(
            Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 500) String> title,
            Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 60) String> unit,
            Optional<@Size(max = 100) String> assignee,
            Optional<@Size(max = 30) List<@NotBlank @Size(max = 60) String>> supportingUnits,
            @NotBlank @Size(max = 1000) String reason) {

        Assigning.Reassignment reassignment() {
            return new Assigning.Reassignment(
                    title.map(TypedText::clean),
                    unit.map(String::strip),
                    assignee.map(String::strip),
                    supportingUnits.map(NewTask::distinct),
                    TypedText.clean(reason));
        }
    }

    record NewDueDate(@NotNull LocalDate dueDate, @NotBlank @Size(max = 1000) String reason) {}

    record Approval(Optional<LocalDate> dueDate) {}

    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    private final Tasks tasks;

    TaskController(Tasks tasks) {
        this.tasks = tasks;
    }

    @PostMapping
    ResponseEntity<TaskView> assign(@RequestBody NewTask task, Command by) {
        return Answers.created(tasks.assign(task.assignment(), by), "/tasks", view(by.actor()));
    }

    @PostMapping("/{id}/assignment")
    ResponseEntity<TaskView> reassign(
            @PathVariable String id, @RequestBody NewHolders holders, Command by) {
        return Answers.changed(tasks.reassign(id, holders.reassignment(), by), view(by.actor()));
    }

    @PostMapping("/{id}/start")
    ResponseEntity<TaskView> start(@PathVariable String id, Command by) {
        return Answers.changed(tasks.start(id, by), view(by.actor()));
    }

    @PostMapping("/{id}/contributions")
    ResponseEntity<TaskView> contribute(
            @PathVariable String id, @RequestBody NewContribution contribution, Command by) {
        List<Evidence> evidence = tasks.evidence(contribution.evidence(), by.actor());
        String text = TypedText.clean(contribution.text());
        return Answers.changed(tasks.contribute(id, text, evidence, by), view(by.actor()));
    }

    @PostMapping("/{id}/completion")
    ResponseEntity<TaskView> complete(
            @PathVariable String id, @RequestBody NewCompletion given, Command by) {
        Completion completion =
                new Completion(
                        Task.dayOf(by),
                        tasks.evidence(given.evidence(), by.actor()),
                        given.note().map(TypedText::clean),
                        given.deliverable().map(TypedText::clean),
                        given.quantityDone().map(Quantity::plain));
        return Answers.changed(tasks.complete(id, completion, by), view(by.actor()));
    }

    @PostMapping("/{id}/reopening")
    ResponseEntity<TaskView> reopen(
            @PathVariable String id, @RequestBody Reason reason, Command by) {
        return Answers.changed(tasks.reopen(id, reason.reason(), by), view(by.actor()));
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<TaskView> cancel(
            @PathVariable String id, @RequestBody Reason reason, Command by) {
        return Answers.changed(tasks.cancel(id, reason.reason(), by), view(by.actor()));
    }

    /** Asks for another due date; the focal point sets it at once. */
    @PostMapping("/{id}/rescheduling")
    ResponseEntity<TaskView> reschedule(
            @PathVariable String id, @RequestBody NewDueDate wanted, Command by) {
        String reason = TypedText.clean(wanted.reason());
        return Answers.changed(
                tasks.change(
                        id, by, task -> DueDates.reschedule(task, wanted.dueDate(), reason, by)),
                view(by.actor()));
    }

    /** With the date that was asked for, or another. */
    @PostMapping("/{id}/rescheduling/approval")
    ResponseEntity<TaskView> approve(
            @PathVariable String id, @RequestBody Approval approval, Command by) {
        return Answers.changed(
                tasks.change(id, by, task -> DueDates.approve(task, approval.dueDate(), by)),
                view(by.actor()));
    }

    @PostMapping("/{id}/rescheduling/rejection")
    ResponseEntity<TaskView> reject(@PathVariable String id, @RequestBody Reason why, Command by) {
        String reason = TypedText.clean(why.reason());
        return Answers.changed(
                tasks.change(id, by, task -> DueDates.reject(task, reason, by)), view(by.actor()));
    }

    @GetMapping("/{id}")
    ResponseEntity<TaskView> find(@PathVariable String id, Actor by) {
        return tasks.view(id, by)
                .map(task -> Answers.found(task, view(by)))
                .orElseThrow(Problem::notFound);
    }

    private Function<Stored<Task>, TaskView> view(Actor by) {
        return task -> TaskView.of(task, tasks.withdrawn(task.state(), by));
    }
}
