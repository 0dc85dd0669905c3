package vn.lantoa.plan.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lines as a tree, flat in the document's order. Depth comes from the labels alone: indentation and
 * the level of Markdown headings are too often wrong. A style of labels is open at one depth at a
 * time, so no input nests deeper than there are styles, and the time is linear.
 */
final class Outline {

    /** Divisions, capitals and Roman numerals stand above, in the order they first come up. */
    private static final int NUMBERS = 100;

    private static final int POINTS = 200;
    private static final int WORDS = 1000;

    private final Flow flow;
    private final Tops tops;
    private final Tree tree;
    private final OpenNode root;
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, OpenNode> latest = new HashMap<>();
    private final Set<List<String>> bulletsAbove = new HashSet<>();

    private Outline(Tree tree, OpenNode root, Flow flow, Tops tops) {
        this.tree = tree;
        this.root = root;
        this.flow = flow;
        this.tops = tops;
        open.push(root);
    }

    /** The body, from the first section's line. */
    static void body(List<Line> lines, Flow flow, Tops tops, Tree tree) {
        Label none = Label.none("");
        Line nothing = Line.of(new Table(0, List.of()), 0, 0, Optional.empty());
        OpenNode root =
                new OpenNode(
                        "", Optional.empty(), none, Node.Kind.ANNEX, Integer.MIN_VALUE, nothing);
        new Outline(tree, root, flow, tops).read(lines);
    }

    /** What stands below the heading of an annex. */
    static void annex(OpenNode annex, List<Line> lines, Flow flow, Tree tree) {
        new Outline(tree, annex, flow, Tops.of(lines)).read(lines);
    }

