package vn.lantoa.plan.task;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.plan.plan.OpenWork;

/** Tasks that nobody completed or cancelled; counted up to 200 of each kind. */
@Component
final class OpenTasks implements OpenWork {

    private final Tasks tasks;

    OpenTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public long open(String plan, Actor by) {
        return count(plan, Task.Status.ASSIGNED, by) + count(plan, Task.Status.STARTED, by);
    }

    private int count(String plan, Task.Status status, Actor by) {
        return tasks.list(of(plan, status), by).items().size();
    }

    private static TaskFilter of(String plan, Task.Status status) {
        return new TaskFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(plan),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(status),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Listing.MOST),
                Optional.empty());
    }
}
