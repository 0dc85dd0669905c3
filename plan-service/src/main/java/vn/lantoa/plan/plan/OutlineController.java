package vn.lantoa.plan.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.abbreviation.Abbreviation;
import vn.lantoa.plan.abbreviation.Abbreviations;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Reference;
import vn.lantoa.plan.document.Table;

/** What a plan's document says: its nodes, the legal documents it cites, its very bytes. */
@RestController
@RequestMapping("/plans/{id}")
final class OutlineController {

    /**
     * A node with its text and the nodes directly below it.
     *
     * @param id stays when the node moves or its words change
     * @param table the cells, of a table
     * @param from offset of its first character in the document's text
     * @param to offset behind its last
     */
    record NodeView(
            String id,
            String path,
            Optional<String> parent,
            String label,
            Node.Kind kind,
            String heading,
            String text,
            Optional<Table> table,
            int from,
            int to,
            List<PlanView.OutlineView> children) {

        static NodeView of(Node node, PlanDocument document) {
            return of(
                    node,
                    document.below(node.path()).stream().map(PlanView.OutlineView::of).toList());
        }

        static NodeView of(Node node, List<PlanView.OutlineView> children) {
            return new NodeView(
                    node.id(),
                    node.path(),
                    node.parent(),
                    node.label(),
                    node.kind(),
                    node.heading(),
                    node.text(),
                    node.table(),
                    node.from(),
                    node.to(),
                    children);
        }
    }

    private final Plans plans;
    private final Editions editions;

    OutlineController(Plans plans, Editions editions) {
        this.plans = plans;
        this.editions = editions;
    }

    /** The whole document, node by node, on one page; each names its parent, none its children. */
    @GetMapping("/nodes")
    Page<NodeView> nodes(@PathVariable String id, Actor by) {
        PlanDocument document = document(id, by);
        return new Page<>(
                document.nodes().stream().map(node -> NodeView.of(node, List.of())).toList(),
                Optional.empty());
    }

    /**
     * One node.
     *
     * @param path of labels, e.g. {@code II.1.c.7}
     */
    @GetMapping("/nodes/{path}")
    NodeView node(@PathVariable String id, @PathVariable String path, Actor by) {
        PlanDocument document = document(id, by);
        return document.node(path)
                .map(node -> NodeView.of(node, document))
                .orElseThrow(Problem::notFound);
    }

    @GetMapping("/references")
    Page<Reference> references(@PathVariable String id, Actor by) {
        return new Page<>(document(id, by).references(), Optional.empty());
    }

    /** The short forms it uses: defined, used before that, never defined. */
    @GetMapping("/abbreviations")
    Page<Abbreviation> abbreviations(@PathVariable String id, Actor by) {
        return new Page<>(Abbreviations.of(document(id, by)), Optional.empty());
    }

    /** What the offsets of nodes and findings point into: the current edition as plain text. */
    @GetMapping(path = "/text", produces = "text/plain;charset=utf-8")
    ResponseEntity<String> text(@PathVariable String id, Actor by) {
        return plans.find(id, by)
                .map(plan -> ResponseEntity.ok(plans.edition(plan).text()))
                .orElseThrow(Problem::notFound);
    }

    /** The document as it was imported, byte by byte. */
    @GetMapping("/original")
    ResponseEntity<byte[]> original(@PathVariable String id, Actor by) {
        return original(id, 1, by);
    }

    /** The file an edition came from, byte by byte; 404 for one that was edited here. */
    @GetMapping("/editions/{number}/original")
    ResponseEntity<byte[]> original(@PathVariable String id, @PathVariable int number, Actor by) {
        Stored<Plan> plan = plans.find(id, by).orElseThrow(Problem::notFound);
        // The imported file is kept under the plan's id, whatever editions are forgotten.
        Optional<String> file =
                number == 1
                        ? Optional.of(id)
                        : plan.state().text().edition(number).map(EditionMark::id);
        return file.flatMap(edition -> editions.original(edition, plan.organisation()))
                .map(OutlineController::download)
                .orElseThrow(Problem::notFound);
    }

    private static ResponseEntity<byte[]> download(Editions.Original original) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(original.id() + ending(original))
                                .build()
                                .toString())
                .eTag("\"" + original.id() + "\"")
                .body(original.content().getData());
    }

    private static String ending(Editions.Original original) {
        return original.mediaType().equals(PlanFile.WORD) ? ".docx" : ".md";
    }

    private PlanDocument document(String id, Actor by) {
        return plans.document(id, by).orElseThrow(Problem::notFound);
    }
}
