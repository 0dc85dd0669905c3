package vn.lantoa.plan.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.cascade.Duties;
import vn.lantoa.plan.cascade.MissingDuty;
import vn.lantoa.plan.cascade.PlanTasks;
import vn.lantoa.plan.cascade.ReadPlans;
import vn.lantoa.plan.objective.Objectives;
import vn.lantoa.plan.plan.LackingUnits;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.target.Targets;
import vn.lantoa.plan.task.TaskLine;
import vn.lantoa.plan.trace.Gap.Code;
import vn.lantoa.plan.trace.Gap.Subject;
import vn.lantoa.plan.trace.Gap.SubjectKind;
import vn.lantoa.plan.unit.UnitOn;
import vn.lantoa.plan.unit.Units;

/** Gathers what is known of a plan, a draft too, and what that lacks. */
@Component
final class Gaps {

    private final ReadPlans plans;
    private final Objectives objectives;
    private final Targets targets;
    private final TopicRegister topics;
    private final PlanTasks tasks;
    private final TracedItems items;
    private final Units units;
    private final LackingUnits lacking;
    private final Duties duties;
    private final DomainClock clock;

    Gaps(
            ReadPlans plans,
            Objectives objectives,
            Targets targets,
            TopicRegister topics,
            PlanTasks tasks,
            TracedItems items,
            Units units,
            LackingUnits lacking,
            Duties duties,
            DomainClock clock) {
        this.plans = plans;
        this.objectives = objectives;
        this.targets = targets;
        this.topics = topics;
        this.tasks = tasks;
        this.items = items;
        this.units = units;
        this.lacking = lacking;
        this.duties = duties;
        this.clock = clock;
    }

    /**
     * Tasks show only to those who see them.
     *
     * @throws Problem 404 for a plan the actor does not see
     */
    List<Gap.Found> of(String id, Actor by) {
        ReadPlans.Read read = plans.read(id, by);
        List<TaskLine> active = tasks.active(id, by);
        List<Gap.Found> gaps =
                new ArrayList<>(
                        GapReading.of(
                                new GapReading.Known(
                                        read.plan(),
                                        objectives.of(id, by),
                                        targets.of(id, by),
                                        topics.of(id, by),
                                        active,
                                        told(id, by),
                                        ended(active, by))));
        Set<String> seen =
                active.stream()
                        .filter(task -> PlanTasks.sees(by, task))
                        .map(TaskLine::id)
                        .collect(Collectors.toSet());
        gaps.removeIf(
                gap ->
                        gap.subject().kind() == SubjectKind.TASK
                                && !seen.contains(gap.subject().id()));
        lacking.of(id, by).forEach(unit -> gaps.add(lacks(read.plan(), unit)));
        if (ReadPlans.showsDuties(read.plan(), by)) {
            duties.missing(id, by).forEach(duty -> gaps.add(missing(read.plan(), duty)));
        }
        return gaps;
    }

    private Set<String> told(String plan, Actor by) {
        String prefix = TracedItem.topic(plan, "");
        return items.ofPlan(plan, TracedItem.Kind.ARTICLE, by).stream()
                .filter(TracedItem::counts)
                .flatMap(article -> article.topics().stream())
                .filter(topic -> topic.startsWith(prefix))
                .map(topic -> topic.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    /** Of the units that have something to do those that are not there any more. */
    private Set<String> ended(List<TaskLine> active, Actor by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DomainClock.ZONE);
        return active.stream()
                .map(TaskLine::unit)
                .distinct()
                .filter(unit -> !units.faults("/unit", unit, today, by).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Gap.Found lacks(PlanLine plan, UnitOn unit) {
        return new Gap.Found(
                Code.UNIT_WITHOUT_PLAN,
                new Subject(SubjectKind.UNIT, unit.id(), Optional.empty()),
                "/plans/" + plan.id() + "/children",
                List.of(unit.name()));
    }

    private static Gap.Found missing(PlanLine plan, MissingDuty duty) {
        return new Gap.Found(
                Code.DUTY_MISSING,
                new Subject(SubjectKind.DUTY, duty.task(), Optional.empty()),
                "/plans/" + plan.id() + "/duties?state=MISSING",
                List.of(duty.title()));
    }
}
