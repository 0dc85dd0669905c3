package vn.lantoa.plan.series;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lantoa.plan.task.NewTask;
import vn.lantoa.plan.task.Quantity;

/**
 * A series to be started, as {@code POST /task-series} takes it.
 *
 * @param title shorter than a task's: each occurrence adds its period
 * @param recurrence one value of RFC 5545's RRULE, or a list of them
 * @param until the last day, at most the end of the year after {@code from}'s; without it the end
 *     of the plan's year
 * @param before "trước": the days the rules name are themselves too late
 * @param onNonWorkingDay where a due date goes that is no working day; without it it stays
 */
public record NewSeries(
        @NotBlank @Size(max = 460) String title,
        @NotBlank @Size(max = 60) String unit,
        Optional<@Size(min = 1, max = 100) String> assignee,
        Optional<@Size(min = 1, max = 100) String> plan,
        Optional<@Size(min = 1, max = 20) String> topic,
        @Size(max = 30) List<@NotBlank @Size(max = 60) String> supportingUnits,
        Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 2000) String> deliverable,
        Optional<@Size(min = 1, max = 100) String> node,
        @Size(max = 20) List<@NotBlank @Size(max = 100) String> objectives,
        @Size(max = 20) List<@NotBlank @Size(max = 100) String> targets,
        Optional<@Size(min = 1, max = 100) String> parentTask,
        Optional<@Valid Quantity> quantity,
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                @NotEmpty
                @Size(max = 10)
                List<@NotBlank @Size(max = 300) String> recurrence,
        @NotNull LocalDate from,
        Optional<LocalDate> until,
        Optional<Boolean> before,
        Optional<NonWorkingDay> onNonWorkingDay) {

    public NewSeries {
        supportingUnits = Objects.requireNonNullElse(supportingUnits, List.of());
        objectives = Objects.requireNonNullElse(objectives, List.of());
        targets = Objects.requireNonNullElse(targets, List.of());
        recurrence = Objects.requireNonNullElse(recurrence, List.of());
    }

    /** The task of a day, its title without its period. */
    NewTask task(LocalDate dueDate) {
        return new NewTask(
                title,
                unit,
                assignee,
                dueDate,
                plan,
                topic,
                supportingUnits,
                deliverable,
                node,
                objectives,
                targets,
                parentTask,
                quantity);
    }
}
