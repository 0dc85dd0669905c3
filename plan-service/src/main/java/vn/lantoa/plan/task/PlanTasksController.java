package vn.lantoa.plan.task;

import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.paging.Page;

/** {@code /plans/{id}/tasks}: what is done for a plan. */
@RestController
final class PlanTasksController {

    private final Tasks tasks;

    PlanTasksController(Tasks tasks) {
        this.tasks = tasks;
    }

    /** By due date; of what the reader may see. */
    @GetMapping("/plans/{id}/tasks")
    Page<TaskView> list(
            @PathVariable String id,
            @RequestParam Optional<String> topic,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        Listing listing =
                Listing.by("dueDate", Limits.of(limit), after)
                        .where("plan", id)
                        .where("topic", topic);
        return tasks.list(listing, Optional.empty(), by).map(TaskView::of);
    }
}
