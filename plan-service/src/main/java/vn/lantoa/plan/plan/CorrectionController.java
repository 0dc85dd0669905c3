package vn.lantoa.plan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.edition.Change;

/** What can be done about an issued plan that is wrong: erratum, replacement, recall. */
@RestController
@RequestMapping("/plans/{id}")
final class CorrectionController {

    record NewLetter(@NotBlank @Size(max = 50) String number, @NotNull LocalDate date) {

        Aftermath.Letter letter() {
            return new Aftermath.Letter(TypedText.clean(number), date);
        }
    }

    /**
     * @param node path, or {@code title}, or {@code preamble}
     * @param words all of its words as they should read
     */
    record Mended(@NotBlank String node, @NotBlank @Size(max = 20_000) String words) {}

    record NewErratum(
            @NotNull @Valid NewLetter letter,
            @NotEmpty @Size(max = 200) List<@Valid Mended> changes) {}

    record NewReplacement(@NotBlank String by, @NotBlank @Size(max = 1000) String reason) {}

    record NewRecall(@NotNull @Valid NewLetter notice, @NotBlank @Size(max = 1000) String reason) {}

    private final Plans plans;
    private final Texts texts;

    CorrectionController(Plans plans, Texts texts) {
        this.plans = plans;
        this.texts = texts;
    }

    /**
     * Slips of form put right by a letter (công văn đính chính). 422 names each change that would
     * change the content: that takes a replacing document of the same form.
     */
    @PostMapping("/errata")
    ResponseEntity<PlanSummary> correct(
            @PathVariable String id, @RequestBody NewErratum erratum, Command by) {
        return changed(
                texts.correct(
                        id, erratum.letter().letter(), text -> rewordings(erratum, text), by));
    }

    private static List<Change.Reword> rewordings(NewErratum erratum, PlanDocument text) {
        List<Change.Reword> rewordings = new ArrayList<>();
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < erratum.changes().size(); i++) {
            Mended mended = erratum.changes().get(i);
            Optional<String> node = node(text, mended.node());
            if (node.isEmpty()) {
                faults.add(FieldFault.at("/changes/" + i + "/node", "node.unknown-node"));
            }
            String words = TextController.clean(mended.words());
            node.ifPresent(it -> rewordings.add(new Change.Reword(it, words)));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return rewordings;
    }

    private static Optional<String> node(PlanDocument document, String path) {
        return path.equals(Change.TITLE) || path.equals(Change.PREAMBLE)
                ? Optional.of(path)
                : document.node(path).map(Node::id);
    }

    /** Another issued plan of the same form holds from now on. */
    @PostMapping("/replacement")
    ResponseEntity<PlanSummary> replace(
            @PathVariable String id, @RequestBody NewReplacement replacement, Command by) {
        Optional<Stored<Plan>> other = plans.find(replacement.by(), by.actor());
        return changed(
                plans.change(
                        id,
                        by,
                        plan ->
                                CorrectionDecisions.replace(
                                        plan,
                                        other.map(Stored::state),
                                        other.filter(o -> sameForm(plan, o, by)).isPresent(),
                                        replacement.reason(),
                                        by)));
    }

    private boolean sameForm(Plan plan, Stored<Plan> other, Command by) {
        String form =
                plans.edition(plan.text().edition(), by.actor().organisation())
                        .document()
                        .documentType();
        return plans.edition(other).document().documentType().equalsIgnoreCase(form);
    }

    /** Taken back by a notice: who has it sends it back or deletes it. */
    @PostMapping("/recall")
    ResponseEntity<PlanSummary> recall(
            @PathVariable String id, @RequestBody NewRecall recall, Command by) {
        return changed(
                plans.change(
                        id,
                        by,
                        plan ->
                                CorrectionDecisions.recall(
                                        plan, recall.notice().letter(), recall.reason(), by)));
    }

    private static ResponseEntity<PlanSummary> changed(Outcome<Plan> outcome) {
        return Answers.changed(outcome, PlanSummary::of);
    }
}
