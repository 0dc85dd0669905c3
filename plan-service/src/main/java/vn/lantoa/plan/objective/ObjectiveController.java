package vn.lantoa.plan.objective;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;

/** {@code /plans/{id}/objectives}: what a plan is for, whom it is about, what proves it. */
@RestController
@RequestMapping("/plans/{id}/objectives")
final class ObjectiveController {

    record NewDescription(
            @NotNull @Size(max = 20) List<@NotNull String> audiences,
            Optional<String> field,
            @Size(max = 20)
                    List<@NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}") String>
                            indicators) {

        NewDescription {
            indicators = indicators == null ? List.of() : indicators;
        }

        /**
         * @throws Problem 422 naming every code there is not
         */
        Objective.Description description() {
            List<FieldFault> faults = new ArrayList<>();
            for (int i = 0; i < audiences.size(); i++) {
                if (!Labels.AUDIENCES.codes().contains(audiences.get(i))) {
                    faults.add(FieldFault.at("/audiences/" + i, "objective.audience-unknown"));
                }
            }
            if (field.filter(code -> !Labels.FIELDS.codes().contains(code)).isPresent()) {
                faults.add(FieldFault.at("/field", "objective.field-unknown"));
            }
            if (!faults.isEmpty()) {
                throw Problem.invalid(faults);
            }
            return new Objective.Description(
                    audiences.stream().distinct().sorted().toList(),
                    field,
                    indicators.stream().distinct().toList());
        }
    }

    private final Objectives objectives;

    ObjectiveController(Objectives objectives) {
        this.objectives = objectives;
    }

    /** In the text's order, on one page. */
    @GetMapping
    Page<ObjectiveLine> list(@PathVariable String id, Actor by) {
        return new Page<>(objectives.of(id, by), Optional.empty());
    }

    /** Takes the place of what was said before, or was read from the words. */
    @PostMapping("/{objective}/description")
    ResponseEntity<ObjectiveLine> describe(
            @PathVariable String id,
            @PathVariable String objective,
            @RequestBody NewDescription description,
            Command by) {
        return Answers.changed(
                objectives.describe(id, objective, description.description(), by),
                stored -> ObjectiveLine.of(stored.state(), false));
    }
}