    private void read(List<Line> lines) {
        List<Ahead> ahead = Ahead.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            take(lines.get(i), ahead.get(i));
        }
    }

    private void take(Line line, Ahead ahead) {
        if (line.table().isPresent()) {
            table(line);
            return;
        }
        Label label = tops.labelOf(line);
        switch (label.form()) {
            case DIVISION, ROMAN, CAPITAL -> section(line, label);
            case NUMBER -> number(line, label);
            case BRACKETED -> bracketed(line, label, ahead);
            case LETTER -> letter(line, label);
            case LETTER_NUMBER, STEP -> point(line, label);
            case PARENTHESISED, SMALL_ROMAN -> listed(line, label, ahead);
            case BULLET -> bullet(line, label);
            case NONE -> words(line, label, ahead);
        }
    }

    private void section(Line line, Label label) {
        int rank = ranks.computeIfAbsent(label.style(), style -> ranks.size());
        add(line, label, Node.Kind.SECTION, rank, step(label));
    }

    /** "P1" for "Phần thứ nhất"; other labels are short enough. */
    private static String step(Label label) {
        return switch (label.form()) {
            case DIVISION, STEP ->
                    label.label().substring(0, 1).toUpperCase(Locale.ROOT) + label.ordinal();
            case LETTER_NUMBER -> label.label().replace(".", "");
            case ROMAN,
                    CAPITAL,
                    NUMBER,
                    BRACKETED,
                    PARENTHESISED,
                    SMALL_ROMAN,
                    LETTER,
                    BULLET,
                    NONE ->
                    label.label();
        };
    }

    private void number(Line line, Label label) {
        int depth = label.depth();
        boolean first = depth == 1 && label.ordinal() == 1;
        int level =
                opened(label)
                        .map(OpenNode::level)
                        .orElseGet(
                                () ->
                                        first && leadsOn(open.element())
                                                ? open.element().level() + 1
                                                : NUMBERS + depth);
        boolean section = depth == 1 && level == NUMBERS + 1 && !tops.above();
        closeFrom(level);
        String figures = label.figures();
        int dot = figures.lastIndexOf('.');
        boolean below = dot > 0 && openFigures().equals(figures.substring(0, dot));
        String step = below ? figures.substring(dot + 1) : figures;
        add(line, label, section ? Node.Kind.SECTION : Node.Kind.ITEM, level, step);
    }

    private String openFigures() {
        Label above = open.element().label();
        return above.form() == Label.Form.NUMBER ? above.figures() : above.label();
    }

    /** A point that is a heading itself: numbers that begin anew stand below it. */
    private static boolean leadsOn(OpenNode node) {
        return node.kind() == Node.Kind.POINT
                && (node.introduces() || node.titled() || node.looksLikeTitle());
    }

    /** "1)" stands below a "1." or an "a)", goes on after a "1.", or takes its place. */
    private void bracketed(Line line, Label label, Ahead ahead) {
        Optional<OpenNode> numbered = opened(Label.Form.NUMBER);
        boolean own = opened(label).isPresent();
        boolean slip =
                !own
                        && label.ordinal() > 1
                        && numbered.filter(n -> n.label().ordinal() == label.ordinal() - 1)
                                .isPresent();
        if (slip) {
            add(line, label, Node.Kind.ITEM, numbered.orElseThrow().level(), label.label());
        } else if (!own && numbered.isEmpty() && opened(Node.Kind.POINT).isEmpty()) {
            add(line, label, Node.Kind.ITEM, NUMBERS + 1, label.label());
        } else if (own && opened(label).orElseThrow().kind() == Node.Kind.ITEM) {
            add(line, label, Node.Kind.ITEM, opened(label).orElseThrow().level(), label.label());
        } else {
            point(line, label);
        }
    }

    /** "i)" comes after "h)", or else is a Roman one. */
    private void letter(Line line, Label label) {
        boolean romanFigure = Ordinals.roman(label.label()) > 0;
        Label roman = label.as(Label.Form.SMALL_ROMAN);
        int before = opened(label).map(node -> label.ordinal() - node.label().ordinal()).orElse(9);
        boolean goesOn = before == 1 || before == 2;
        boolean counts =
                opened(roman)
                        .map(node -> node.label().ordinal() == roman.ordinal() - 1)
                        .orElse(roman.ordinal() == 1);
        point(line, romanFigure && !goesOn && counts ? roman : label);
    }

    /** A list that begins in the middle is a sentence broken by its line. */
    private void listed(Line line, Label label, Ahead ahead) {
        if (label.ordinal() == 1 || opened(label).isPresent()) {
            point(line, label);
        } else {
            words(line, Label.none(line.text()), ahead);
        }
    }

    private void point(Line line, Label label) {
        Optional<OpenNode> sibling = opened(label);
        if (sibling.isEmpty()) {
            while (closedByPoint(open.element())) {
                open.remove();
            }
        }
        int level =
                sibling.map(OpenNode::level)
                        .orElseGet(() -> Math.max(POINTS, open.element().level() + 1));
        closeFrom(level);
        String step = step(label);
        String above = open.element().label().label();
        boolean repeats =
                label.form() == Label.Form.LETTER_NUMBER
                        && open.element().label().form() == Label.Form.LETTER
                        && step.startsWith(above);
        add(line, label, Node.Kind.POINT, level, repeats ? String.valueOf(label.ordinal()) : step);
    }

    private boolean closedByPoint(OpenNode node) {
        return switch (node.kind()) {
            case PARAGRAPH, TABLE -> true;
            case BULLET -> !(node.introduces() && tree.isLast(node));
            case SECTION, ITEM, POINT, ANNEX -> false;
        };
    }

    /** A bullet of another sign than the open one stands below it: "+" below "-". */
    private void bullet(Line line, Label label) {
        Optional<OpenNode> sibling = opened(label);
        while (sibling.isEmpty()
                && open.element().kind() == Node.Kind.BULLET
                && bulletsAbove.contains(List.of(label.style(), open.element().style()))) {
            open.remove();
        }
        int level =
                sibling.map(OpenNode::level)
                        .orElseGet(() -> Math.max(POINTS, open.element().level() + 1));
        closeFrom(level);
        while (notLeading(open.element())) {
            open.remove();
        }
        if (open.element().kind() == Node.Kind.BULLET) {
            bulletsAbove.add(List.of(open.element().style(), label.style()));
        }
        add(line, label, Node.Kind.BULLET, level, String.valueOf(open.element().nextBullet()));
    }

    private static boolean notLeading(OpenNode node) {
        return node.kind() == Node.Kind.TABLE
                || (node.kind() == Node.Kind.PARAGRAPH && !node.introduces());
    }

    private void words(Line line, Label label, Ahead ahead) {
        if (tops.heads(line)) {
            closeFrom(0);
            add(line, label, Node.Kind.SECTION, 0, "s" + root.nextHeading());
            return;
        }
        OpenNode last = tree.last().orElse(root);
        if (last != root && last.continuedBy(line, flow)) {
            last.append(line);
            return;
        }
        while (!holds(open.element(), line, ahead)) {
            open.remove();
        }
        add(line, label, Node.Kind.PARAGRAPH, WORDS, "p" + open.element().nextParagraph(line));
    }

    /**
     * A paragraph belongs to a heading; to a point or bullet only between it and the next of its
     * list, or right below one that leads to it. After the last of a list it closes what is above.
     */
    private boolean holds(OpenNode node, Line line, Ahead ahead) {
        if (Words.CLOSERS.lengthAtStart(line.text()) > 0) {
            return node.kind() == Node.Kind.SECTION || node.kind() == Node.Kind.ANNEX;
        }
        boolean goesOn = ahead.hasSiblingOf(node) || node.repeats(line);
        return switch (node.kind()) {
            case ANNEX -> true;
            case SECTION, ITEM -> node.titled() || goesOn;
            case POINT -> node.titled() || goesOn || (node.introduces() && tree.isLast(node));
            case BULLET -> goesOn;
            case PARAGRAPH, TABLE -> false;
        };
    }

    /** A table belongs to the words that lead to it, else to the heading above. */
    private void table(Line line) {
        while (open.element() != root && !open.element().titled() && !open.element().introduces()) {
            open.remove();
        }
        String step = "t" + open.element().nextTable();
        add(line, line.label(), Node.Kind.TABLE, WORDS + 1, step);
    }

    private Optional<OpenNode> opened(Label label) {
        String style = label.style();
        return open.stream().filter(node -> node.style().equals(style)).findFirst();
    }

    private Optional<OpenNode> opened(Label.Form form) {
        return open.stream().filter(node -> node.label().form() == form).findFirst();
    }

    private Optional<OpenNode> opened(Node.Kind kind) {
        return open.stream().filter(node -> node.kind() == kind).findFirst();
    }

    private void closeFrom(int level) {
        while (open.element() != root && open.element().level() >= level) {
            open.remove();
        }
    }

    private void add(Line line, Label label, Node.Kind kind, int level, String step) {
        closeFrom(level);
        OpenNode above = open.element();
        Optional<String> parent =
                above.path().isEmpty() ? Optional.empty() : Optional.of(above.path());
        OpenNode node = tree.add(line, label, kind, level, parent, step);
        Optional.ofNullable(latest.put(node.style(), node))
                .filter(before -> before.parent().equals(parent))
                .ifPresent(node::follows);
        open.push(node);
    }
}
