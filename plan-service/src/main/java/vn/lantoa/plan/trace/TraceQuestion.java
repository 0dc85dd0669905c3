package vn.lantoa.plan.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.cascade.PlanTasks;
import vn.lantoa.plan.task.TaskLine;

/** From which end a trace is asked: one of them, or none for the whole plan. */
record TraceQuestion(
        Optional<String> objective,
        Optional<String> target,
        Optional<String> topic,
        Optional<String> task,
        Optional<String> unit) {

    TraceQuestion {
        long ends =
                Stream.of(objective, target, topic, task, unit).filter(Optional::isPresent).count();
        if (ends > 1) {
            throw Problem.invalid(List.of(FieldFault.at("objective", "trace.one-end")));
        }
    }

    boolean isWhole() {
        return Stream.of(objective, target, topic, task, unit).allMatch(Optional::isEmpty);
    }

    boolean takes(TaskLine line) {
        return objective
                .map(line.objectives()::contains)
                .or(() -> target.map(line.targets()::contains))
                .or(() -> topic.map(code -> line.topic().filter(code::equals).isPresent()))
                .or(() -> task.map(line.id()::equals))
                .or(() -> unit.map(one -> PlanTasks.isOf(line, one)))
                .orElse(true);
    }
}
