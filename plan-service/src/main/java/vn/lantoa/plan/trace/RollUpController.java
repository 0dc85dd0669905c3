package vn.lantoa.plan.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.plan.cascade.PlanTasks;
import vn.lantoa.plan.cascade.ReadPlans;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.target.TargetLine;
import vn.lantoa.plan.target.Targets;
import vn.lantoa.plan.task.TaskLine;

/** {@code /plans/{id}/roll-up}: what a programme of several years came to, year by year. */
@RestController
final class RollUpController {

    private static final int DEEPEST = 3;

    /**
     * @param tasks of all years, of which each year has its share
     */
    record RollUp(String plan, int firstYear, int lastYear, int tasks, List<YearCount> items) {}

    private final ReadPlans plans;
    private final PlanTasks tasks;
    private final Targets targets;

    RollUpController(ReadPlans plans, PlanTasks tasks, Targets targets) {
        this.plans = plans;
        this.tasks = tasks;
        this.targets = targets;
    }

    /** A plan of one year is a programme of one year. */
    @GetMapping("/plans/{id}/roll-up")
    RollUp rollUp(@PathVariable String id, Actor by) {
        PlanLine programme = plans.plan(id, by);
        Map<Integer, YearCount> years = new TreeMap<>();
        for (int year = programme.firstYear(); year <= programme.lastYear(); year++) {
            years.put(year, YearCount.none(year));
        }
        for (PlanLine yearly : yearly(programme, by)) {
            if (years.containsKey(yearly.firstYear())) {
                List<TaskLine> given = tasks.active(yearly.id(), by);
                List<TargetLine> stated = targets.of(yearly.id(), by);
                years.computeIfPresent(
                        yearly.firstYear(), (_, count) -> count.and(yearly.id(), given, stated));
            }
        }
        int all = years.values().stream().mapToInt(YearCount::tasks).sum();
        return new RollUp(
                id,
                programme.firstYear(),
                programme.lastYear(),
                all,
                years.values().stream().map(count -> count.of(all)).toList());
    }

    private List<PlanLine> yearly(PlanLine programme, Actor by) {
        if (!programme.isProgramme()) {
            return List.of(programme);
        }
        List<PlanLine> found = new ArrayList<>();
        gather(programme, by, new HashSet<>(Set.of(programme.id())), found, 1);
        return found;
    }

    /** What stands under a yearly plan carries that out: it would count twice. */
    private void gather(
            PlanLine above, Actor by, Set<String> seen, List<PlanLine> found, int depth) {
        for (PlanLine child : plans.children(above.id(), by)) {
            if (!child.holds() || !seen.add(child.id())) {
                continue;
            }
            if (!child.isProgramme()) {
                found.add(child);
            } else if (depth < DEEPEST) {
                gather(child, by, seen, found, depth + 1);
            }
        }
    }
}
