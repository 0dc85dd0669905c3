package vn.lantoa.plan.document;

import java.util.Optional;

/** A node that may still grow: by the next line, or by children. */
final class OpenNode {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_INTRODUCTION = 80;

    private final String path;
    private final Optional<String> parent;
    private final Label label;
    private final Node.Kind kind;
    private final int level;
    private final StringBuilder words;
    private final Line first;
    private Line last;
    private int bullets;
    private int paragraphs;
    private int tables;

    OpenNode(
            String path,
            Optional<String> parent,
            Label label,
            Node.Kind kind,
            int level,
            Line line) {
        this.path = path;
        this.parent = parent;
        this.label = label;
        this.kind = kind;
        this.level = level;
        this.words = new StringBuilder(label.rest());
        this.first = line;
        this.last = line;
    }

    String path() {
        return path;
    }

    Label label() {
        return label;
    }

    Node.Kind kind() {
        return kind;
    }

    int level() {
        return level;
    }

    int nextBullet() {
        return ++bullets;
    }

    int nextParagraph() {
        return ++paragraphs;
    }

    int nextTable() {
        return ++tables;
    }

    boolean introduces() {
        return !words.isEmpty() && words.charAt(words.length() - 1) == ':';
    }

    void append(Line line) {
        if (!words.isEmpty()) {
            words.append(' ');
        }
        words.append(line.text());
        last = line;
    }

    /** Whether a line without a label belongs to this node's own words. */
    boolean continuedBy(Line line, Flow flow) {
        if (kind == Node.Kind.TABLE || line.node().isPresent()) {
            return false;
        }
        if (words.isEmpty()) {
            return true;
        }
        if (kind == Node.Kind.SECTION && last.inCapitals()) {
            return line.inCapitals() && !line.afterGap();
        }
        if (last.strong() != line.strong() || (line.strong() && line.afterGap())) {
            return false;
        }
        return flow.continues(words, last, line);
    }

    /** A heading over what follows, not a sentence of its own. */
    boolean titled() {
        return switch (kind) {
            case SECTION, ANNEX -> true;
            case ITEM -> first.strong() || looksLikeTitle();
            case POINT -> first.strong();
            case BULLET, PARAGRAPH, TABLE -> false;
        };
    }

    private boolean looksLikeTitle() {
        if (words.isEmpty() || introduces()) {
            return words.length() <= LONGEST_INTRODUCTION;
        }
        return words.length() <= LONGEST_TITLE && !Flow.ended(words);
    }

    /** The id this product once gave it, if its file still says so. */
    Optional<String> id() {
        return first.node();
    }

    Node close(String id) {
        String all = words.toString();
        boolean titled = titled();
        return new Node(
                id,
                path,
                parent,
                label.label(),
                kind,
                titled ? all : "",
                titled ? "" : all,
                first.table(),
                first.from(),
                last.to());
    }
}
