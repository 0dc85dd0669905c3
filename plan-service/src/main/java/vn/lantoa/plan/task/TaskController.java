package vn.lantoa.plan.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.WebAddress;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /tasks}: assign, start, complete, reopen, cancel; find and list. */
@RestController
@RequestMapping("/tasks")
final class TaskController {

    record NewCompletion(@Size(max = 50) List<@Valid @NotNull NewEvidence> evidence) {

        NewCompletion {
            // Without evidence at all it is the task that says what is missing.
            evidence = evidence == null ? List.of() : evidence;
        }
    }

    record NewEvidence(
            @NotNull Kind kind,
            @NotNull @WebAddress URI url,
            Optional<@Size(max = 500) String> note) {

        enum Kind {
            URL
        }

        Evidence evidence() {
            return switch (kind) {
                case URL -> new Evidence.Url(url, note);
            };
        }
    }

    record Reason(@NotBlank @Size(max = 1000) String reason) {}

    private final Tasks tasks;

    TaskController(Tasks tasks) {
        this.tasks = tasks;
    }

    @PostMapping
    ResponseEntity<TaskView> assign(@RequestBody NewTask task, Command by) {
        return Answers.created(tasks.assign(task.assignment(), by), "/tasks", TaskView::of);
    }

    @PostMapping("/{id}/start")
    ResponseEntity<TaskView> start(@PathVariable String id, Command by) {
        return Answers.changed(tasks.start(id, by), TaskView::of);
    }

    @PostMapping("/{id}/completion")
    ResponseEntity<TaskView> complete(
            @PathVariable String id, @RequestBody NewCompletion completion, Command by) {
        List<Evidence> evidence =
                completion.evidence().stream().map(NewEvidence::evidence).toList();
        return Answers.changed(tasks.complete(id, evidence, by), TaskView::of);
    }

    @PostMapping("/{id}/reopening")
    ResponseEntity<TaskView> reopen(
            @PathVariable String id, @RequestBody Reason reason, Command by) {
        return Answers.changed(tasks.reopen(id, reason.reason(), by), TaskView::of);
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<TaskView> cancel(
            @PathVariable String id, @RequestBody Reason reason, Command by) {
        return Answers.changed(tasks.cancel(id, reason.reason(), by), TaskView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<TaskView> find(@PathVariable String id, Actor by) {
        return tasks.find(id, by)
                .map(task -> Answers.found(task, TaskView::of))
                .orElseThrow(Problem::notFound);
    }

    /**
     * By due date.
     *
     * @param overdue {@code true} for those that are late and not done
     * @param from first due date, included
     * @param to last due date, included
     * @param updatedSince only what changed since then, in the order of changes, 30 s behind
     */
    @GetMapping
    Page<TaskView> list(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<Task.Status> state,
            @RequestParam Optional<Boolean> overdue,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<OffsetDateTime> updatedSince,
            @RequestParam Optional<Sort> sort,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        Listing listing =
                Listing.by(sort.orElse(Sort.DUE_DATE).order, Limits.of(limit), after)
                        .where("plan", plan)
                        .where("topic", topic)
                        .where("status", state.map(Enum::name))
                        .where("overdue", overdue.map(Object::toString))
                        .between(
                                from.map(LocalDate::toString),
                                to.map(day -> day.plusDays(1).toString()))
                        .updatedSince(updatedSince.map(OffsetDateTime::toInstant));
        return tasks.list(listing, unit, by).map(TaskView::of);
    }

    /** How a list may be sorted. */
    enum Sort {
        DUE_DATE("dueDate"),
        DUE_DATE_DOWN("-dueDate");

        private final String order;

        Sort(String order) {
            this.order = order;
        }
    }
}
