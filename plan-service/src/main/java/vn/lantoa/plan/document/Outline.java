package vn.lantoa.plan.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The body's lines as a tree, flat in the document's order. Depth comes from the labels alone:
 * indentation and the level of Markdown headings are too often wrong. So no input nests deeper than
 * a dozen levels, and the time is linear.
 */
final class Outline {

    private static final int SECTION = 0;
    private static final int POINT = 6;
    private static final int PARAGRAPH = 7;
    private static final int BULLET = 8;
    private static final int TABLE = 100;

    private final Flow flow;
    private final boolean roman;
    private final List<OpenNode> nodes = new ArrayList<>();
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private final Map<String, Integer> taken = new HashMap<>();

    private Outline(Flow flow, boolean roman) {
        this.flow = flow;
        this.roman = roman;
    }

    /**
     * @param body from the first section's line
     * @param roman whether sections are labelled by Roman numerals; else by numbers
     */
    static List<Node> of(List<Line> body, Flow flow, boolean roman) {
        Outline outline = new Outline(flow, roman);
        body.forEach(outline::take);
        return closed(outline.nodes);
    }

    /** Each with an id: the one its file says, or the next of its own. */
    private static List<Node> closed(List<OpenNode> nodes) {
        Set<String> known = new HashSet<>();
        nodes.forEach(node -> node.id().ifPresent(known::add));
        Set<String> given = new HashSet<>();
        List<Node> closed = new ArrayList<>(nodes.size());
        int next = 0;
        for (OpenNode node : nodes) {
            Optional<String> own = node.id().filter(given::add);
            while (own.isEmpty() && known.contains("n" + ++next)) {}
            closed.add(node.close(own.orElse("n" + next)));
        }
        return closed;
    }

    private void take(Line line) {
        if (line.table().isPresent()) {
            table(line);
            return;
        }
        Label label = line.label();
        switch (label.form()) {
            case ROMAN -> add(line, label, Node.Kind.SECTION, SECTION, label.label());
            case NUMBER -> number(line, label);
            case BRACKETED -> bracketed(line, label);
            case LETTER -> add(line, label, Node.Kind.POINT, POINT, label.label());
            case BULLET -> bullet(line, label);
            case NONE -> words(line, label);
        }
    }

    private void number(Line line, Label label) {
        int depth = label.depth();
        if (!roman && depth == 1) {
            add(line, label, Node.Kind.SECTION, SECTION, label.label());
            return;
        }
        closeFrom(depth);
        String step = label.label();
        int lastDot = step.lastIndexOf('.');
        if (lastDot > 0 && open.element().label().label().equals(step.substring(0, lastDot))) {
            step = step.substring(lastDot + 1);
        }
        add(line, label, Node.Kind.ITEM, depth, step);
    }

    /** "1)" stands below a "1.", or takes its place. */
    private void bracketed(Line line, Label label) {
        boolean below =
                open.stream()
                        .anyMatch(
                                node ->
                                        node.level() < POINT
                                                && node.label().form() == Label.Form.NUMBER);
        if (below) {
            add(line, label, Node.Kind.POINT, POINT, label.label());
        } else {
            add(line, label, Node.Kind.ITEM, 1, label.label());
        }
    }

    /** A bullet of another family than the open one stands below it: "+" below "-". */
    private void bullet(Line line, Label label) {
        int level = bulletLevel(label);
        closeFrom(level);
        if (open.element().kind() == Node.Kind.PARAGRAPH && !open.element().introduces()) {
            open.remove();
        }
        add(line, label, Node.Kind.BULLET, level, String.valueOf(open.element().nextBullet()));
    }

    private int bulletLevel(Label label) {
        for (OpenNode node : open) {
            if (node.kind() == Node.Kind.BULLET && family(node.label()) == family(label)) {
                return node.level();
            }
        }
        return Math.max(BULLET, open.element().level() + 1);
    }

    private static char family(Label bullet) {
        return switch (bullet.label()) {
            case "-", "–", "—", "−" -> '-';
            case "+" -> '+';
            default -> '•';
        };
    }

    private void words(Line line, Label label) {
        if (nodes.getLast().continuedBy(line, flow)) {
            nodes.getLast().append(line);
            return;
        }
        while (!open.element().titled()) {
            open.remove();
        }
        add(line, label, Node.Kind.PARAGRAPH, PARAGRAPH, "p" + open.element().nextParagraph());
    }

    /** A table belongs to the words that lead to it, else to the heading above. */
    private void table(Line line) {
        while (!open.element().titled() && !open.element().introduces()) {
            open.remove();
        }
        String step = "t" + open.element().nextTable();
        add(line, line.label(), Node.Kind.TABLE, TABLE, step);
    }

    private void closeFrom(int level) {
        while (!open.isEmpty() && open.element().level() >= level) {
            open.remove();
        }
    }

    private void add(Line line, Label label, Node.Kind kind, int level, String step) {
        closeFrom(level);
        Optional<String> parent = Optional.ofNullable(open.peek()).map(OpenNode::path);
        String path = unique(parent.map(above -> above + "." + step).orElse(step));
        OpenNode node = new OpenNode(path, parent, label, kind, level, line);
        nodes.add(node);
        open.push(node);
    }

    /** A label used twice is the author's slip: the second becomes "~2". No label holds a "~". */
    private String unique(String path) {
        int times = taken.merge(path, 1, Integer::sum);
        return times == 1 ? path : path + "~" + times;
    }
}
