package vn.lantoa.content.citation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /citable-tasks}: the tasks an article can cite, of the whole organisation. */
@RestController
@RequestMapping("/citable-tasks")
final class CitationController {

    /** A task as an article may cite it. */
    record CitableTaskView(
            String id,
            String title,
            String unit,
            LocalDate dueDate,
            Optional<String> plan,
            Optional<String> topic,
            String status) {

        static CitableTaskView of(CitableTask task) {
            return new CitableTaskView(
                    task.id(),
                    task.title(),
                    task.unit(),
                    task.dueDate(),
                    task.plan(),
                    task.topic(),
                    task.status());
        }
    }

    private final CitableTasks tasks;

    CitationController(CitableTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping
    Page<CitableTaskView> list(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        return tasks.list(by.organisation(), unit, Limits.of(limit), after)
                .map(CitableTaskView::of);
    }

    @GetMapping("/{id}")
    CitableTaskView find(@PathVariable String id, Actor by) {
        return tasks.find(by.organisation(), id)
                .map(CitableTaskView::of)
                .orElseThrow(Problem::notFound);
    }
}
