package vn.lantoa.plan.edition;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.Node;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.document.Table;

/**
 * An edited document as plain text, in which its nodes know their place again.
 *
 * @param document the same, with the nodes' offsets into {@code text}
 */
public record PlainText(String text, PlanDocument document) {

    public static PlainText of(PlanDocument document) {
        StringBuilder text = new StringBuilder();
        document.letterhead().forEach(line -> line(text, line));
        document.number().map(DocumentNumber::text).ifPresent(n -> line(text, "Số: " + n));
        document.place().ifPresent(place -> line(text, place));
        line(text, document.documentType());
        line(text, document.title());
        line(text, document.preamble());
        List<Node> placed = new ArrayList<>(document.nodes().size());
        for (Node node : document.nodes()) {
            int from = text.length();
            text.append(label(node));
            text.append(node.table().map(PlainText::rows).orElse(node.words()));
            placed.add(node.between(from, text.length()));
            text.append('\n');
        }
        document.recipients()
                .forEach(
                        to ->
                                line(
                                        text,
                                        "- "
                                                + to.name()
                                                + to.purpose().map(p -> " (" + p + ")").orElse("")
                                                + ";"));
        if (!document.filing().isEmpty()) {
            line(text, "- Lưu: " + String.join(", ", document.filing()) + ".");
        }
        return new PlainText(text.toString(), document.known(placed));
    }

    private static void line(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            text.append(words).append('\n');
        }
    }

    private static String label(Node node) {
        return switch (node.kind()) {
            case SECTION, ITEM -> node.label() + ". ";
            case POINT -> node.label() + ") ";
            case BULLET -> node.label() + " ";
            case ANNEX -> node.label() + "\n";
            case PARAGRAPH, TABLE -> "";
        };
    }

    static String rows(Table table) {
        return String.join(
                "\n",
                table.rows().stream()
                        .map(
                                row ->
                                        String.join(
                                                "\t",
                                                row.cells().stream()
                                                        .map(Table.Cell::text)
                                                        .toList()))
                        .toList());
    }
}
