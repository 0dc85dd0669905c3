package vn.lantoa.plan.document;

import java.util.Optional;

/** A node that may still grow: by the next line, or by children. */
final class OpenNode {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_INTRODUCTION = 80;

    private final String path;
    private final Optional<String> parent;
    private final Label label;
    private final String style;
    private final Node.Kind kind;
    private final int level;
    private final StringBuilder words;
    private final Line first;
    private Line last;
    private int bullets;
    private int paragraphs;
    private int tables;
    private int headings;
    private Optional<OpenNode> previous = Optional.empty();
    private Optional<String> firstParagraph = Optional.empty();

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
        this.style = label.style();
        this.kind = kind;
        this.level = level;
        this.words = new StringBuilder(label.rest());
        this.first = line;
        this.last = line;
    }

    String path() {
        return path;
    }

    Optional<String> parent() {
        return parent;
    }

    Label label() {
        return label;
    }

    String style() {
        return style;
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

    int nextParagraph(Line line) {
        firstParagraph = firstParagraph.or(() -> Optional.of(opening(line)));
        return ++paragraphs;
    }

    void follows(OpenNode sibling) {
        previous = Optional.of(sibling);
    }

    /** The one before it in the list has a paragraph that begins so: "Thời gian:". */
    boolean repeats(Line paragraph) {
        return paragraphs == 0
                && previous.flatMap(before -> before.firstParagraph)
                        .filter(opening(paragraph)::equals)
                        .isPresent();
    }

    private static String opening(Line line) {
        int first = line.text().indexOf(' ');
        int second = line.text().indexOf(' ', first + 1);
        return first < 0 || second < 0 ? line.text() : line.text().substring(0, second);
    }

    int nextTable() {
        return ++tables;
    }

    int nextHeading() {
        return ++headings;
    }

    boolean introduces() {
        return !words.isEmpty() && words.charAt(words.length() - 1) == ':';
    }

    void append(Line line) {
        Flow.join(words, line.text());
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
            return line.inCapitals() && (!line.afterGap() || last.strong() == line.strong());
        }
        if (last.strong() != line.strong() || (line.strong() && line.afterGap())) {
            return false;
        }
        return flow.continues(words, last, line);
    }

    /** A heading over what follows, not a sentence of its own. */
    boolean titled() {
        return switch (kind) {
            case SECTION -> first.strong() || label.form() != Label.Form.NUMBER || isShort();
            case ANNEX -> true;
            case ITEM -> first.strong() || looksLikeTitle();
            case POINT -> first.strong();
            case BULLET, PARAGRAPH, TABLE -> false;
        };
    }

    private boolean isShort() {
        return words.length() <= LONGEST_TITLE || !Flow.ended(words);
    }

    boolean looksLikeTitle() {
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
