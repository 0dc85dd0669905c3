package vn.lantoa.plan.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A task to be assigned, as {@code POST /tasks} takes it. */
public record NewTask(
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 60) String unit,
        Optional<@Size(min = 1, max = 100) String> assignee,
        @NotNull LocalDate dueDate,
        Optional<@Size(min = 1, max = 100) String> plan,
        Optional<@Size(min = 1, max = 20) String> topic) {

    Task.Assignment assignment() {
        return new Task.Assignment(title.strip(), unit.strip(), assignee, dueDate, plan, topic);
    }
}
