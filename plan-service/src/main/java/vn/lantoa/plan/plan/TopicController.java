package vn.lantoa.plan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;

/** {@code /plans/{id}/topics}: what a plan wants told; a draft's can be changed. */
@RestController
@RequestMapping("/plans/{id}/topics")
final class TopicController {

    record NewTopic(
            @NotBlank @Pattern(regexp = "[\\p{L}\\p{M}\\p{N}.]{1,20}") String code,
            @NotBlank @Size(max = 300) String title,
            Optional<@Size(min = 1, max = 20) String> parent,
            Optional<@Size(min = 1, max = 60) String> node) {

        Topic topic() {
            return new Topic(TypedText.clean(code), TypedText.clean(title), parent, node, true);
        }
    }

    private final Plans plans;

    TopicController(Plans plans) {
        this.plans = plans;
    }

    /** In the document's order, parents before their parts, on one page. */
    @GetMapping
    Page<Topic> list(@PathVariable String id, Actor by) {
        return plans.find(id, by)
                .map(plan -> new Page<>(plan.state().topics(), Optional.empty()))
                .orElseThrow(Problem::notFound);
    }

    @PostMapping
    ResponseEntity<PlanSummary> add(
            @PathVariable String id, @RequestBody NewTopic topic, Command by) {
        Topic wanted = topic.topic();
        return Answers.changed(
                plans.change(id, by, plan -> TopicDecisions.add(plan, wanted, by)),
                PlanSummary::of);
    }

    @PostMapping("/{code}/removal")
    ResponseEntity<PlanSummary> remove(
            @PathVariable String id, @PathVariable String code, Command by) {
        return Answers.changed(
                plans.change(id, by, plan -> TopicDecisions.remove(plan, code, by)),
                PlanSummary::of);
    }
}
