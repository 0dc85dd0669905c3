package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.paging.Page;

/** {@code GET /tasks} and {@code /plans/{id}/tasks}: what is to be done, by due date. */
@RestController
final class TaskListController {

    private final Tasks tasks;

    TaskListController(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * What the reader may see. An officer or head who names no unit gets what the own unit leads;
     * {@code supporting} the own unit gives what it helps with.
     */
    @GetMapping("/tasks")
    Page<TaskView> list(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> supporting,
            @RequestParam Optional<String> assignee,
            @RequestParam Optional<String> plan,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> objective,
            @RequestParam Optional<String> target,
            @RequestParam Optional<String> node,
            @RequestParam Optional<String> series,
            @RequestParam Optional<String> parentTask,
            @RequestParam Optional<Task.Status> state,
            @RequestParam Optional<Boolean> overdue,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<OffsetDateTime> updatedSince,
            @RequestParam Optional<TaskFilter.Sort> sort,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        return list(
                new TaskFilter(
                        unit,
                        supporting,
                        assignee,
                        plan,
                        topic,
                        objective,
                        target,
                        node,
                        series,
                        parentTask,
                        state,
                        overdue,
                        from,
                        to,
                        updatedSince,
                        sort,
                        limit,
                        after),
                by);
    }

    /** The same of one plan. */
    @GetMapping("/plans/{id}/tasks")
    Page<TaskView> ofPlan(
            @PathVariable String id,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> supporting,
            @RequestParam Optional<String> assignee,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<String> objective,
            @RequestParam Optional<String> target,
            @RequestParam Optional<String> node,
            @RequestParam Optional<String> series,
            @RequestParam Optional<String> parentTask,
            @RequestParam Optional<Task.Status> state,
            @RequestParam Optional<Boolean> overdue,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<OffsetDateTime> updatedSince,
            @RequestParam Optional<TaskFilter.Sort> sort,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        return list(
                new TaskFilter(
                        unit,
                        supporting,
                        assignee,
                        Optional.of(id),
                        topic,
                        objective,
                        target,
                        node,
                        series,
                        parentTask,
                        state,
                        overdue,
                        from,
                        to,
                        updatedSince,
                        sort,
                        limit,
                        after),
                by);
    }

    private Page<TaskView> list(TaskFilter filter, Actor by) {
        return tasks.list(filter, by).map(TaskView::listed);
    }
}
