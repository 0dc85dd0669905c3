package vn.lantoa.plan.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.plan.objective.Aim;
import vn.lantoa.plan.objective.ObjectiveLine;
import vn.lantoa.plan.plan.PlanLine;
import vn.lantoa.plan.plan.PlanLine.TopicLine;
import vn.lantoa.plan.target.TargetLine;
import vn.lantoa.plan.task.TaskLine;
import vn.lantoa.plan.trace.Gap.Code;
import vn.lantoa.plan.trace.Gap.Subject;
import vn.lantoa.plan.trace.Gap.SubjectKind;

/** Finds what a plan lacks, from all that is known of it. */
final class GapReading {

    private static final int LONGEST = 160;

    private final PlanLine plan;
    private final List<Gap.Found> gaps = new ArrayList<>();

    private GapReading(PlanLine plan) {
        this.plan = plan;
    }

    /**
     * @param tasks of the plan, without the cancelled ones
     * @param told codes of the topics something published tells of
     * @param endedUnits units that are not there any more
     */
    record Known(
            PlanLine plan,
            List<ObjectiveLine> objectives,
            List<TargetLine> targets,
            Map<String, TopicSettings> settings,
            List<TaskLine> tasks,
            Set<String> told,
            Set<String> endedUnits) {}

    /** In the order of the plan: what it is for, what it measures, tells, and gives to do. */
    static List<Gap.Found> of(Known known) {
        GapReading reading = new GapReading(known.plan());
        Set<String> served = new HashSet<>();
        Set<String> topics = new HashSet<>();
        for (TaskLine task : known.tasks()) {
            served.addAll(task.objectives());
            task.topic().ifPresent(topics::add);
        }
        known.objectives().forEach(one -> reading.objective(one, served));
        known.targets().forEach(reading::target);
        known.plan().topics().stream()
                .filter(TopicLine::leaf)
                .forEach(one -> reading.topic(one, known.settings(), topics, known.told()));
        known.tasks().forEach(one -> reading.task(one, known.endedUnits()));
        return reading.gaps;
    }

    private void objective(ObjectiveLine objective, Set<String> served) {
        if (objective.nodeGone() || served.contains(objective.id())) {
            return;
        }
        boolean purpose = objective.kind() == Aim.Kind.OBJECTIVE;
        add(
                purpose ? Code.OBJECTIVE_WITHOUT_TASK : Code.REQUIREMENT_WITHOUT_TASK,
                new Subject(
                        purpose ? SubjectKind.OBJECTIVE : SubjectKind.REQUIREMENT,
                        objective.id(),
                        Optional.of(objective.path())),
                "/plans/%s/trace?objective=%s".formatted(plan.id(), objective.id()),
                objective.path(),
                objective.words());
    }

    private void target(TargetLine target) {
        boolean open = target.state().equals("UNQUANTIFIED");
        if (!open && !target.state().equals("OPERATIONALISED")) {
            return;
        }
        String link = "/plans/%s/targets/%s".formatted(plan.id(), target.id());
        Subject subject =
                new Subject(
                        SubjectKind.TARGET,
                        target.id(),
                        Optional.of(target.path() + target.part().orElse("")));
        if (open) {
            add(Code.TARGET_UNQUANTIFIED, subject, link, target.path(), target.words());
        }
        if (target.owner().isEmpty()) {
            add(Code.TARGET_WITHOUT_OWNER, subject, link, target.path(), target.words());
        }
    }

    private void topic(
            TopicLine topic,
            Map<String, TopicSettings> settings,
            Set<String> withTask,
            Set<String> told) {
        Subject subject = new Subject(SubjectKind.TOPIC, topic.code(), topic.node());
        String link = "/plans/%s/topics/%s".formatted(plan.id(), topic.code());
        if (owner(topic, settings).isEmpty()) {
            add(Code.TOPIC_WITHOUT_OWNER, subject, link, topic.code(), topic.title());
        }
        if (!withTask.contains(topic.code())) {
            add(Code.TOPIC_WITHOUT_TASK, subject, link, topic.code(), topic.title());
        }
        if (!told.contains(topic.code())) {
            add(Code.TOPIC_UNTOLD, subject, link, topic.code(), topic.title());
        }
    }

    /** Whoever answers for a topic answers for its parts, unless somebody else does. */
    static Optional<String> owner(TopicLine topic, Map<String, TopicSettings> settings) {
        return Optional.ofNullable(settings.get(topic.code()))
                .flatMap(TopicSettings::owner)
                .or(
                        () ->
                                topic.parent()
                                        .flatMap(code -> Optional.ofNullable(settings.get(code)))
                                        .flatMap(TopicSettings::owner));
    }

    private void task(TaskLine task, Set<String> endedUnits) {
        Subject subject = new Subject(SubjectKind.TASK, task.id(), Optional.empty());
        String link = "/tasks/" + task.id();
        if (task.topic().isEmpty() && task.objectives().isEmpty()) {
            add(Code.TASK_ADRIFT, subject, link, task.title());
        }
        boolean open = !task.status().equals("COMPLETED");
        if (open && endedUnits.contains(task.unit())) {
            add(Code.TASK_OF_ENDED_UNIT, subject, link, task.title(), task.unit());
        }
    }

    private void add(Code code, Subject subject, String link, String... arguments) {
        List<String> shortened = new ArrayList<>();
        for (String argument : arguments) {
            shortened.add(
                    argument.length() <= LONGEST
                            ? argument
                            : argument.substring(0, LONGEST - 1) + "…");
        }
        gaps.add(new Gap.Found(code, subject, link, shortened));
    }
}
