package vn.lantoa.plan.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.plan.document.Node;

/** Sections, items, points, bullets, paragraphs and tables, one below the other. */
final class BodyForm {

    private static final int LONGEST_HEADING = 200;

    private final Sheet sheet;
    private final TableForm tables;

    BodyForm(Sheet sheet, int width) {
        this.sheet = sheet;
        this.tables = new TableForm(sheet, width);
    }

    /** The name of the bookmark by which a node is known when its file comes back. */
    static String bookmark(Node node) {
        return "_lt_" + node.id();
    }

    /**
     * @param keepLast the last paragraph stays on one page with what follows it
     */
    void write(List<Node> nodes, boolean keepLast) {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Optional<Node> next =
                    i + 1 < nodes.size() ? Optional.of(nodes.get(i + 1)) : Optional.empty();
            boolean keep = next.map(below -> leadsTo(node, below)).orElse(keepLast);
            node.table()
                    .ifPresentOrElse(
                            table -> tables.write(table, bookmark(node)), () -> words(node, keep));
        }
    }

    /** "… như sau:" is no line to end a page with. */
    private static boolean leadsTo(Node node, Node below) {
        return node.words().endsWith(":") && below.kind() != Node.Kind.PARAGRAPH;
    }

    private void words(Node node, boolean keep) {
        sheet.write(
                Paragraph.of(style(node), Labels.labelled(node))
                        .named(bookmark(node))
                        .keptWithNext(keep));
    }

    private Style style(Node node) {
        return switch (node.kind()) {
            case SECTION -> readsAsHeading(node.words()) ? Style.HEADING_1 : Style.BODY;
            case ITEM -> node.heading().isEmpty() ? Style.BODY : Style.HEADING_2;
            case POINT -> node.heading().isEmpty() ? Style.BODY : Style.HEADING_3;
            case BULLET -> Style.BULLET;
            case PARAGRAPH ->
                    isAnnexNote(node.words(), sheet.rules()) ? Style.ANNEX_NOTE : Style.BODY;
            case ANNEX -> Style.ANNEX;
            case TABLE -> Style.BODY;
        };
    }

    /** A section of a plan without Roman numerals may be a sentence. */
    private static boolean readsAsHeading(String words) {
        return words.length() <= LONGEST_HEADING && !words.endsWith(".") && !words.endsWith(";");
    }

    /** "(Kèm theo Kế hoạch số …)". */
    static boolean isAnnexNote(String words, FormRules rules) {
        return words.startsWith("(") && startsNote(words.substring(1), rules);
    }

    private static boolean startsNote(String words, FormRules rules) {
        String lower = words.toLowerCase(Locale.ROOT);
        return rules.words().annexNote().stream().anyMatch(lower::startsWith);
    }
}
