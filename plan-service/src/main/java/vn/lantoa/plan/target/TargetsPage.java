package vn.lantoa.plan.target;

import jakarta.validation.Validator;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Messages;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.plan.Plans;

/** {@code /plans/{id}/targets} for people: what is measured by what, and what is not yet. */
@Controller
@RequestMapping(path = "/plans/{id}/targets", produces = MediaType.TEXT_HTML_VALUE)
final class TargetsPage {

    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    private static final int LONGEST_TEXT = 1000;

    private final Targets targets;
    private final TargetDecisions decisions;
    private final MeasureSuggestions suggestions;
    private final Plans plans;
    private final Messages messages;
    private final Validator validator;

    TargetsPage(
            Targets targets,
            TargetDecisions decisions,
            MeasureSuggestions suggestions,
            Plans plans,
            Messages messages,
            Validator validator) {
        this.targets = targets;
        this.decisions = decisions;
        this.suggestions = suggestions;
        this.plans = plans;
        this.messages = messages;
        this.validator = validator;
    }

    @GetMapping
    ModelAndView list(@PathVariable String id, Actor by, Locale reader) {
        PlanDocument document = plans.document(id, by).orElseThrow(Problem::notFound);
        Printed printed = new Printed(messages, reader);
        List<TargetRow> rows =
                targets.all(id, by).stream().map(one -> row(one, printed, by, reader)).toList();
        long open =
                rows.stream()
                        .filter(row -> row.target().state() == Target.State.UNQUANTIFIED)
                        .count();
        return new ModelAndView("targets")
                .addObject("id", id)
                .addObject("name", document.number().map(n -> n.text()).orElse(document.title()))
                .addObject("rows", rows)
                .addObject("open", open)
                .addObject("directions", Measure.Direction.values())
                .addObject("mayDecide", Target.mayDecide(by))
                .addObject("mayPropose", Target.mayPropose(by))
                .addObject("mayEntrust", by.isAnyOf(Role.FOCAL_POINT, Role.LEADER));
    }

    private TargetRow row(Found found, Printed printed, Actor by, Locale reader) {
        Target target = found.target();
        boolean asked = target.state() == Target.State.UNQUANTIFIED && !found.nodeGone();
        return TargetRow.of(
                found,
                asked ? suggestions.of(target, by, reader) : List.of(),
                MeasureForm.of(target),
                printed,
                reader);
    }

    @PostMapping(path = "/{target}/measure", consumes = FORM)
    ResponseEntity<Void> decide(
            @PathVariable String id,
            @PathVariable String target,
            @RequestParam MultiValueMap<String, String> form,
            Command by) {
        return back(decisions.operationalise(id, target, checked(MeasureForm.of(form)), by), id);
    }

    @PostMapping(path = "/{target}/measure-proposals", consumes = FORM)
    ResponseEntity<Void> propose(
            @PathVariable String id,
            @PathVariable String target,
            @RequestParam MultiValueMap<String, String> form,
            Command by) {
        return back(decisions.propose(id, target, checked(MeasureForm.of(form)), by), id);
    }

    @PostMapping(path = "/{target}/measure/withdrawal", consumes = FORM)
    ResponseEntity<Void> withdraw(
            @PathVariable String id,
            @PathVariable String target,
            @RequestParam Optional<String> reason,
            Command by) {
        String why = filled("reason", reason, LONGEST_TEXT);
        return back(decisions.withdraw(id, target, why, by), id);
    }

    /**
     * @param words one part a line
     */
    @PostMapping(path = "/{target}/parts", consumes = FORM)
    ResponseEntity<Void> split(
            @PathVariable String id,
            @PathVariable String target,
            @RequestParam Optional<String> words,
            Command by) {
        List<String> parts =
                words.orElse("").lines().map(String::strip).filter(p -> !p.isEmpty()).toList();
        boolean tooMuch =
                parts.size() > Stated.MOST_PARTS
                        || parts.stream().anyMatch(part -> part.length() > LONGEST_TEXT);
        if (tooMuch) {
            throw Problem.invalid(List.of(FieldFault.at("/words", "field.invalid")));
        }
        return back(decisions.split(id, target, parts, by), id);
    }

    @PostMapping(path = "/{target}/owner", consumes = FORM)
    ResponseEntity<Void> entrust(
            @PathVariable String id,
            @PathVariable String target,
            @RequestParam Optional<String> unit,
            Command by) {
        return back(decisions.entrust(id, target, filled("unit", unit, 60), by), id);
    }

    /** What a body would be refused for. */
    private NewMeasure checked(MeasureForm form) {
        NewMeasure measure = form.measure();
        List<FieldFault> faults =
                validator.validate(measure).stream()
                        .map(v -> v.getPropertyPath().toString().replaceFirst("[<\\[].*", ""))
                        .distinct()
                        .sorted()
                        .map(field -> FieldFault.at("/" + field, "field.invalid"))
                        .toList();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return measure;
    }

    private static String filled(String field, Optional<String> value, int longest) {
        String words = value.map(String::strip).orElse("");
        if (words.isEmpty() || words.length() > longest) {
            throw Problem.invalid(
                    List.of(
                            words.isEmpty()
                                    ? FieldFault.at("/" + field, "field.required")
                                    : FieldFault.at("/" + field, "field.size", 1, longest)));
        }
        return words;
    }

    private static ResponseEntity<Void> back(Outcome<Target> outcome, String plan) {
        String id = outcome.orThrow().id();
        return ResponseEntity.status(303)
                .location(URI.create("/plans/" + plan + "/targets#t-" + id))
                .build();
    }
}
