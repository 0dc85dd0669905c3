package vn.lantoa.plan.plan;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Table;
import vn.lantoa.plan.form.FormRules;
import vn.lantoa.plan.office.Offices;

/**
 * A plan's document laid out as on paper, for reading on a screen.
 *
 * @param offices the lines at the upper left, {@code state} those at the upper right
 * @param body up to the signature; {@code annexes} stand behind it
 * @param capacity the lines above the signer's name
 */
record Paper(
        PlanDocument document,
        List<String> offices,
        List<String> state,
        Optional<String> number,
        Optional<String> placeAndDay,
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

    static Paper of(Plan plan, PlanDocument document, Optional<Offices.Names> names, LocalDate day) {
        FormRules.Words words = FormRules.on(day).words();
        List<String> offices = new ArrayList<>();
        List<String> state = new ArrayList<>();
        for (String line : document.letterhead()) {
            boolean ofState = same(line, words.stateName()) || same(line, words.motto());
            (ofState ? state : offices).add(line);
        }
        if (offices.isEmpty()) {
            names.ifPresent(
                    known -> {
                        known.superior().ifPresent(offices::add);
                        offices.add(known.office());
                    });
        }
        List<Block> blocks = blocks(document.nodes());
        int end =
                (int)
                        blocks.stream()
                                .takeWhile(block -> block.node().kind() != Node.Kind.ANNEX)
                                .count();
        Optional<Signature> signature = plan.text().signature();
        return new Paper(
                document,
                offices,
                state,
                plan.number().map(DocumentNumber::text),
                placeAndDay(document),
                blocks.subList(0, end),
                blocks.subList(end, blocks.size()),
                signature.map(Signature::lines).orElse(document.signerCapacity()),
                signature.map(Signature::signer).or(document::signer));
    }

    /** Its paragraphs. */
    public List<String> preamble() {
        return document.preamble().lines().toList();
    }

    private static boolean same(String line, String words) {
        return letters(line).equals(letters(words));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** As the decree writes it, whatever the reader's language: it is part of the document. */
    private static Optional<String> placeAndDay(PlanDocument document) {
        Optional<String> day =
                document.issueDate()
                        .map(
                                date ->
                                        "ngày %02d tháng %s năm %d"
                                                .formatted(
                                                        date.getDayOfMonth(),
                                                        date.getMonthValue() < 3
                                                                ? "0" + date.getMonthValue()
                                                                : date.getMonthValue(),
                                                        date.getYear()));
        String line = document.place().orElse("");
        return day.isEmpty() && line.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        line + (line.isEmpty() || day.isEmpty() ? "" : ", ") + day.orElse(""));
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
                            node,
                            depth,
                            label(node),
                            rows.subList(0, shown),
                            rows.size() - shown));
        }
        return blocks;
    }

    private static String label(Node node) {
        return switch (node.kind()) {
            case SECTION, ITEM -> node.label() + ".";
            case POINT -> node.label() + ")";
            case BULLET, ANNEX -> node.label();
            case PARAGRAPH, TABLE -> "";
        };
    }
}
