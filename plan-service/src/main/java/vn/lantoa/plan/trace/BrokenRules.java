package vn.lantoa.plan.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.plan.objective.Aim;
import vn.lantoa.plan.objective.ObjectiveLine;
import vn.lantoa.plan.plan.PlanLine.TopicLine;
import vn.lantoa.plan.target.Measure;
import vn.lantoa.plan.target.TargetLine;
import vn.lantoa.plan.task.TaskLine;
import vn.lantoa.plan.trace.Trace.Break;
import vn.lantoa.plan.trace.Trace.Broken;

/** The steps of a trace, each with where "1 – 1 – 1" does not hold, in the reader's words. */
record BrokenRules(Messages messages, Locale reader) {

    Trace.ObjectiveStep step(ObjectiveLine objective, List<TargetLine> targets) {
        boolean measured =
                targets.stream()
                        .flatMap(target -> target.measure().stream())
                        .map(Measure::indicator)
                        .anyMatch(objective.indicators()::contains);
        List<Broken> broken = new ArrayList<>();
        // A requirement says how, not what for: nothing measures it.
        if (objective.kind() == Aim.Kind.OBJECTIVE && !measured) {
            broken.add(broken(Break.MEASURE_NONE));
        }
        return new Trace.ObjectiveStep(
                objective.id(), objective.path(), objective.kind(), objective.words(), broken);
    }

    Trace.TargetStep step(TargetLine target) {
        List<Broken> broken = new ArrayList<>();
        if (target.state().equals("UNQUANTIFIED")) {
            broken.add(broken(Break.MEASURE_OPEN));
        }
        if (target.owner().isEmpty() && !target.state().equals("SPLIT")) {
            broken.add(broken(Break.OWNER_NONE));
        }
        return new Trace.TargetStep(
                target.id(),
                target.path(),
                target.part(),
                target.words(),
                target.state(),
                target.owner(),
                target.measure().map(Measure::indicator),
                broken);
    }

    Trace.TopicStep step(TopicLine topic, Optional<String> owner) {
        return new Trace.TopicStep(
                topic.code(),
                topic.title(),
                topic.node(),
                owner,
                owner.isPresent() ? List.of() : List.of(broken(Break.OWNER_NONE)));
    }

    Trace.TaskStep step(TaskLine task) {
        List<Broken> broken = new ArrayList<>();
        if (task.objectives().isEmpty()) {
            broken.add(broken(Break.OBJECTIVE_NONE));
        } else if (task.objectives().size() > 1) {
            broken.add(broken(Break.OBJECTIVE_SEVERAL));
        }
        if (task.targets().isEmpty()) {
            broken.add(broken(Break.MEASURE_NONE));
        }
        if (task.deliverable().isEmpty() && task.quantity().isEmpty()) {
            broken.add(broken(Break.PRODUCT_NONE));
        }
        return new Trace.TaskStep(
                task.id(),
                task.title(),
                task.unit(),
                task.supportingUnits(),
                task.dueDate(),
                task.deliverable(),
                task.status(),
                task.onTime(),
                task.objectives(),
                task.targets(),
                task.topic(),
                task.parentTask(),
                task.evidence(),
                broken);
    }

    private Broken broken(Break code) {
        return new Broken(code, messages.text(reader, "trace.break." + code));
    }
}
