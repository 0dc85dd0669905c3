package vn.lantoa.plan.trace;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.cascade.PlanTasks;
import vn.lantoa.plan.cascade.ReadPlans;
import vn.lantoa.plan.objective.ObjectiveLine;
import vn.lantoa.plan.objective.Objectives;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.plan.PlanLine.TopicLine;
import vn.lantoa.plan.target.TargetLine;
import vn.lantoa.plan.target.Targets;
import vn.lantoa.plan.task.TaskLine;

/** Follows a plan from any end to all the others. */
@Component
final class Traces {

    static final int MOST_PROOFS = 20;

    private static final List<TracedItem.Kind> PROOFS =
            List.of(TracedItem.Kind.ARTICLE, TracedItem.Kind.SESSION, TracedItem.Kind.DIFFICULTY);

    private final ReadPlans plans;
    private final Objectives objectives;
    private final Targets targets;
    private final TopicRegister register;
    private final PlanTasks tasks;
    private final TracedItems items;

    Traces(
            ReadPlans plans,
            Objectives objectives,
            Targets targets,
            TopicRegister register,
            PlanTasks tasks,
            TracedItems items) {
        this.plans = plans;
        this.objectives = objectives;
        this.targets = targets;
        this.register = register;
        this.tasks = tasks;
        this.items = items;
    }

    /**
     * @throws Problem 404 for a plan the actor does not see, or an end it does not have
     */
    Trace of(
            String id,
            TraceQuestion question,
            int limit,
            Optional<String> after,
            Actor by,
            BrokenRules rules) {
        PlanLine plan = plans.plan(id, by);
        List<TaskLine> found =
                tasks.active(id, by).stream()
                        .filter(task -> PlanTasks.sees(by, task))
                        .filter(question::takes)
                        .toList();
        Map<String, TopicSettings> settings = register.of(id, by);
        Reached reached = new Reached(question, found);
        List<TargetLine> allTargets =
                targets.of(id, by).stream().filter(t -> !t.state().equals("DROPPED")).toList();
        List<ObjectiveLine> allObjectives =
                objectives.of(id, by).stream().filter(o -> !o.nodeGone()).toList();
        Set<String> indicators = new HashSet<>();
        List<ObjectiveLine> first = allObjectives.stream().filter(reached::takes).toList();
        first.forEach(one -> indicators.addAll(one.indicators()));
        List<TargetLine> measured =
                allTargets.stream().filter(one -> reached.takes(one, indicators)).toList();
        List<ObjectiveLine> purposes =
                allObjectives.stream()
                        .filter(one -> reached.takes(one) || reached.measuredBy(one, measured))
                        .toList();
        List<TopicLine> topics =
                plan.topics().stream()
                        .filter(TopicLine::leaf)
                        .filter(one -> reached.takes(one, GapReading.owner(one, settings)))
                        .toList();
        if (reached.endIsMissing(found, measured, purposes, topics)) {
            throw Problem.notFound();
        }
        List<TaskLine> rest =
                after.map(
                                last ->
                                        found.stream()
                                                .dropWhile(task -> !task.id().equals(last))
                                                .skip(1)
                                                .toList())
                        .orElse(found);
        List<TaskLine> page = rest.stream().limit(limit).toList();
        return new Trace(
                id,
                purposes.stream().map(one -> rules.step(one, allTargets)).toList(),
                measured.stream().map(rules::step).toList(),
                topics.stream()
                        .map(one -> rules.step(one, GapReading.owner(one, settings)))
                        .toList(),
                page.stream().map(rules::step).toList(),
                proofs(id, question, topics, page, by),
                rest.size() > limit ? Optional.of(page.getLast().id()) : Optional.empty(),
                found.size());
    }

    /** Of a whole plan those of its tasks only: its topics' would be all there is. */
    private List<Trace.ProofStep> proofs(
            String plan,
            TraceQuestion question,
            List<TopicLine> topics,
            List<TaskLine> page,
            Actor by) {
        Map<String, TracedItem> found = new LinkedHashMap<>();
        for (TracedItem.Kind kind : PROOFS) {
            if (kind == TracedItem.Kind.DIFFICULTY && !PlanTasks.seesAll(by)) {
                continue;
            }
            if (question.topic().isPresent() || question.task().isPresent()) {
                for (TopicLine topic : topics) {
                    items.ofTopic(plan, topic.code(), kind, MOST_PROOFS, by)
                            .forEach(item -> found.put(item.id(), item));
                }
            }
            for (TaskLine task : page) {
                items.ofTask(task.id(), kind, MOST_PROOFS, by)
                        .forEach(item -> found.put(item.id(), item));
            }
        }
        return found.values().stream().map(item -> Trace.ProofStep.of(item, plan)).toList();
    }

    /** What is within reach of the end that was asked for, through the tasks and by itself. */
    private static final class Reached {

        private final TraceQuestion question;
        private final Set<String> objectives = new HashSet<>();
        private final Set<String> targets = new HashSet<>();
        private final Set<String> topics = new HashSet<>();

        Reached(TraceQuestion question, List<TaskLine> tasks) {
            this.question = question;
            for (TaskLine task : tasks) {
                objectives.addAll(task.objectives());
                targets.addAll(task.targets());
                task.topic().ifPresent(topics::add);
            }
            question.objective().ifPresent(objectives::add);
            question.target().ifPresent(targets::add);
            question.topic().ifPresent(topics::add);
        }

        boolean takes(ObjectiveLine one) {
            return question.isWhole() || objectives.contains(one.id());
        }

        boolean takes(TargetLine one, Set<String> indicators) {
            boolean owned = question.unit().filter(u -> is(one.owner(), u)).isPresent();
            boolean measures =
                    question.objective().isPresent()
                            && one.measure()
                                    .filter(measure -> indicators.contains(measure.indicator()))
                                    .isPresent();
            return question.isWhole() || owned || measures || targets.contains(one.id());
        }

        boolean takes(TopicLine one, Optional<String> owner) {
            boolean owned = question.unit().filter(unit -> is(owner, unit)).isPresent();
            return question.isWhole() || owned || topics.contains(one.code());
        }

        /** From a target back: the objectives that are proved by the same indicator. */
        boolean measuredBy(ObjectiveLine one, List<TargetLine> measured) {
            return question.target().isPresent()
                    && measured.stream()
                            .flatMap(target -> target.measure().stream())
                            .anyMatch(measure -> one.indicators().contains(measure.indicator()));
        }

        boolean endIsMissing(
                List<TaskLine> tasks,
                List<TargetLine> measured,
                List<ObjectiveLine> purposes,
                List<TopicLine> told) {
            return lacks(question.objective(), purposes.stream().map(ObjectiveLine::id).toList())
                    || lacks(question.target(), measured.stream().map(TargetLine::id).toList())
                    || lacks(question.topic(), told.stream().map(TopicLine::code).toList())
                    || lacks(question.task(), tasks.stream().map(TaskLine::id).toList());
        }

        private static boolean lacks(Optional<String> asked, List<String> found) {
            return asked.filter(one -> !found.contains(one)).isPresent();
        }

        private static boolean is(Optional<String> one, String other) {
            return one.filter(other::equals).isPresent();
        }
    }
}
