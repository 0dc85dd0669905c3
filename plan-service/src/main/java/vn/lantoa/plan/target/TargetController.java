package vn.lantoa.plan.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;

/** {@code /plans/{id}/targets}: what a plan wants to reach, and by which figure it is measured. */
@RestController
@RequestMapping("/plans/{id}/targets")
final class TargetController {

    /**
     * @param suggestions what a measure can be made from, each with its source
     * @param parts what the words may be split into; empty for one thing
     */
    record Proposals(List<Suggestion> suggestions, List<String> parts) {}

    record NewParts(
            @NotNull @Size(max = Stated.MOST_PARTS)
                    List<@NotBlank @Size(max = 1000) String> words) {}

    record NewOwner(@NotBlank @Size(max = 60) String unit) {}

    record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}

    private final Targets targets;
    private final TargetDecisions decisions;
    private final MeasureSuggestions suggestions;
    private final Messages messages;

    TargetController(
            Targets targets,
            TargetDecisions decisions,
            MeasureSuggestions suggestions,
            Messages messages) {
        this.targets = targets;
        this.decisions = decisions;
        this.suggestions = suggestions;
        this.messages = messages;
    }

    /** In the text's order, parts behind what they are parts of, on one page. */
    @GetMapping
    Page<TargetView> list(
            @PathVariable String id,
            @RequestParam Optional<Target.State> state,
            Actor by,
            Locale reader) {
        Printed printed = new Printed(messages, reader);
        return new Page<>(
                targets.all(id, by).stream()
                        .filter(one -> state.map(one.target().state()::equals).orElse(true))
                        .map(one -> TargetView.of(one, printed))
                        .toList(),
                Optional.empty());
    }

    @GetMapping("/{target}")
    ResponseEntity<TargetView> find(
            @PathVariable String id, @PathVariable String target, Actor by, Locale reader) {
        Found found = found(id, target, by);
        return ResponseEntity.ok()
                .eTag("\"" + found.version() + "\"")
                .body(TargetView.of(found, new Printed(messages, reader)));
    }

    /** Where a measure may come from: the words, the year before, what was published. */
    @GetMapping("/{target}/proposals")
    Proposals proposals(
            @PathVariable String id, @PathVariable String target, Actor by, Locale reader) {
        Target found = found(id, target, by).target();
        return new Proposals(suggestions.of(found, by, reader), MeasureSuggestions.parts(found));
    }

    @PostMapping("/{target}/measure-proposals")
    ResponseEntity<TargetView> propose(
            @PathVariable String id,
            @PathVariable String target,
            @RequestBody NewMeasure measure,
            Command by,
            Locale reader) {
        return Answers.changed(decisions.propose(id, target, measure, by), view(reader));
    }

    @PostMapping("/{target}/measure")
    ResponseEntity<TargetView> operationalise(
            @PathVariable String id,
            @PathVariable String target,
            @RequestBody NewMeasure measure,
            Command by,
            Locale reader) {
        return Answers.changed(decisions.operationalise(id, target, measure, by), view(reader));
    }

    @PostMapping("/{target}/measure/withdrawal")
    ResponseEntity<TargetView> withdraw(
            @PathVariable String id,
            @PathVariable String target,
            @RequestBody Withdrawal withdrawal,
            Command by,
            Locale reader) {
        return Answers.changed(
                decisions.withdraw(id, target, withdrawal.reason(), by), view(reader));
    }

    /** Takes the place of an earlier split; without words it is one target again. */
    @PostMapping("/{target}/parts")
    ResponseEntity<TargetView> split(
            @PathVariable String id,
            @PathVariable String target,
            @RequestBody NewParts parts,
            Command by,
            Locale reader) {
        return Answers.changed(decisions.split(id, target, parts.words(), by), view(reader));
    }

    @PostMapping("/{target}/owner")
    ResponseEntity<TargetView> entrust(
            @PathVariable String id,
            @PathVariable String target,
            @RequestBody NewOwner owner,
            Command by,
            Locale reader) {
        return Answers.changed(decisions.entrust(id, target, owner.unit(), by), view(reader));
    }

    private Function<Stored<Target>, TargetView> view(Locale reader) {
        Printed printed = new Printed(messages, reader);
        return stored -> TargetView.of(stored, printed);
    }

    private Found found(String id, String target, Actor by) {
        return targets.find(id, target, by).orElseThrow(Problem::notFound);
    }
}
