package vn.lantoa.plan.trace;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.Limits;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.cascade.ReadPlans;
import vn.lantoa.plan.task.NewTask;

/** {@code /plans/{id}/suggested-tasks}: what should be done because something happened. */
@RestController
@RequestMapping("/plans/{id}/suggested-tasks")
final class SuggestedTaskController {

    private static final String FILLED = "(?s).*\\S.*";

    /**
     * @param title another one than what is suggested
     * @param unit by default the one that answers for the index
     */
    record NewAcceptance(
            Optional<@Pattern(regexp = FILLED) @Size(max = 500) String> title,
            Optional<@Pattern(regexp = FILLED) @Size(max = 60) String> unit,
            @NotNull LocalDate dueDate,
            Optional<@Pattern(regexp = FILLED) @Size(max = 2000) String> deliverable) {}

    record NewDismissal(@NotBlank @Size(max = 1000) String reason) {}

    private final SuggestedTasks suggestions;
    private final ReadPlans plans;

    SuggestedTaskController(SuggestedTasks suggestions, ReadPlans plans) {
        this.suggestions = suggestions;
        this.plans = plans;
    }

    /** By the year in which the index fell. */
    @GetMapping
    Page<SuggestedTask> list(
            @PathVariable String id,
            @RequestParam Optional<SuggestedTask.Status> state,
            @RequestParam Optional<Integer> limit,
            @RequestParam Optional<String> after,
            Actor by) {
        plans.plan(id, by);
        return suggestions.of(id, state, Limits.of(limit), after, by);
    }

    @PostMapping("/{suggestion}/acceptance")
    ResponseEntity<SuggestedTask> accept(
            @PathVariable String id,
            @PathVariable String suggestion,
            @RequestBody NewAcceptance wanted,
            Command by) {
        plans.plan(id, by.actor());
        SuggestedTask one = suggestions.find(id, suggestion, by.actor());
        if (!TopicSettings.maySettle(by.actor())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "trace.suggestion-not-allowed");
        }
        String unit =
                wanted.unit()
                        .map(String::strip)
                        .or(one::unit)
                        .orElseThrow(
                                () ->
                                        Problem.invalid(
                                                List.of(FieldFault.at("/unit", "field.required"))));
        NewTask task =
                new NewTask(
                        wanted.title().map(TypedText::clean).orElse(one.title()),
                        unit,
                        Optional.empty(),
                        wanted.dueDate(),
                        Optional.of(id),
                        Optional.of(one.topic()),
                        List.of(),
                        wanted.deliverable(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
        return Answers.changed(suggestions.accept(one, task, by), Stored::state);
    }

    @PostMapping("/{suggestion}/dismissal")
    ResponseEntity<SuggestedTask> dismiss(
            @PathVariable String id,
            @PathVariable String suggestion,
            @RequestBody NewDismissal dismissal,
            Command by) {
        plans.plan(id, by.actor());
        suggestions.find(id, suggestion, by.actor());
        return Answers.changed(
                suggestions.dismiss(suggestion, TypedText.clean(dismissal.reason()), by),
                Stored::state);
    }
}
