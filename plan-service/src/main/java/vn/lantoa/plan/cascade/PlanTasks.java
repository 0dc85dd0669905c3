package vn.lantoa.plan.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Listing;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.plan.task.TaskLine;
import vn.lantoa.plan.task.Tasks;

/** All tasks of a plan, up to a bound: what is said of the plan as a whole needs them all. */
@Component
public class PlanTasks {

    /** No plan was seen to have a tenth of it. */
    public static final int MOST = 20_000;

    private final Tasks tasks;

    PlanTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /** By due date, without the cancelled ones, whoever may see them; the first {@value #MOST}. */
    public List<TaskLine> active(String plan, Actor by) {
        List<TaskLine> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<TaskLine> page = tasks.ofPlan(plan, Listing.MOST, after, by);
            page.items().stream().filter(PlanTasks::isActive).forEach(all::add);
            after = page.next();
        } while (after.isPresent() && all.size() < MOST);
        return all;
    }

    public static boolean isActive(TaskLine task) {
        return !task.status().equals("CANCELLED");
    }

    /** Whether a unit leads or supports it. */
    public static boolean isOf(TaskLine task, String unit) {
        return task.unit().equals(unit) || task.supportingUnits().contains(unit);
    }

    /** Who answers for the organisation sees the work of all its units. */
    public static boolean seesAll(Actor actor) {
        return actor.isAnyOf(Role.FOCAL_POINT, Role.LEADER, Role.APP);
    }

    /** Those who work on it see it, and who answers for the organisation. */
    public static boolean sees(Actor actor, TaskLine task) {
        return seesAll(actor) || actor.unit().filter(unit -> isOf(task, unit)).isPresent();
    }
}
