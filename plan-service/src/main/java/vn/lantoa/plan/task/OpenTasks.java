package vn.lantoa.plan.task;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.plan.plan.OpenWork;

/** Tasks that nobody completed or cancelled; counted up to 200. */
@Component
final class OpenTasks implements OpenWork {

    private final Tasks tasks;

    OpenTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public long open(String plan, Actor by) {
        Listing open =
                Listing.by("dueDate", Listing.MOST, Optional.empty())
                        .where("plan", plan)
                        .where("open", "true");
        return tasks.list(open, Optional.empty(), Optional.empty(), by).items().size();
    }
}
