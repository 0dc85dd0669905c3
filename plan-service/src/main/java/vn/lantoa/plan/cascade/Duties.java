package vn.lantoa.plan.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.proposal.ProposedTask;
import vn.lantoa.plan.proposal.ProposedTasks;
import vn.lantoa.plan.task.TaskLine;
import vn.lantoa.plan.wordlist.WordList;

/**
 * What the plan above asks of a plan: of a unit's plan the tasks its unit leads or supports, of the
 * organisation's all, and what a superior agency's text asks for.
 */
@Component
public class Duties {

    private static final WordList WORDS = WordList.beside(Duties.class, "duty.properties");
    private static final List<String> EVERYBODY = WORDS.phrasesInLowerCase("everybody");

    private final ReadPlans plans;
    private final PlanTasks tasks;
    private final DutyAnswers answers;

    Duties(ReadPlans plans, PlanTasks tasks, DutyAnswers answers) {
        this.plans = plans;
        this.tasks = tasks;
        this.answers = answers;
    }

    /**
     * @param parent the plan that asks; empty for a plan under nothing
     * @param unlinked the plan's own tasks that carry none of the duties out
     */
    record Of(
            PlanLine plan, Optional<PlanLine> parent, List<Duty> items, List<TaskLine> unlinked) {}

    /**
     * @throws Problem 404 for a plan the actor does not see
     */
    Of of(String id, Actor by) {
        ReadPlans.Read read = plans.read(id, by);
        Optional<ReadPlans.Read> parent =
                read.plan()
                        .parent()
                        .filter(above -> plans.isVisible(above, by))
                        .map(above -> plans.read(above, by));
        return parent.map(above -> of(read, above, tasks.active(above.plan().id(), by), by))
                .orElseGet(() -> new Of(read.plan(), Optional.empty(), List.of(), List.of()));
    }

    /** The same for one of several children, the parent's tasks read once. */
    Of of(ReadPlans.Read plan, ReadPlans.Read parent, List<TaskLine> above, Actor by) {
        List<AskedTask> asked = new ArrayList<>();
        above.stream()
                .filter(task -> concerns(plan.plan(), parent.plan(), task))
                .map(AskedTask::of)
                .forEach(asked::add);
        if (parent.plan().superior()) {
            asked.addAll(readIn(parent.document(), above, plan.document()));
        }
        List<TaskLine> own = tasks.active(plan.plan().id(), by);
        Map<String, List<TaskLine>> byParentTask = new HashMap<>();
        Map<String, TaskLine> byId = new HashMap<>();
        for (TaskLine task : own) {
            byId.put(task.id(), task);
            task.parentTask()
                    .ifPresent(
                            of ->
                                    byParentTask
                                            .computeIfAbsent(of, _ -> new ArrayList<>())
                                            .add(task));
        }
        Map<String, DutyAnswer> said = answers.of(plan.plan().id(), by);
        Set<String> carrying = new HashSet<>();
        List<Duty> duties = new ArrayList<>();
        for (AskedTask one : asked) {
            Optional<DutyAnswer> answer = Optional.ofNullable(said.get(one.id()));
            Set<TaskLine> carriers =
                    new LinkedHashSet<>(byParentTask.getOrDefault(one.id(), List.of()));
            answer.map(DutyAnswer::linked).orElse(List.of()).stream()
                    .flatMap(task -> Optional.ofNullable(byId.get(task)).stream())
                    .forEach(carriers::add);
            carriers.forEach(task -> carrying.add(task.id()));
            duties.add(Duty.of(one, List.copyOf(carriers), answer.flatMap(DutyAnswer::waiver)));
        }
        return new Of(
                plan.plan(),
                Optional.of(parent.plan()),
                duties,
                own.stream().filter(task -> !carrying.contains(task.id())).toList());
    }

    /** Of a programme a yearly plan carries out what is due in its year. */
    private static boolean concerns(PlanLine plan, PlanLine parent, TaskLine task) {
        int year = task.dueDate().getYear();
        boolean inTime =
                !parent.isProgramme() || (year >= plan.firstYear() && year <= plan.lastYear());
        return inTime && plan.unit().map(unit -> PlanTasks.isOf(task, unit)).orElse(true);
    }

    /** What a superior's text asks of every agency, or of this one, and is no task yet. */
    private static List<AskedTask> readIn(
            PlanDocument text, List<TaskLine> entered, PlanDocument plan) {
        return ProposedTasks.of(text).stream()
                .filter(read -> isFor(read, plan))
                .filter(read -> entered.stream().noneMatch(task -> isEntered(read, task)))
                .map(AskedTask::of)
                .toList();
    }

    private static boolean isEntered(ProposedTask read, TaskLine task) {
        return task.node().filter(read.nodeId()::equals).isPresent()
                && LikeTasks.likeness(read.title(), task.title()) >= LikeTasks.LIKE;
    }

    private static boolean isFor(ProposedTask read, PlanDocument plan) {
        if (read.lead().isEmpty()) {
            return true;
        }
        List<String> named = new ArrayList<>(read.partners());
        named.add(read.lead().get());
        String actors = String.join("; ", named).toLowerCase(Locale.ROOT);
        return EVERYBODY.stream().anyMatch(actors::contains)
                || plan.letterhead().stream()
                        .map(line -> line.toLowerCase(Locale.ROOT).strip())
                        .anyMatch(line -> line.length() > 3 && actors.contains(line));
    }

    /** What nobody does anything about; for whoever lists what a plan lacks. */
    public List<MissingDuty> missing(String plan, Actor by) {
        return of(plan, by).items().stream()
                .filter(duty -> duty.is(Weighing.State.MISSING))
                .map(Duty::asked)
                .map(asked -> new MissingDuty(asked.id(), asked.title(), asked.dueDate()))
                .toList();
    }

    /** Which tasks of a plan carry a task of the plan above out, by that task's id. */
    public Map<String, List<String>> carriersIn(PlanLine child, Actor by) {
        Map<String, List<String>> carriers = new HashMap<>();
        for (TaskLine task : tasks.active(child.id(), by)) {
            task.parentTask()
                    .ifPresent(
                            of ->
                                    carriers.computeIfAbsent(of, _ -> new ArrayList<>())
                                            .add(task.id()));
        }
        answers.of(child.id(), by)
                .forEach(
                        (of, answer) ->
                                carriers.computeIfAbsent(of, _ -> new ArrayList<>())
                                        .addAll(answer.linked()));
        return carriers;
    }
}
