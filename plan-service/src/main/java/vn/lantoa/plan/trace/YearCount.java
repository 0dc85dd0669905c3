package vn.lantoa.plan.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.lantoa.plan.target.TargetLine;
import vn.lantoa.plan.task.TaskLine;

/**
 * What a year of a programme came to.
 *
 * @param plans ids of its yearly plans; none for a year nobody planned
 * @param tasks how many were given, the cancelled ones aside
 * @param onTime of the done ones
 * @param overdue late and not done
 * @param quantified of the {@code targets} those with a measure
 * @param share of the programme's tasks, in percent to two decimals; absent while it has none
 */
record YearCount(
        int year,
        List<String> plans,
        int tasks,
        int done,
        int onTime,
        int overdue,
        int targets,
        int quantified,
        Optional<BigDecimal> share) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static YearCount none(int year) {
        return new YearCount(year, List.of(), 0, 0, 0, 0, 0, 0, Optional.empty());
    }

    YearCount and(String plan, List<TaskLine> given, List<TargetLine> stated) {
        List<String> more = new ArrayList<>(plans);
        more.add(plan);
        return new YearCount(
                year,
                List.copyOf(more),
                tasks + given.size(),
                done + count(given, YearCount::isDone),
                onTime + count(given, task -> isDone(task) && task.onTime().orElse(false)),
                overdue + count(given, task -> !isDone(task) && !task.onTime().orElse(true)),
                targets + (int) stated.stream().filter(YearCount::counts).count(),
                quantified + (int) stated.stream().filter(one -> one.measure().isPresent()).count(),
                share);
    }

    private static int count(List<TaskLine> tasks, Predicate<TaskLine> which) {
        return (int) tasks.stream().filter(which).count();
    }

    private static boolean isDone(TaskLine task) {
        return task.status().equals("COMPLETED");
    }

    /** The parts count, not what was split into them, nor what the plan states no more. */
    private static boolean counts(TargetLine target) {
        return target.state().equals("UNQUANTIFIED") || target.state().equals("OPERATIONALISED");
    }

    YearCount of(int all) {
        Optional<BigDecimal> part =
                all == 0
                        ? Optional.empty()
                        : Optional.of(
                                BigDecimal.valueOf(tasks)
                                        .multiply(HUNDRED)
                                        .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP));
        return new YearCount(year, plans, tasks, done, onTime, overdue, targets, quantified, part);
    }
}
