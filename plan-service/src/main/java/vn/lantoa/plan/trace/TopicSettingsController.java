package vn.lantoa.plan.trace;

import jakarta.validation.constraints.NotBlank;
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
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.cascade.ReadPlans;
import vn.lantoa.plan.plan.PlanLine.TopicLine;

/** {@code /plans/{id}/topics/{code}}: who answers for a topic, and what is special about it. */
@RestController
@RequestMapping("/plans/{id}/topics/{code}")
final class TopicSettingsController {

    record NewOwner(@NotBlank @Size(max = 60) String unit) {}

    private final TopicRegister register;
    private final ReadPlans plans;

    TopicSettingsController(TopicRegister register, ReadPlans plans) {
        this.register = register;
        this.plans = plans;
    }

    @GetMapping
    ResponseEntity<TopicView> find(@PathVariable String id, @PathVariable String code, Actor by) {
        Optional<Stored<TopicSettings>> stored = register.find(id, code, by);
        TopicView view =
                view(
                        id,
                        stored.map(Stored::state).orElseGet(() -> TopicSettings.of(id, code)),
                        stored.map(Stored::version).orElse(0L),
                        by);
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }

    @PostMapping("/owner")
    ResponseEntity<TopicView> entrust(
            @PathVariable String id,
            @PathVariable String code,
            @RequestBody NewOwner owner,
            Command by) {
        return Answers.changed(
                register.entrust(id, code, owner.unit().strip(), by),
                stored -> view(id, stored.state(), stored.version(), by.actor()));
    }

    /** Takes the place of all that was said before. */
    @PostMapping("/details")
    ResponseEntity<TopicView> describe(
            @PathVariable String id,
            @PathVariable String code,
            @RequestBody NewTopicDetails details,
            Command by) {
        return Answers.changed(
                register.describe(id, code, details, by),
                stored -> view(id, stored.state(), stored.version(), by.actor()));
    }

    private TopicView view(String plan, TopicSettings settings, long version, Actor by) {
        ReadPlans.Read read = plans.read(plan, by);
        TopicLine topic = read.plan().topic(settings.code()).orElseThrow(Problem::notFound);
        return TopicView.of(topic, read, settings, version);
    }
}
