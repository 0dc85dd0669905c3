package vn.lantoa.plan.plan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import vn.lantoa.chassis.aggregate.Outcome;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.FieldFault;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.edition.Change;
import vn.lantoa.plan.edition.EditionDiff;

/** A draft's text, changed node by node or by a file; each change makes a new edition. */
@RestController
@RequestMapping("/plans/{id}")
final class TextController {

    private static final int LONGEST = 20_000;
    private static final Pattern GAPS = Pattern.compile("\\s+");

    record Wording(@NotBlank @Size(max = LONGEST) String words) {}

    /**
     * A new node: either behind another of its kind, or as the last below one.
     *
     * @param after path of the node it stands behind
     * @param parent path of the node it stands below; a section has none
     * @param heading whether an item is a heading over what follows
     */
    record NewNode(
            Optional<String> after,
            Optional<String> parent,
            Optional<Node.Kind> kind,
            @NotBlank @Size(max = LONGEST) String words,
            Optional<Boolean> heading) {}

    /**
     * @param asOf the day from which the plan reads so, for a revision
     */
    record EditionView(
            int number, EditionMark.Origin origin, OffsetDateTime since, Optional<LocalDate> asOf) {

        static EditionView of(EditionMark mark) {
            return new EditionView(
                    mark.number(),
                    mark.origin(),
                    OffsetDateTime.ofInstant(mark.since(), DomainClock.ZONE),
                    mark.asOf());
        }
    }

    private final Plans plans;
    private final Texts texts;

    TextController(Plans plans, Texts texts) {
        this.plans = plans;
        this.texts = texts;
    }

    /**
     * Other words for a node; its place and id stay.
     *
     * @param path of labels, or {@code title}, or {@code preamble}
     */
    @PostMapping("/nodes/{path}/wording")
    ResponseEntity<PlanSummary> reword(
            @PathVariable String id,
            @PathVariable String path,
            @RequestBody Wording wording,
            Command by) {
        String words = clean(wording.words());
        return changed(
                texts.change(id, text -> new Change.Reword(idOrHead(text, path), words), by));
    }

    @PostMapping("/nodes")
    ResponseEntity<PlanSummary> add(
            @PathVariable String id, @RequestBody NewNode node, Command by) {
        if (node.after().isEmpty() && node.kind().isEmpty()) {
            throw Problem.invalid(List.of(FieldFault.at("/kind", "field.required")));
        }
        return changed(texts.change(id, text -> added(text, node), by));
    }

    private static Change added(PlanDocument text, NewNode node) {
        String words = clean(node.words());
        return node.after()
                .<Change>map(path -> new Change.AddAfter(id(text, path), words))
                .orElseGet(
                        () ->
                                new Change.AddBelow(
                                        node.parent().map(path -> id(text, path)),
                                        node.kind().orElseThrow(),
                                        words,
                                        node.heading().orElse(false)));
    }

    /** The node goes, and what stands below it; its siblings are labelled in sequence again. */
    @PostMapping("/nodes/{path}/removal")
    ResponseEntity<PlanSummary> remove(
            @PathVariable String id, @PathVariable String path, Command by) {
        return changed(texts.change(id, text -> new Change.Remove(id(text, path)), by));
    }

    /** The newest first, the last hundred. */
    @GetMapping("/editions")
    Page<EditionView> editions(@PathVariable String id, Actor by) {
        PlanText text = plan(id, by).state().text();
        return new Page<>(
                Stream.concat(Stream.of(text.edition()), text.earlier().reversed().stream())
                        .map(EditionView::of)
                        .toList(),
                Optional.empty());
    }

    /**
     * A file that was edited elsewhere (Word, Markdown, plain text) becomes the draft's text. Nodes
     * keep their ids; what differs is under {@code …/editions/{number}/differences}.
     */
    @PostMapping("/editions")
    ResponseEntity<PlanSummary> upload(
            @PathVariable String id, HttpServletRequest request, Command by) throws IOException {
        return changed(texts.replace(id, Upload.read(request), by));
    }

    /**
     * What is different in an edition, node by node.
     *
     * @param from the number of the edition to compare with; by default the one before
     */
    @GetMapping("/editions/{number}/differences")
    Page<EditionDiff.Difference> differences(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam Optional<Integer> from,
            Actor by) {
        Stored<Plan> plan = plan(id, by);
        return new Page<>(
                EditionDiff.between(
                        document(plan, from.orElse(number - 1)), document(plan, number)),
                Optional.empty());
    }

    private PlanDocument document(Stored<Plan> plan, int number) {
        return plan.state()
                .text()
                .edition(number)
                .map(mark -> plans.edition(mark, plan.organisation()).document())
                .orElseThrow(Problem::notFound);
    }

    private Stored<Plan> plan(String id, Actor by) {
        return plans.find(id, by).orElseThrow(Problem::notFound);
    }

    private static String idOrHead(PlanDocument text, String path) {
        return path.equals(Change.TITLE) || path.equals(Change.PREAMBLE) ? path : id(text, path);
    }

    private static String id(PlanDocument text, String path) {
        return text.node(path).map(Node::id).orElseThrow(Problem::notFound);
    }

    static String clean(String words) {
        return GAPS.matcher(TypedText.clean(words)).replaceAll(" ");
    }

    private static ResponseEntity<PlanSummary> changed(Outcome<Plan> outcome) {
        return Answers.changed(outcome, PlanSummary::of);
    }
}
