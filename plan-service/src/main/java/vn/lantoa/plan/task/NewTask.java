package vn.lantoa.plan.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lantoa.chassis.http.TypedText;

/**
 * A task to be assigned, as {@code POST /tasks} takes it.
 *
 * @param objectives ids, as {@code targets}; whoever keeps them knows what they mean
 */
public record NewTask(
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 60) String unit,
        Optional<@Size(min = 1, max = 100) String> assignee,
        @NotNull LocalDate dueDate,
        Optional<@Size(min = 1, max = 100) String> plan,
        Optional<@Size(min = 1, max = 20) String> topic,
        @Size(max = 30) List<@NotBlank @Size(max = 60) String> supportingUnits,
        Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 2000) String> deliverable,
        Optional<@Size(min = 1, max = 100) String> node,
        @Size(max = 20) List<@NotBlank @Size(max = 100) String> objectives,
        @Size(max = 20) List<@NotBlank @Size(max = 100) String> targets,
        Optional<@Size(min = 1, max = 100) String> parentTask,
        Optional<@Valid Quantity> quantity) {

    public NewTask {
        supportingUnits = Objects.requireNonNullElse(supportingUnits, List.of());
        objectives = Objects.requireNonNullElse(objectives, List.of());
        targets = Objects.requireNonNullElse(targets, List.of());
    }

    /** One of which nothing else is said. */
    public NewTask(
            String title,
            String unit,
            Optional<String> assignee,
            LocalDate dueDate,
            Optional<String> plan,
            Optional<String> topic) {
        this(
                title,
                unit,
                assignee,
                dueDate,
                plan,
                topic,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    Task.Assignment assignment() {
        return new Task.Assignment(
                TypedText.clean(title), unit.strip(), assignee, dueDate, plan, topic, details());
    }

    /** What is said beside who does what by when. */
    public Details details() {
        return new Details(
                distinct(supportingUnits),
                deliverable.map(TypedText::clean),
                node,
                distinct(objectives),
                distinct(targets),
                parentTask,
                quantity.map(Quantity::cleaned),
                Optional.empty());
    }

    static List<String> distinct(List<String> ids) {
        return ids.stream().map(String::strip).distinct().toList();
    }
}
