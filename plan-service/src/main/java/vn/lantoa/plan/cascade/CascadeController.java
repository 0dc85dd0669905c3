package vn.lantoa.plan.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.plan.LackingUnits;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.task.TaskLine;
import vn.lantoa.plan.unit.UnitOn;

/** {@code /plans/{id}/cascade}: how the plans under a plan carry it out. */
@RestController
final class CascadeController {

    /**
     * A plan under it.
     *
     * @param duties how many the plan asks of it; {@code unlinked} how many of its own tasks carry
     *     none of them out
     * @param parentChanged what became of the plan above and nobody looked at yet
     * @param touched ids of the tasks it has to carry out that come from nodes which changed since
     */
    record ChildPlan(
            String plan,
            Optional<String> number,
            String title,
            Optional<String> unit,
            String status,
            int duties,
            long carriedOut,
            long missing,
            long weaker,
            long later,
            long waived,
            int unlinked,
            Optional<ParentNewsKept.Open> parentChanged,
            List<String> touched) {}

    record LackingUnit(String unit, String name) {

        static LackingUnit of(UnitOn unit) {
            return new LackingUnit(unit.id(), unit.name());
        }
    }

    /**
     * @param items the plans under it that hold and that the reader sees
     * @param lacking units without a plan of their own
     */
    record Cascade(String plan, List<ChildPlan> items, List<LackingUnit> lacking) {}

    private final ReadPlans plans;
    private final PlanTasks tasks;
    private final Duties duties;
    private final ParentNewsKept news;
    private final LackingUnits lacking;

    CascadeController(
            ReadPlans plans,
            PlanTasks tasks,
            Duties duties,
            ParentNewsKept news,
            LackingUnits lacking) {
        this.plans = plans;
        this.tasks = tasks;
        this.duties = duties;
        this.news = news;
        this.lacking = lacking;
    }

    @GetMapping("/plans/{id}/cascade")
    Cascade cascade(@PathVariable String id, Actor by) {
        ReadPlans.Read parent = plans.read(id, by);
        List<TaskLine> above = tasks.active(id, by);
        List<ChildPlan> items = new ArrayList<>();
        for (PlanLine child : plans.children(id, by)) {
            if (child.holds() && ReadPlans.showsDuties(child, by)) {
                items.add(child(parent, child, above, by));
            }
        }
        return new Cascade(id, items, lacking.of(id, by).stream().map(LackingUnit::of).toList());
    }

    private ChildPlan child(ReadPlans.Read parent, PlanLine child, List<TaskLine> above, Actor by) {
        Duties.Of of = duties.of(plans.read(child.id(), by), parent, above, by);
        Optional<ParentNewsKept.Open> changed = news.open(child.id(), parent.plan().id(), by);
        return new ChildPlan(
                child.id(),
                child.number(),
                child.title(),
                child.unit(),
                child.status(),
                of.items().size(),
                count(of, Weighing.State.CARRIED_OUT),
                count(of, Weighing.State.MISSING),
                count(of, Weighing.State.WEAKER),
                count(of, Weighing.State.LATER),
                count(of, Weighing.State.WAIVED),
                of.unlinked().size(),
                changed,
                changed.map(open -> touched(of, open, parent.document())).orElse(List.of()));
    }

    private static long count(Duties.Of of, Weighing.State state) {
        return of.items().stream().filter(duty -> duty.is(state)).count();
    }

    private static List<String> touched(
            Duties.Of of, ParentNewsKept.Open open, PlanDocument parent) {
        Set<String> paths = Set.copyOf(open.nodes());
        return of.items().stream()
                .map(Duty::asked)
                .filter(
                        asked ->
                                asked.node()
                                        .flatMap(parent::byId)
                                        .map(Node::path)
                                        .filter(paths::contains)
                                        .isPresent())
                .map(AskedTask::id)
                .toList();
    }
}
