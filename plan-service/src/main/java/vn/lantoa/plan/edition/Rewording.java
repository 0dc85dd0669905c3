package vn.lantoa.plan.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;

/** Changes a document's words, one node at a time. */
public final class Rewording {

    /** What came of a change. */
    public sealed interface Result {

        record Done(PlanDocument document) implements Result {}

        record Refused(Fault fault) implements Result {}
    }

    /** Why a change is not possible. */
    public enum Fault {
        UNKNOWN_NODE,
        /** A table's cells are edited in Word. */
        TABLE,
        /** Sections stand at the top; nothing stands below a paragraph or a table. */
        WRONG_PLACE,
        /** There is no letter after y. */
        LETTERS_USED_UP,
        /** A plan keeps at least one section. */
        LAST_SECTION
    }

    private final PlanDocument document;
    private final Labels labels;
    private final Supplier<String> newId;

    /**
     * @param points the letters of points in their order, by the decree in force
     * @param newId gives ids that no edition of this plan ever used
     */
    public Rewording(PlanDocument document, List<String> points, Supplier<String> newId) {
        this.document = document;
        this.labels = new Labels(points);
        this.newId = newId;
    }

    public Result apply(Change change) {
        return switch (change) {
            case Change.Reword(var node, var words) -> reword(node, words);
            case Change.AddAfter(var sibling, var words) ->
                    document.byId(sibling)
                            .<Result>map(node -> addAfter(node, words))
                            .orElse(new Result.Refused(Fault.UNKNOWN_NODE));
            case Change.AddBelow(var parent, var kind, var words, var heading) ->
                    addBelow(parent, kind, words, heading);
            case Change.Remove(var node) ->
                    document.byId(node)
                            .map(this::remove)
                            .orElse(new Result.Refused(Fault.UNKNOWN_NODE));
        };
    }

    private Result reword(String id, String words) {
        return switch (id) {
            case Change.TITLE -> done(words, document.preamble(), document.nodes());
            case Change.PREAMBLE -> done(document.title(), words, document.nodes());
            default ->
                    document.byId(id)
                            .map(node -> reword(node, words))
                            .orElse(new Result.Refused(Fault.UNKNOWN_NODE));
        };
    }

    private Result reword(Node node, String words) {
        if (node.kind() == Node.Kind.TABLE) {
            return new Result.Refused(Fault.TABLE);
        }
        boolean heading = !node.heading().isEmpty();
        Node other = node.saying(heading ? words : "", heading ? "" : words);
        return nodes(
                document.nodes().stream().map(n -> n.id().equals(node.id()) ? other : n).toList());
    }

    private Result addAfter(Node sibling, String words) {
        return switch (sibling.kind()) {
            case TABLE, ANNEX -> new Result.Refused(Fault.WRONG_PLACE);
            case SECTION, ITEM, POINT, BULLET, PARAGRAPH ->
                    add(
                            endOf(sibling),
                            sibling.kind(),
                            parentOf(sibling),
                            words,
                            !sibling.heading().isEmpty(),
                            sibling.label());
        };
    }

    private Result addBelow(
            Optional<String> parentId, Node.Kind kind, String words, boolean heading) {
        Optional<Node> parent = parentId.flatMap(document::byId);
        if (parentId.isPresent() && parent.isEmpty()) {
            return new Result.Refused(Fault.UNKNOWN_NODE);
        }
        if (!fits(kind, parent)) {
            return new Result.Refused(Fault.WRONG_PLACE);
        }
        int place = parent.map(this::endOf).orElse(bodyEnd());
        boolean titled = kind == Node.Kind.SECTION || (kind == Node.Kind.ITEM && heading);
        Optional<String> path = parent.map(Node::path);
        String label =
                document.nodes().stream()
                        .filter(n -> n.kind() == kind && n.parent().equals(path))
                        .findFirst()
                        .map(Node::label)
                        .orElse(labels.first(kind, parent));
        return add(place, kind, parent, words, titled, label);
    }

    private static boolean fits(Node.Kind kind, Optional<Node> parent) {
        return switch (kind) {
            case SECTION -> parent.isEmpty();
            case TABLE, ANNEX -> false;
            case ITEM, POINT, BULLET, PARAGRAPH ->
                    parent.filter(above -> above.kind() != Node.Kind.PARAGRAPH)
                            .filter(above -> above.kind() != Node.Kind.TABLE)
                            .isPresent();
        };
    }

    /** The label is the sequence's own soon; until then that of a neighbour. */
    private Result add(
            int place,
            Node.Kind kind,
            Optional<Node> parent,
            String words,
            boolean heading,
            String label) {
        String id = newId.get();
        Optional<String> above = parent.map(Node::path);
        Node added =
                new Node(
                        id,
                        above.map(path -> path + ".").orElse("") + id,
                        above,
                        label,
                        kind,
                        heading ? words : "",
                        heading ? "" : words,
                        Optional.empty(),
                        0,
                        0);
        List<Node> more = new ArrayList<>(document.nodes());
        more.add(place, added);
        return renumbered(more, above, kind);
    }

    private Result remove(Node node) {
        boolean lastSection =
                node.kind() == Node.Kind.SECTION
                        && document.nodes().stream()
                                        .filter(n -> n.kind() == Node.Kind.SECTION)
                                        .filter(n -> n.parent().isEmpty())
                                        .count()
                                == 1;
        if (lastSection) {
            return new Result.Refused(Fault.LAST_SECTION);
        }
        int from = document.nodes().indexOf(node);
        List<Node> fewer =
                Stream.concat(
                                document.nodes().subList(0, from).stream(),
                                document
                                        .nodes()
                                        .subList(endOf(node), document.nodes().size())
                                        .stream())
                        .toList();
        return renumbered(fewer, node.parent(), node.kind());
    }

    private Result renumbered(List<Node> nodes, Optional<String> parent, Node.Kind kind) {
        return new Renumbering(labels)
                .of(nodes, parent, kind)
                .map(this::nodes)
                .orElse(new Result.Refused(Fault.LETTERS_USED_UP));
    }

    private Optional<Node> parentOf(Node node) {
        return node.parent().flatMap(document::node);
    }

    /** The index behind a node and all that stands below it. */
    private int endOf(Node node) {
        int end = document.nodes().indexOf(node) + 1;
        String below = node.path() + ".";
        while (end < document.nodes().size()
                && document.nodes().get(end).path().startsWith(below)) {
            end++;
        }
        return end;
    }

    /** The index of the first annex. */
    private int bodyEnd() {
        int end = 0;
        while (end < document.nodes().size()
                && document.nodes().get(end).kind() != Node.Kind.ANNEX) {
            end++;
        }
        return end;
    }

    private Result nodes(List<Node> nodes) {
        return done(document.title(), document.preamble(), nodes);
    }

    private Result done(String title, String preamble, List<Node> nodes) {
        return new Result.Done(document.reworded(title, preamble, nodes));
    }
}
