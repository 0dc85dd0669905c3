package vn.lantoa.plan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Table;
import vn.lantoa.plan.form.FormRules;
import vn.lantoa.plan.office.Offices;

/**
 * A plan's document laid out as on paper, for reading on a screen.
 *
 * @param body up to the signature; {@code annexes} stand behind it
 * @param capacity the lines above the signer's name
 */
record Paper(
        PlanDocument document,
        PaperHead head,
        List<Block> body,
        List<Block> annexes,
        List<String> capacity,
        Optional<String> signer) {

    /** So many rows of a table are shown; the file has them all. */
    static final int MOST_ROWS = 300;

    /**
     * A node as it is set.
     *
     * @param depth 0 for what stands at the top
     * @param label with its mark: "1.", "a)"
     * @param shown the rows of a table that are shown, {@code hidden} how many more it has
     */
    record Block(Node node, int depth, String label, List<Table.Row> shown, int hidden) {

        /** {@code section}, {@code point} … */
        public String kind() {
            return node.kind().name().toLowerCase(Locale.ROOT);
        }
    }

    static Paper of(
            Plan plan, PlanDocument document, Optional<Offices.Names> names, LocalDate day) {
        List<Block> blocks = blocks(document.nodes());
        int end =
                (int)
                        blocks.stream()
                                .takeWhile(block -> block.node().kind() != Node.Kind.ANNEX)
                                .count();
        Optional<Signature> signature = plan.text().signature();
        return new Paper(
                document,
                PaperHead.of(document, names, FormRules.on(day).words()),
                blocks.subList(0, end),
                blocks.subList(end, blocks.size()),
                signature.map(Signature::lines).orElse(document.signerCapacity()),
                signature.map(Signature::signer).or(document::signer));
    }

    /** Its paragraphs. */
    public List<String> preamble() {
        return document.preamble().lines().toList();
    }

    private static List<Block> blocks(List<Node> nodes) {
        Map<String, Integer> depths = new HashMap<>();
        List<Block> blocks = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            int depth = node.parent().map(above -> depths.getOrDefault(above, 0) + 1).orElse(0);
            depths.put(node.path(), depth);
            List<Table.Row> rows = node.table().map(Table::rows).orElse(List.of());
            int shown = Math.min(rows.size(), MOST_ROWS);
            blocks.add(
                    new Block(
                            node, depth, label(node), rows.subList(0, shown), rows.size() - shown));
        }
        return blocks;
    }

    private static String label(Node node) {
        return switch (node.kind()) {
            case SECTION, ITEM -> node.label() + ".";
            // "Bước 1: …"
            case POINT -> node.label() + (node.label().contains(" ") ? ":" : ")");
            case BULLET, ANNEX -> node.label();
            case PARAGRAPH, TABLE -> "";
        };
    }
}
