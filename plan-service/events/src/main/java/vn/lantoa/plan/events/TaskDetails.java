package vn.lantoa.plan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What else is said of a task, or of the tasks of a series.
 *
 * @param supportingUnits ids of the units that help (phối hợp); never the lead unit
 * @param deliverable what is to come of it (sản phẩm)
 * @param node id of the plan's node it comes from
 * @param objectives ids of the objectives it serves
 * @param targets ids of the targets it serves
 * @param parentTask id of the task of a superior's or parent plan that it carries out
 * @param quantity how much is asked
 * @param series id of the series it is an occurrence of
 * @param occurrence the day of the series' recurrence it stands for, as its rule names it
 */
public record TaskDetails(
        List<String> supportingUnits,
        Optional<String> deliverable,
        Optional<String> node,
        List<String> objectives,
        List<String> targets,
        Optional<String> parentTask,
        Optional<QuantityFacts> quantity,
        Optional<String> series,
        Optional<LocalDate> occurrence) {

    public TaskDetails {
        supportingUnits = List.copyOf(Objects.requireNonNullElse(supportingUnits, List.of()));
        objectives = List.copyOf(Objects.requireNonNullElse(objectives, List.of()));
        targets = List.copyOf(Objects.requireNonNullElse(targets, List.of()));
    }
}
