package vn.lantoa.plan.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.plan.events.TaskDetails;

/**
 * What is said of a task beside who does what by when.
 *
 * @param supportingUnits the units that help (phối hợp), never the lead unit
 * @param deliverable what is to come of it (sản phẩm)
 * @param node id of the plan's node it comes from
 * @param objectives ids of what it serves, as {@code targets}
 * @param parentTask the task of a superior's or parent plan that it carries out
 * @param quantity how much is asked
 * @param occurrence which one of a series it is
 */
public record Details(
        List<String> supportingUnits,
        Optional<String> deliverable,
        Optional<String> node,
        List<String> objectives,
        List<String> targets,
        Optional<String> parentTask,
        Optional<Quantity> quantity,
        Optional<Occurrence> occurrence) {

    /** The task of a series for a day as the series' rule names it. */
    public record Occurrence(String series, LocalDate day) {}

    public static final Details NONE =
            new Details(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public Details {
        supportingUnits = List.copyOf(supportingUnits);
        objectives = List.copyOf(objectives);
        targets = List.copyOf(targets);
    }

    Details supportedBy(List<String> units) {
        return new Details(
                units, deliverable, node, objectives, targets, parentTask, quantity, occurrence);
    }

    public Details of(Occurrence one) {
        return new Details(
                supportingUnits,
                deliverable,
                node,
                objectives,
                targets,
                parentTask,
                quantity,
                Optional.of(one));
    }

    /** What events tell of it: nothing where there is nothing. */
    public Optional<TaskDetails> facts() {
        return equals(NONE)
                ? Optional.empty()
                : Optional.of(
                        new TaskDetails(
                                supportingUnits,
                                deliverable,
                                node,
                                objectives,
                                targets,
                                parentTask,
                                quantity.map(Quantity::facts),
                                occurrence.map(Occurrence::series),
                                occurrence.map(Occurrence::day)));
    }
}
